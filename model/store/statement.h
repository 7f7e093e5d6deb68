// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/connection.h"

#include <QVariant>

namespace afterword::store {

/// A prepared statement of a connection, and its rows one at a time. Names are bound without their
/// colon. Preparing fails late, on `execute`.
class Statement {
public:
    Statement(Connection& connection, QString sql);
    ~Statement();
    Statement(Statement&&) noexcept = default;

    Statement& bind(const char* name, const QVariant& value);
    Statement& bind(const QString& name, const QVariant& value);

    [[nodiscard]] Result<void> execute();
    /// Executes, and says how many rows were written.
    [[nodiscard]] Result<int> write();
    /// The next row; false behind the last.
    [[nodiscard]] Result<bool> next();
    /// Executes, and is on the first row when there is one.
    [[nodiscard]] Result<bool> first();

    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    Connection* m_connection;
    QString m_sql;
    Result<std::shared_ptr<QSqlQuery>> m_query;
};

/// Text as it may be bound: never null, and without what SQLite would corrupt.
[[nodiscard]] QVariant asText(const QString& text);

} // namespace afterword::store
