// SPDX-License-Identifier: MIT
#include "model/store/action_lists.h"

#include "model/domain/people_names.h"
#include "model/store/action_conditions.h"
#include "model/store/action_order.h"
#include "model/store/all_rows.h"
#include "model/store/columns.h"
#include "model/store/incident_lists.h"
#include "model/store/known_words.h"
#include "model/store/library_setting_rows.h"

namespace afterword::store {

namespace {

constexpr int kAllRows = -1;

/// How documents spell the owner that one of the spellings names.
Result<QStringList> ownersMeant(Connection& connection, const QString& owner) {
    if (owner.isEmpty()) {
        return QStringList();
    }
    const auto settings = LibrarySettingRows(connection).settings();
    const auto aliases = KnownWords(connection).aliases();
    if (!settings || !aliases) {
        return failure(settings ? aliases.error() : settings.error());
    }
    return spellingsOf(owner, allNames(settings->people, *aliases));
}

/// The slice first and all else then, so that histories are counted for its rows only.
QString sliceSql(const QString& where, const ActionOrderBy& order) {
    const QString history = QStringLiteral(
        " FROM action_history h WHERE h.incident_id = a.incident_id AND h.action_id = a.id)");
    return u"SELECT i.id, i.reference, i.title, (SELECT count(*)" % history %
           u", (SELECT max(h.at)" % history % u", p.group_key, " % order.columnNames() % u", a.\"" %
           columnsOf<ActionItem>().join(QStringLiteral("\", a.\"")) %
           u"\" FROM (SELECT a.row_id, " % order.groupKey() % u" AS group_key, " % order.columns() %
           u" FROM action a JOIN incident i ON i.id = a.incident_id WHERE " % where %
           u" ORDER BY " % order.terms() %
           u" LIMIT :limit) p JOIN action a ON a.row_id = p.row_id "
           u"JOIN incident i ON i.id = a.incident_id ORDER BY " %
           order.columnNames();
}

constexpr int kFirstKey = 6;

ActionRow actionRow(const Statement& row, int keys) {
    ActionRow action;
    action.incidentId = row.text(0);
    action.incidentReference = row.text(1);
    action.incidentTitle = row.text(2);
    action.changes = static_cast<int>(row.number(3));
    fromColumn(row.value(4), action.changedAt);
    action.group = row.text(5);
    int column = kFirstKey + keys;
    readColumns(row, column, action.action);
    return action;
}

QString countWhere(const QString& condition) {
    return u"count(CASE WHEN " % condition % u" THEN 1 END)";
}

/// In the order of ActionTally.
QString tallySql(const QString& where) {
    const QString open = QStringLiteral("a.status NOT IN ('done', 'not_doing')");
    return u"SELECT count(*), " % countWhere(open) % u", " %
           countWhere(open % u" AND a.due < :today") % u", " %
           countWhere(open % u" AND a.due >= :today AND a.due <= :soon") % u", " %
           countWhere(open % u" AND trim(a.owner) = ''") % u", " %
           countWhere(open % u" AND a.due IS NULL") % u", " %
           countWhere(open % u" AND NOT EXISTS (SELECT 1 FROM action_history h WHERE "
                             u"h.incident_id = a.incident_id AND h.action_id = a.id "
                             u"AND h.at >= :stale)") %
           u", " %
           countWhere(QStringLiteral("a.status = 'done' AND a.verify_by IS NOT NULL "
                                     "AND trim(a.evidence) = ''")) %
           u" FROM action a JOIN incident i ON i.id = a.incident_id WHERE " % where;
}

} // namespace

Result<ActionConditions> ActionLists::conditionsOf(const ActionFilter& filter) {
    return ownersMeant(m_connection, filter.owner).map([&](const QStringList& owners) {
        return ActionConditions(filter, owners);
    });
}

Result<ActionSlice> ActionLists::slice(const ActionListing& listing, int limit,
                                       const QStringList& after) {
    const Result<ActionConditions> conditions = conditionsOf(listing.filter);
    if (!conditions) {
        return failure(conditions.error());
    }
    const ActionOrderBy order(listing);
    const QString where = after.isEmpty()
                              ? conditions->where()
                              : QString(conditions->where() % u" AND " % order.behind());
    Statement statement(m_connection, sliceSql(where, order));
    conditions->bindTo(statement);
    ActionOrderBy::bindTo(statement, after);
    statement.bind("limit", limit);
    ActionSlice slice;
    const auto rows = allRows<ActionRow>(statement, [&](const Statement& row) {
        slice.end.clear();
        for (int key = 0; key < order.size(); ++key) {
            slice.end.append(row.text(kFirstKey + key));
        }
        return actionRow(row, order.size());
    });
    if (!rows) {
        return failure(rows.error());
    }
    slice.rows = *rows;
    if (limit < 0 || slice.rows.size() < limit) {
        slice.end.clear();
    }
    return slice;
}

Result<QList<ActionGroupCount>> ActionLists::groups(const ActionListing& listing) {
    const Result<ActionConditions> conditions = conditionsOf(listing.filter);
    if (!conditions || listing.group == ActionGroup::none) {
        return conditions ? Result<QList<ActionGroupCount>>() : failure(conditions.error());
    }
    const ActionOrderBy order(listing);
    Statement statement(m_connection,
                        u"SELECT " % order.groupKey() % u", " % order.groupName() %
                            u", count(*) FROM action a JOIN incident i ON i.id = a.incident_id "
                            u"WHERE " %
                            conditions->where() % u" GROUP BY " % order.groupTerms() %
                            u" ORDER BY " % order.groupTerms());
    conditions->bindTo(statement);
    return allRows<ActionGroupCount>(statement, [](const Statement& row) {
        return ActionGroupCount{row.text(0), row.text(1), static_cast<int>(row.number(2))};
    });
}

Result<ActionTally> ActionLists::tally(const ActionFilter& filter, const ActionDays& days) {
    const Result<ActionConditions> conditions = conditionsOf(filter);
    if (!conditions) {
        return failure(conditions.error());
    }
    Statement statement(m_connection, tallySql(conditions->where()));
    conditions->bindTo(statement);
    statement.bind("today", toColumn(days.today))
        .bind("soon", toColumn(days.soonUntil()))
        .bind("stale", qlonglong(toMs(days.staleBefore())));
    return statement.first().map([&](bool) {
        const auto number = [&](int column) { return static_cast<int>(statement.number(column)); };
        return ActionTally{number(0), number(1), number(2), number(3),
                           number(4), number(5), number(6), number(7)};
    });
}

Result<QList<ActionRow>> IncidentLists::actions(const ActionFilter& filter, ActionOrder order) {
    return ActionLists(m_connection)
        .slice({filter, ActionGroup::none, order}, kAllRows, {})
        .map([](const ActionSlice& slice) { return slice.rows; });
}

} // namespace afterword::store
