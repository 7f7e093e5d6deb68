// SPDX-License-Identifier: MIT
#include "model/store/known_words.h"

#include "model/store/columns.h"
#include "model/store/statement.h"

namespace afterword::store {

namespace {

/// Each `column` of a table of rows that belong to incidents.
QString namesIn(const char* table, const char* column) {
    return QStringLiteral("SELECT r.\"%2\" AS name FROM %1 r "
                          "JOIN incident i ON i.id = r.incident_id "
                          "WHERE i.deleted_at IS NULL AND r.\"%2\" <> ''")
        .arg(QLatin1String(table), QLatin1String(column));
}

Result<QList<KnownWord>> counted(Connection& connection, const QString& names) {
    Statement statement(connection, u"SELECT name, count(*) FROM (" + names +
                                        u") w GROUP BY name ORDER BY count(*) DESC, lower(name)");
    QList<KnownWord> words;
    Result<bool> row = statement.first();
    for (; row && *row; row = statement.next()) {
        words.append({statement.text(0), static_cast<int>(statement.number(1))});
    }
    return row ? Result<QList<KnownWord>>(words) : failure(row.error());
}

Result<QList<IncidentName>> incidentNames(Connection& connection) {
    Statement statement(connection, QStringLiteral("SELECT id, reference, title FROM incident "
                                                   "WHERE deleted_at IS NULL "
                                                   "ORDER BY sort_at DESC, id DESC"));
    QList<IncidentName> names;
    Result<bool> row = statement.first();
    for (; row && *row; row = statement.next()) {
        names.append({statement.text(0), statement.text(1), statement.text(2)});
    }
    return row ? Result<QList<IncidentName>>(names) : failure(row.error());
}

} // namespace

Result<LibraryWords> KnownWords::words() {
    const auto people =
        counted(m_connection, namesIn("person", "name") + QStringLiteral(" UNION ALL ") +
                                  namesIn("action", "owner"));
    const auto services = counted(m_connection, namesIn("service", "name"));
    const auto tags = counted(m_connection, namesIn("tag", "name"));
    for (const auto* words : {&people, &services, &tags}) {
        if (!*words) {
            return failure(words->error());
        }
    }
    const auto carried = aliases();
    if (!carried) {
        return failure(carried.error());
    }
    return incidentNames(m_connection).map([&](const QList<IncidentName>& incidents) {
        return LibraryWords{*people, *services, *tags, incidents, *carried};
    });
}

Result<QList<PersonNames>> KnownWords::aliases() {
    Statement statement(m_connection,
                        QStringLiteral("SELECT DISTINCT r.name, r.aliases FROM person r "
                                       "JOIN incident i ON i.id = r.incident_id "
                                       "WHERE i.deleted_at IS NULL AND r.aliases <> '' "
                                       "ORDER BY r.name, r.aliases"));
    QList<PersonNames> people;
    Result<bool> row = statement.first();
    for (; row && *row; row = statement.next()) {
        people.append({statement.text(0), {}});
        fromJson(statement.text(1), people.last().spellings);
    }
    return row ? Result<QList<PersonNames>>(people) : failure(row.error());
}

} // namespace afterword::store
