// SPDX-License-Identifier: MIT
#include "model/store/action_conditions.h"
#include "model/store/action_lists.h"
#include "model/store/columns.h"

namespace afterword::store {

namespace {

/// When an action was promised: as it says itself, else when it was first written down. What came
/// in with a document that was imported was promised before, nobody knows when.
const QString kBegun = QStringLiteral(
    "COALESCE(a.created_at, (SELECT min(h.at) FROM action_history h "
    "WHERE h.incident_id = a.incident_id AND h.action_id = a.id AND h.field = 'created' "
    "AND (i.origin_sha256 = '' OR h.at > (SELECT min(o.at) FROM action_history o "
    "WHERE o.incident_id = a.incident_id))))");

/// When it was done, as it says itself; when it was given up, as its history does.
const QString kSettled = QStringLiteral(
    "CASE a.status WHEN 'done' THEN a.done_at WHEN 'not_doing' THEN (SELECT max(h.at) "
    "FROM action_history h WHERE h.incident_id = a.incident_id AND h.action_id = a.id "
    "AND h.field = 'status' AND h.new_value = 'not_doing') END");

const QString kCarriedOver =
    QStringLiteral("(SELECT count(*) FROM action_history h WHERE h.incident_id = a.incident_id "
                   "AND h.action_id = a.id AND h.field = 'due' AND h.old_value <> '' "
                   "AND h.new_value > h.old_value)");

std::optional<QDate> localDay(const QVariant& column) {
    std::optional<Instant> at;
    fromColumn(column, at);
    return at ? std::optional(toDateTime(*at).toLocalTime().date()) : std::nullopt;
}

ActionFact factOf(const Statement& row) {
    ActionFact fact;
    fact.owner = row.text(0);
    fromColumn(row.value(1), fact.status);
    fromColumn(row.value(2), fact.priority);
    fromColumn(row.value(3), fact.kind);
    fromColumn(row.value(4), fact.due);
    fact.begun = localDay(row.value(5));
    fact.settled = localDay(row.value(6));
    fact.carriedOver = static_cast<int>(row.number(7));
    return fact;
}

} // namespace

Result<ActionFigures> ActionLists::figures(const ActionFilter& filter, FigureGroup by,
                                           const QDate& today) {
    const Result<ActionConditions> conditions = conditionsOf(filter);
    if (!conditions) {
        return failure(conditions.error());
    }
    Statement statement(m_connection,
                        u"SELECT a.owner, a.status, a.priority, a.kind, a.due, " % kBegun % u", " %
                            kSettled % u", " % kCarriedOver %
                            u" FROM action a JOIN incident i ON i.id = a.incident_id WHERE " %
                            conditions->where() % u" ORDER BY i.number, a.position");
    conditions->bindTo(statement);
    ActionFigureMaker maker(by, today);
    for (Result<bool> more = statement.first();; more = statement.next()) {
        if (!more) {
            return failure(more.error());
        }
        if (!*more) {
            return maker.figures();
        }
        maker.add(factOf(statement));
    }
}

} // namespace afterword::store
