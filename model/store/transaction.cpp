// SPDX-License-Identifier: MIT
#include "model/store/transaction.h"

#include "model/store/dialect.h"
#include "model/store/failures.h"
#include "model/store/statement.h"

#include <utility>

namespace afterword::store {

Result<Transaction> Transaction::begin(Connection& connection) {
    if (connection.isReadOnly()) {
        return readOnlyFailure(connection.path());
    }
    if (const Result<void> begun = Statement(connection, Dialect::begin()).execute(); !begun) {
        return failure(begun.error());
    }
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction() {
    if (m_connection) {
        // A failure here has nobody to go to, and SQLite rolls back on closing at the latest.
        static_cast<void>(Statement(*m_connection, Dialect::rollback()).execute());
    }
}

Result<void> Transaction::commit() {
    const Result<void> done = Statement(*m_connection, Dialect::commit()).execute();
    if (done) {
        m_connection = nullptr;
    }
    return done;
}

} // namespace afterword::store
