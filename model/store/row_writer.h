// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/list_change.h"
#include "model/store/statement.h"

#include <functional>

namespace afterword::store {

/// A table of an incident's rows, and the SQL that is made of its names.
struct TableShape {
    QString table;
    QString key; ///< the column that tells a row from the others of its incident
    QStringList columns;

    [[nodiscard]] QString select() const;
    [[nodiscard]] QString insert() const;
    [[nodiscard]] QString update() const; ///< all columns of one row
    [[nodiscard]] QString move() const;
    [[nodiscard]] QString remove() const;
    [[nodiscard]] QString position() const;
};

/// Writes what has changed in one list of one incident.
class RowWriter {
public:
    struct NewRow {
        QString key;
        bool isNew = false;
        bool keepsPosition = false;
        QVariantList columns; ///< empty when they are as before
        qint64 position = 0;
    };
    struct Change {
        QStringList removed;
        QList<NewRow> rows;               ///< the part of the list in which something has changed
        std::optional<QString> keyBefore; ///< of the unchanged row before that part
        std::optional<QString> keyBehind; ///< of the unchanged row behind it
        std::function<QStringList()> allKeys; ///< of the new list, for when positions run out
    };

    RowWriter(Connection& connection, const TableShape& shape, const QString& incident)
        : m_connection(connection)
        , m_shape(shape)
        , m_incident(incident) {}

    [[nodiscard]] Result<void> write(Change change);

private:
    /// False when there is no room between two rows that stay.
    [[nodiscard]] Result<bool> place(Change& change);
    [[nodiscard]] Result<std::optional<qint64>> positionOf(const std::optional<QString>& key);
    [[nodiscard]] Result<void> remove(const QString& key);
    [[nodiscard]] Result<void> put(const NewRow& row);
    [[nodiscard]] Result<void> move(const QString& key, qint64 position);

    Connection& m_connection;
    const TableShape& m_shape;
    QString m_incident;
};

} // namespace afterword::store
