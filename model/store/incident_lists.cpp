// SPDX-License-Identifier: MIT
#include "model/store/incident_lists.h"

#include "model/domain/incident_row.h"
#include "model/store/all_rows.h"
#include "model/store/columns.h"
#include "model/store/incident_conditions.h"
#include "model/store/incident_row.h"

namespace afterword::store {

namespace {

/// What a column compares of the incident that SQL calls `row`.
QString comparedOf(IncidentColumn column, const QString& row) {
    const auto first = [&row](const char* from) -> QString {
        return u"(SELECT lower(name) FROM " % QLatin1String(from) % u" WHERE incident_id = " % row %
               u".id";
    };
    switch (column) {
    case IncidentColumn::date:
        return row % u".sort_at";
    case IncidentColumn::updated:
        return row % u".updated_at";
    case IncidentColumn::title:
        return u"nullif(lower(" % row % u".title), '')";
    case IncidentColumn::severity:
        return row % u".severity";
    case IncidentColumn::status:
        return u"CASE " % row % u".status WHEN 'draft' THEN 0 WHEN 'in_review' THEN 1 " %
               u"WHEN 'published' THEN 2 ELSE 3 END";
    case IncidentColumn::owner:
        return first("person") % u" AND role = 'owner' ORDER BY position LIMIT 1)";
    case IncidentColumn::service:
        return first("service") % u" ORDER BY position LIMIT 1)";
    case IncidentColumn::duration:
        return u"COALESCE(" % row % u".resolved_time_start, " % row % u".resolved_time_end) - " %
               u"COALESCE(" % row % u".started_time_start, " % row % u".started_time_end)";
    case IncidentColumn::actionsOpen:
        return u"(SELECT nullif(count(*), 0) FROM action WHERE incident_id = " % row %
               u".id AND status IN ('open', 'in_progress', 'blocked'))";
    case IncidentColumn::reference:
        break;
    }
    return row % u".number";
}

QString orderOf(IncidentOrder order, const QString& row) {
    const QString compared = comparedOf(order.by, row);
    const QString direction = order.descending ? QStringLiteral(" DESC") : QString();
    if (order.by == IncidentColumn::date) { // has an index, and a value always
        return compared % direction % u", " % row % u".id" % direction;
    }
    return compared % u" IS NULL, " % compared % direction % u", " % row % u".sort_at DESC, " %
           row % u".id DESC";
}

/// The page first and its figures then, so that they are counted for its rows only. Words of a
/// list stand in one column, each behind a unit separator.
QString listSql(const IncidentConditions& conditions, IncidentOrder order) {
    static const QString figures =
        QStringLiteral("(SELECT group_concat(name, char(31)) FROM (SELECT name FROM tag "
                       "  WHERE incident_id = p.id ORDER BY position)), "
                       "(SELECT group_concat(name, char(31)) FROM (SELECT name FROM service "
                       "  WHERE incident_id = p.id ORDER BY position)), "
                       "(SELECT name FROM person WHERE incident_id = p.id AND role = 'owner' "
                       "  ORDER BY position LIMIT 1), "
                       "(SELECT count(*) FROM timeline_event WHERE incident_id = p.id), "
                       "(SELECT count(*) FROM action WHERE incident_id = p.id), "
                       "(SELECT count(*) FROM action WHERE incident_id = p.id "
                       "  AND status IN ('open', 'in_progress', 'blocked')), "
                       "(SELECT count(*) FROM action WHERE incident_id = p.id "
                       "  AND status IN ('open', 'in_progress', 'blocked') AND due < :today), "
                       "p.review_due, p.publish_due, "
                       "CASE WHEN p.sort_at IS NOT p.created_at THEN p.sort_at END, p.time_zone ");
    return u"SELECT p.id, p.reference, p.revision, p.title, p.status, p.severity, p.date, "
           u"COALESCE(p.started_time_start, p.started_time_end), "
           u"COALESCE(p.resolved_time_start, p.resolved_time_end), p.updated_at, " +
           figures + u"FROM (SELECT * FROM incident i WHERE " + conditions.where() + u" ORDER BY " +
           orderOf(order, QStringLiteral("i")) + u" LIMIT :limit OFFSET :offset) p ORDER BY " +
           orderOf(order, QStringLiteral("p"));
}

QStringList words(const QString& joined) {
    return joined.isEmpty() ? QStringList() : joined.split(QChar(31));
}

IncidentRow incidentRow(const Statement& row) {
    IncidentRow incident;
    incident.id = row.text(0);
    incident.reference = row.text(1);
    incident.revision = static_cast<int>(row.number(2));
    incident.title = row.text(3);
    fromColumn(row.value(4), incident.status);
    fromColumn(row.value(5), incident.severity);
    fromColumn(row.value(6), incident.date);
    fromColumn(row.value(7), incident.started);
    fromColumn(row.value(8), incident.resolved);
    fromColumn(row.value(9), incident.updatedAt);
    incident.tags = words(row.text(10));
    incident.services = words(row.text(11));
    incident.owner = row.text(12);
    incident.events = static_cast<int>(row.number(13));
    incident.actions = static_cast<int>(row.number(14));
    incident.actionsOpen = static_cast<int>(row.number(15));
    incident.actionsOverdue = static_cast<int>(row.number(16));
    fromColumn(row.value(17), incident.reviewDue);
    fromColumn(row.value(18), incident.publishDue);
    fromColumn(row.value(19), incident.began);
    incident.timeZone = row.text(20);
    return incident;
}

constexpr qint64 kDayMs = 24 * 60 * 60 * 1000;

/// Any of them will do: an order would have to look at all, thousands of the same document.
QString duplicateSql(const char* condition) {
    return QStringLiteral("SELECT id, reference FROM incident WHERE deleted_at IS NULL AND ") +
           QLatin1String(condition) + QStringLiteral(" LIMIT 1");
}

Result<std::optional<Duplicate>> firstDuplicate(Statement& statement, Duplicate::By by) {
    return statement.first().map([&](bool found) {
        return found ? std::optional(Duplicate{by, statement.text(0), statement.text(1)})
                     : std::nullopt;
    });
}

Result<QString> idWhere(Connection& connection, const char* condition, const QString& value) {
    Statement statement(connection, u"SELECT id FROM incident WHERE deleted_at IS NULL AND " +
                                        QLatin1String(condition));
    return statement.bind("value", asText(value)).first().map([&](bool found) {
        return found ? statement.text(0) : QString();
    });
}

} // namespace

Result<QList<IncidentRow>> IncidentLists::incidents(const IncidentFilter& filter,
                                                    IncidentOrder order, Page page,
                                                    const QDate& today) {
    const IncidentConditions conditions(filter);
    Statement statement(m_connection, listSql(conditions, order));
    conditions.bindTo(statement);
    statement.bind("today", toColumn(today)).bind("limit", page.limit).bind("offset", page.offset);
    return allRows<IncidentRow>(statement, incidentRow);
}

Result<int> IncidentLists::incidentCount(const IncidentFilter& filter) {
    const IncidentConditions conditions(filter);
    Statement statement(m_connection,
                        u"SELECT count(*) FROM incident i WHERE " + conditions.where());
    conditions.bindTo(statement);
    return statement.first().map([&](bool) { return static_cast<int>(statement.number(0)); });
}

Result<QString> IncidentLists::resolve(const QString& reference) {
    Result<QString> id = idWhere(m_connection, "reference = :value", reference.trimmed().toUpper());
    if (id && id->isEmpty()) {
        id = idWhere(m_connection, "id = :value", reference.trimmed());
    }
    if (id && id->isEmpty()) {
        return noSuchIncident(reference);
    }
    return id;
}

Result<std::optional<Duplicate>> IncidentLists::duplicateOf(const Incident& incident) {
    Result<std::optional<Duplicate>> found = std::nullopt;
    if (!incident.origin.sha256.isEmpty()) {
        Statement source(m_connection,
                         duplicateSql("origin_sha256 = :hash AND origin_sha256 <> ''"));
        source.bind("hash", incident.origin.sha256);
        found = firstDuplicate(source, Duplicate::By::source);
    }
    const std::optional<Instant> began = placeInTime(incident);
    if (found && !*found && began && !incident.title.isEmpty()) {
        const qint64 day = toDateTime(*began).date().startOfDay(Qt::UTC).toMSecsSinceEpoch();
        Statement title(m_connection,
                        duplicateSql("title = :title AND sort_at >= :day AND sort_at < :next AND "
                                     "(created_at IS NULL OR sort_at <> created_at)"));
        title.bind("day", day).bind("next", day + kDayMs).bind("title", asText(incident.title));
        found = firstDuplicate(title, Duplicate::By::titleAndDay);
    }
    return found;
}

} // namespace afterword::store
