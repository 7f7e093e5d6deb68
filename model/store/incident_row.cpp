// SPDX-License-Identifier: MIT
#include "model/store/incident_row.h"

#include "model/domain/incident_row.h"
#include "model/store/columns.h"

namespace afterword::store {

namespace {

/// What the library alone decides on.
bool isOwnColumn(const QString& name) {
    static const QStringList names{QStringLiteral("id"), QStringLiteral("reference"),
                                   QStringLiteral("revision"), QStringLiteral("updated_at")};
    return names.contains(name);
}

/// Where lists have an incident.
qint64 sortAt(const Incident& incident) {
    const std::optional<Instant> began = placeInTime(incident);
    return toMs(began ? *began : incident.createdAt.value_or(Instant{}));
}

QVariantList columnsWith(const Incident& incident) {
    QVariantList columns;
    appendColumns(columns, incident);
    return columns;
}

Result<void> whyNotWritten(Connection& connection, const Incident& incident) {
    Statement there(connection, QStringLiteral("SELECT reference FROM incident WHERE id = :id"));
    const Result<bool> found = there.bind("id", asText(incident.id)).first();
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return noSuchIncident(incident.reference.isEmpty() ? incident.id : incident.reference);
    }
    return failure(Error::Kind::stale,
                   QStringLiteral("%1 was changed by somebody else since it was loaded: load it "
                                  "again and repeat the change.")
                       .arg(there.text(0)));
}

} // namespace

tl::unexpected<Error> noSuchIncident(const QString& name) {
    return failure(Error::Kind::notFound,
                   QStringLiteral("The library has no incident “%1”.").arg(name));
}

Result<void> insertIncidentRow(Connection& connection, const Incident& incident, qint64 number) {
    static const QStringList& names = columnsOf<Incident>();
    static const QString sql = u"INSERT INTO incident (\"" + names.join(QStringLiteral("\", \"")) +
                               u"\", number, sort_at) VALUES (:c_" +
                               names.join(QStringLiteral(", :c_")) + u", :number, :sort_at)";
    Statement statement(connection, sql);
    const QVariantList columns = columnsWith(incident);
    for (qsizetype i = 0; i < names.size(); ++i) {
        statement.bind(QString(u"c_" + names.at(i)), columns.at(i));
    }
    return statement.bind("number", number).bind("sort_at", sortAt(incident)).execute();
}

Result<void> updateIncidentRow(Connection& connection, const Incident& before,
                               const Incident& after, Instant now) {
    const QStringList& names = columnsOf<Incident>();
    const QVariantList was = columnsWith(before);
    const QVariantList is = columnsWith(after);
    QList<qsizetype> changed;
    QString settings = QStringLiteral("revision = revision + 1, updated_at = :now");
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!isOwnColumn(names.at(i)) && was.at(i) != is.at(i)) {
            changed.append(i);
            settings += u", \"" + names.at(i) + u"\" = :c_" + names.at(i);
        }
    }
    const bool moved = sortAt(before) != sortAt(after);
    if (moved) {
        settings += QStringLiteral(", sort_at = :sort_at");
    }
    Statement statement(connection, u"UPDATE incident SET " + settings +
                                        u" WHERE id = :id AND revision = :expected");
    for (const qsizetype i : changed) {
        statement.bind(QString(u"c_" + names.at(i)), is.at(i));
    }
    if (moved) {
        statement.bind("sort_at", sortAt(after));
    }
    statement.bind("now", qlonglong(toMs(now)))
        .bind("id", asText(after.id))
        .bind("expected", before.revision);
    const Result<int> written = statement.write();
    if (written && *written == 0) {
        return whyNotWritten(connection, before);
    }
    return written.map([](int) {});
}

Result<Incident> loadIncidentRow(Connection& connection, const QString& id) {
    static const QString sql = u"SELECT \"" + columnsOf<Incident>().join(QStringLiteral("\", \"")) +
                               u"\" FROM incident WHERE id = :id AND deleted_at IS NULL";
    Statement row(connection, sql);
    const Result<bool> found = row.bind("id", asText(id)).first();
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return noSuchIncident(id);
    }
    Incident incident;
    int column = 0;
    readColumns(row, column, incident);
    return incident;
}

} // namespace afterword::store
