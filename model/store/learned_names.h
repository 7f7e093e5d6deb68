// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/learned_name.h"

namespace afterword::store {

class Connection;

/// Keeps what a library has learned.
class LearnedNames : public NameStore {
public:
    explicit LearnedNames(Connection& connection) : m_connection(connection) {}

    Result<QList<LearnedName>> names() override;
    Result<void> learn(const LearnedName& name) override;
    Result<void> forget(const QString& heading) override;

private:
    Connection& m_connection;
};

} // namespace afterword::store
