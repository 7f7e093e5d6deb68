// SPDX-License-Identifier: MIT
#include "model/store/row_writer.h"

namespace afterword::store {

namespace {

/// One row, which must be there: the revision says that nobody else has touched it.
Result<void> writeOne(Statement& statement) {
    const Result<int> written = statement.write();
    if (written && *written != 1) {
        return failure(Error::Kind::stale,
                       QStringLiteral("A row of this incident is no longer in the library: load "
                                      "the incident again."));
    }
    return written.map([](int) {});
}

} // namespace

QString TableShape::select() const {
    return u"SELECT \"" + columns.join(QStringLiteral("\", \"")) + u"\" FROM " + table +
           u" WHERE incident_id = :incident ORDER BY position, row_id";
}

QString TableShape::insert() const {
    const bool ownKey = columns.contains(key);
    return u"INSERT INTO " + table + u" (\"" + columns.join(QStringLiteral("\", \"")) +
           u"\", incident_id, position" + (ownKey ? u"" : u", row_key") + u") VALUES (:c_" +
           columns.join(QStringLiteral(", :c_")) + u", :incident, :position" +
           (ownKey ? u")" : u", :key)");
}

QString TableShape::update() const {
    QStringList settings;
    for (const QString& column : columns) {
        settings.append(u'"' + column + u"\" = :c_" + column);
    }
    return u"UPDATE " + table + u" SET " + settings.join(QStringLiteral(", ")) +
           u" WHERE incident_id = :incident AND " + key + u" = :key";
}

QString TableShape::move() const {
    return u"UPDATE " + table + u" SET position = :position WHERE incident_id = :incident AND " +
           key + u" = :key";
}

QString TableShape::remove() const {
    return u"DELETE FROM " + table + u" WHERE incident_id = :incident AND " + key + u" = :key";
}

QString TableShape::position() const {
    return u"SELECT position FROM " + table + u" WHERE incident_id = :incident AND " + key +
           u" = :key";
}

Result<void> RowWriter::write(Change change) {
    for (const QString& key : change.removed) {
        if (const Result<void> done = remove(key); !done) {
            return done;
        }
    }
    const Result<bool> placed = place(change);
    if (!placed) {
        return failure(placed.error());
    }
    for (const NewRow& row : change.rows) {
        if (const Result<void> done = put(row); !done) {
            return done;
        }
    }
    if (*placed) {
        return {};
    }
    qint64 position = 0;
    const QStringList keys = change.allKeys();
    for (const QString& key : keys) {
        position += kPositionGap;
        if (const Result<void> done = move(key, position); !done) {
            return done;
        }
    }
    return {};
}

Result<bool> RowWriter::place(Change& change) {
    QList<NewRow>& rows = change.rows;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (rows.at(at).keepsPosition) {
            continue;
        }
        qsizetype end = at;
        while (end < rows.size() && !rows.at(end).keepsPosition) {
            ++end;
        }
        const auto low = positionOf(at > 0 ? std::optional(rows.at(at - 1).key) : change.keyBefore);
        const auto high =
            positionOf(end < rows.size() ? std::optional(rows.at(end).key) : change.keyBehind);
        if (!low || !high) {
            return failure(!low ? low.error() : high.error());
        }
        const auto positions = positionsBetween(*low, *high, end - at);
        if (!positions) {
            return false;
        }
        for (const qint64 position : *positions) {
            rows[at++].position = position;
        }
    }
    return true;
}

Result<std::optional<qint64>> RowWriter::positionOf(const std::optional<QString>& key) {
    if (!key) {
        return std::optional<qint64>();
    }
    Statement position(m_connection, m_shape.position());
    return position.bind("incident", m_incident)
        .bind("key", asText(*key))
        .first()
        .map([&](bool found) {
            return found ? std::optional<qint64>(position.number(0)) : std::nullopt;
        });
}

Result<void> RowWriter::remove(const QString& key) {
    Statement statement(m_connection, m_shape.remove());
    return writeOne(statement.bind("incident", m_incident).bind("key", asText(key)));
}

Result<void> RowWriter::move(const QString& key, qint64 position) {
    Statement statement(m_connection, m_shape.move());
    return writeOne(
        statement.bind("incident", m_incident).bind("key", asText(key)).bind("position", position));
}

Result<void> RowWriter::put(const NewRow& row) {
    const auto bindColumns = [&](Statement& statement) -> Statement& {
        for (qsizetype i = 0; i < row.columns.size(); ++i) {
            statement.bind(QString(u"c_" + m_shape.columns.at(i)), row.columns.at(i));
        }
        return statement.bind("incident", m_incident);
    };
    if (row.isNew) {
        Statement statement(m_connection, m_shape.insert());
        bindColumns(statement).bind("position", row.position);
        if (!m_shape.columns.contains(m_shape.key)) {
            statement.bind("key", asText(row.key));
        }
        return writeOne(statement);
    }
    if (!row.columns.isEmpty()) {
        Statement statement(m_connection, m_shape.update());
        if (const auto done = writeOne(bindColumns(statement).bind("key", asText(row.key)));
            !done) {
            return done;
        }
    }
    return row.keepsPosition ? Result<void>() : move(row.key, row.position);
}

} // namespace afterword::store
