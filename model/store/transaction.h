// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/connection.h"

namespace afterword::store {

/// Rolls back unless committed. Begins with the write lock; one within another stands or falls
/// with it, and may fall alone.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection& connection);
    Connection* m_connection; ///< null when it has ended
};

} // namespace afterword::store
