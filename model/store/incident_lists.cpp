// SPDX-License-Identifier: MIT
#include "model/store/incident_lists.h"

#include "model/store/columns.h"
#include "model/store/incident_conditions.h"
#include "model/store/incident_row.h"

namespace afterword::store {

namespace {

QString orderOf(IncidentOrder order) {
    switch (order) {
    case IncidentOrder::newestFirst:
        return QStringLiteral("sort_at DESC, id DESC");
    case IncidentOrder::oldestFirst:
        return QStringLiteral("sort_at, id");
    case IncidentOrder::title:
        return QStringLiteral("lower(title), sort_at DESC, id DESC");
    case IncidentOrder::severity:
        return QStringLiteral("severity IS NULL, severity, sort_at DESC, id DESC");
    case IncidentOrder::status:
        return QStringLiteral("CASE status WHEN 'draft' THEN 0 WHEN 'in_review' THEN 1 "
                              "WHEN 'published' THEN 2 ELSE 3 END, sort_at DESC, id DESC");
    case IncidentOrder::reference:
        break;
    }
    return QStringLiteral("number");
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
                       "  AND status IN ('open', 'in_progress', 'blocked') AND due < :today) ");
    return u"SELECT p.id, p.reference, p.revision, p.title, p.status, p.severity, p.date, "
           u"COALESCE(p.started_time_start, p.started_time_end), "
           u"COALESCE(p.resolved_time_start, p.resolved_time_end), p.updated_at, " +
           figures + u"FROM (SELECT * FROM incident i WHERE " + conditions.where() + u" ORDER BY " +
           orderOf(order) + u" LIMIT :limit OFFSET :offset) p ORDER BY " + orderOf(order);
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
    return incident;
}

/// All rows of an executed statement.
template <class T, class Make>
Result<QList<T>> allRows(Statement& statement, Make make) {
    QList<T> rows;
    for (Result<bool> more = statement.first();; more = statement.next()) {
        if (!more) {
            return failure(more.error());
        }
        if (!*more) {
            return rows;
        }
        rows.append(make(statement));
    }
}

ActionRow actionRow(const Statement& row) {
    ActionRow action;
    action.incidentId = row.text(0);
    action.incidentReference = row.text(1);
    action.incidentTitle = row.text(2);
    int column = 3;
    readColumns(row, column, action.action);
    return action;
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

Result<QList<ActionRow>> IncidentLists::actions(const ActionFilter& filter) {
    QString where = QStringLiteral("i.deleted_at IS NULL");
    if (filter.open || filter.overdueOn) {
        where += QStringLiteral(" AND a.status NOT IN ('done', 'not_doing')");
    }
    if (filter.overdueOn) {
        where += QStringLiteral(" AND a.due < :day");
    }
    if (!filter.owner.isEmpty()) {
        where += QStringLiteral(" AND a.owner = :owner");
    }
    Statement statement(m_connection,
                        u"SELECT i.id, i.reference, i.title, a.\"" +
                            columnsOf<ActionItem>().join(QStringLiteral("\", a.\"")) +
                            u"\" FROM action a JOIN incident i ON i.id = a.incident_id WHERE " +
                            where + u" ORDER BY a.due IS NULL, a.due, i.number, a.position");
    if (filter.overdueOn) {
        statement.bind("day", toColumn(*filter.overdueOn));
    }
    if (!filter.owner.isEmpty()) {
        statement.bind("owner", asText(filter.owner));
    }
    return allRows<ActionRow>(statement, actionRow);
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

Result<QString> IncidentLists::importedFrom(const QString& sha256) {
    if (sha256.isEmpty()) {
        return QString();
    }
    return idWhere(m_connection, "origin_sha256 = :value AND origin_sha256 <> ''", sha256);
}

} // namespace afterword::store
