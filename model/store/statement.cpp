// SPDX-License-Identifier: MIT
#include "model/store/statement.h"

#include "model/base/text.h"
#include "model/store/failures.h"

#include <QSqlError>
#include <QSqlQuery>

namespace afterword::store {

Statement::Statement(Connection& connection, QString sql)
    : m_connection(&connection)
    , m_sql(std::move(sql))
    , m_query(connection.take(m_sql)) {}

Statement::~Statement() {
    if (m_query && *m_query) { // moved from: null
        m_connection->giveBack(m_sql, *m_query);
    }
}

Statement& Statement::bind(const char* name, const QVariant& value) {
    return bind(QString::fromLatin1(name), value);
}

Statement& Statement::bind(const QString& name, const QVariant& value) {
    if (m_query) {
        (*m_query)->bindValue(u':' + name, value);
    }
    return *this;
}

Result<void> Statement::execute() {
    Q_ASSERT(m_connection->isOfThisThread());
    if (!m_query) {
        return failure(m_query.error());
    }
    if (!(*m_query)->exec()) {
        return sqlFailure(*m_connection, **m_query);
    }
    return {};
}

Result<int> Statement::write() {
    return execute().map([this] { return (*m_query)->numRowsAffected(); });
}

Result<bool> Statement::next() {
    Q_ASSERT(m_connection->isOfThisThread());
    QSqlQuery& query = **m_query;
    if (query.next()) {
        return true;
    }
    if (query.lastError().isValid()) {
        return sqlFailure(*m_connection, query);
    }
    return false;
}

Result<bool> Statement::first() {
    return execute().and_then([this] { return next(); });
}

QVariant Statement::value(int column) const {
    return (*m_query)->value(column);
}

QString Statement::text(int column) const {
    return value(column).toString();
}

qint64 Statement::number(int column) const {
    return value(column).toLongLong();
}

bool Statement::isNull(int column) const {
    return (*m_query)->isNull(column);
}

QVariant asText(const QString& text) {
    return text.isEmpty() ? QVariant(QStringLiteral("")) : QVariant(wellFormed(text));
}

} // namespace afterword::store
