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
    const QString sql = Dialect::begin(connection.m_level);
    if (const Result<void> begun = Statement(connection, sql).execute(); !begun) {
        return failure(begun.error());
    }
    return Transaction(connection);
}

Transaction::Transaction(Connection& connection) : m_connection(&connection) {
    ++m_connection->m_level;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction() {
    if (m_connection) {
        for (const QString& sql : Dialect::rollback(--m_connection->m_level)) {
            // A failure has nobody to go to here, and SQLite rolls back on closing at the latest.
            static_cast<void>(Statement(*m_connection, sql).execute());
        }
    }
}

Result<void> Transaction::commit() {
    const QString sql = Dialect::commit(m_connection->m_level - 1);
    const Result<void> done = Statement(*m_connection, sql).execute();
    if (done) {
        --m_connection->m_level;
        m_connection = nullptr;
    }
    return done;
}

} // namespace afterword::store
