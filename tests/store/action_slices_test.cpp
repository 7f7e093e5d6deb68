// SPDX-License-Identifier: MIT
#include "model/domain/action_search.h"
#include "model/store/action_lists.h"
#include "tests/store/test_library.h"

namespace afterword::tests::action_slices_test {

namespace {

const QDate kMonday(2024, 6, 3);

/// Thirty incidents with three actions each, of all states, owners and days.
struct ManyActions : OpenConnection {
    store::ActionLists actions{*connection};

    ManyActions() {
        for (int number = 0; number < 30; ++number) {
            Incident incident;
            incident.title = QStringLiteral("Outage %1").arg(number);
            ContributingFactor factor;
            factor.id = QStringLiteral("f");
            factor.text = number % 2 == 0 ? QStringLiteral("Locks") : QStringLiteral("locks");
            incident.factors = {factor};
            for (int k = 0; k < 3; ++k) {
                incident.actions.append(Row<ActionItem>(made(number, k)));
            }
            valueOf(writer.add(incident));
        }
    }

    static ActionItem made(int number, int k) {
        ActionItem action;
        action.id = QStringLiteral("a%1").arg(k);
        action.title = QStringLiteral("Action %1 of %2").arg(k).arg(number);
        action.status = k == 2 ? ActionStatus::done : ActionStatus::open;
        action.owner =
            QStringList{QString(), QStringLiteral("ada"), QStringLiteral("Ada")}.value(number % 3);
        if (number % 4 != 0) {
            action.due = kMonday.addDays(number % 10);
        }
        if (number % 5 != 0) {
            action.priority = static_cast<Priority>(number % 5);
        }
        action.factor = k == 1 ? QStringLiteral("f") : QString();
        return action;
    }

    /// References of the whole listing, fetched by the slice.
    QStringList walked(const ActionListing& listing, int limit, QStringList* groups = nullptr) {
        QStringList references;
        QStringList after;
        do {
            const ActionSlice slice = valueOf(actions.slice(listing, limit, after));
            for (const ActionRow& row : slice.rows) {
                references.append(row.action.reference);
                if (groups && (groups->isEmpty() || groups->constLast() != row.group)) {
                    groups->append(row.group);
                }
            }
            after = slice.end;
        } while (!after.isEmpty());
        return references;
    }
};

} // namespace

TEST_CASE("slices of a listing are the listing, in each order and group", "[store]") {
    ManyActions library;
    for (const auto& group : Codes<ActionGroup>::rows) {
        for (const auto& order : Codes<ActionOrder>::rows) {
            INFO(group.code << " " << order.code);
            const ActionListing listing{{}, group.value, order.value};
            const QStringList all = library.walked(listing, 1000);
            CHECK(all.size() == 90);
            CHECK(library.walked(listing, 7) == all);
            CHECK(QSet<QString>(all.cbegin(), all.cend()).size() == 90);
        }
    }
}

TEST_CASE("groups come in the order of the rows, and count them", "[store]") {
    ManyActions library;
    for (const auto& group : Codes<ActionGroup>::rows) {
        INFO(group.code);
        const ActionListing listing{{}, group.value, ActionOrder::due};
        QStringList met;
        (void)library.walked(listing, 7, &met);
        QStringList keys;
        int total = 0;
        const auto counts = valueOf(library.actions.groups(listing));
        for (const ActionGroupCount& count : counts) {
            keys.append(count.key);
            total += count.count;
        }
        if (group.value == ActionGroup::none) {
            CHECK(keys.isEmpty());
        } else {
            CHECK(keys == met);
            CHECK(total == 90);
        }
    }
    const auto owners = valueOf(library.actions.groups({{}, ActionGroup::owner, {}}));
    REQUIRE(owners.size() == 2); // spelled in any case; nobody's last
    CHECK(owners.constFirst() ==
          ActionGroupCount{QStringLiteral("ada"), QStringLiteral("Ada"), 60});
    CHECK(owners.constLast().name.isEmpty());
    const auto factors = valueOf(library.actions.groups({{}, ActionGroup::factor, {}}));
    REQUIRE(factors.size() == 2);
    CHECK(factors.constFirst().count == 30);
}

TEST_CASE("a due week begins on its Monday", "[store]") {
    ManyActions library;
    ActionFilter filter;
    filter.dueFrom = kMonday;
    const auto weeks = valueOf(library.actions.groups({filter, ActionGroup::dueWeek, {}}));
    REQUIRE(weeks.size() == 2);
    CHECK(weeks.constFirst().name == QStringLiteral("2024-06-03"));
    CHECK(weeks.constLast().name == QStringLiteral("2024-06-10"));
}

TEST_CASE("a slice goes on behind its end when rows have come and gone", "[store]") {
    ManyActions library;
    const ActionListing listing;
    const ActionSlice first = valueOf(library.actions.slice(listing, 10, {}));
    const QStringList before = library.walked(listing, 1000).mid(10);
    // The incident of the last row goes; so do its other actions.
    const QString gone = first.rows.constLast().incidentId;
    valueOf(library.writer.setDeleted({gone}, true));
    QStringList rest;
    const ActionSlice next = valueOf(library.actions.slice(listing, 1000, first.end));
    for (const ActionRow& row : next.rows) {
        rest.append(row.action.reference);
        CHECK(before.contains(row.action.reference));
    }
    CHECK(rest.size() >= before.size() - 2);
}

TEST_CASE("open actions by due day come from an index, however many there are", "[store]") {
    ManyActions library;
    store::Statement plan(
        *library.connection,
        QStringLiteral("EXPLAIN QUERY PLAN SELECT a.row_id FROM action a JOIN incident i "
                       "ON i.id = a.incident_id WHERE i.deleted_at IS NULL "
                       "AND a.status NOT IN ('done', 'not_doing') "
                       "ORDER BY COALESCE(a.due, '~'), i.number LIMIT 10"));
    QString steps;
    for (Result<bool> more = plan.first(); valueOf(more); more = plan.next()) {
        steps += plan.text(3) + u'\n';
    }
    INFO(steps.toStdString());
    CHECK(steps.contains(QStringLiteral("action_open_by_day")));
}

TEST_CASE("a tally counts each state of the filtered actions", "[store]") {
    ManyActions library;
    const ActionDays days{kMonday.addDays(3), someInstant(100) + std::chrono::hours(24 * 31)};
    const ActionTally tally = valueOf(library.actions.tally({}, days));
    CHECK(tally.all == 90);
    CHECK(tally.open == 60);
    CHECK(tally.stale == 60);
    CHECK(tally.toVerify == 0);
    const auto counted = [&](void (*set)(ActionFilter&, const ActionDays&)) {
        ActionFilter filter;
        set(filter, days);
        return valueOf(library.lists.actions(filter, ActionOrder::due)).size();
    };
    CHECK(tally.overdue ==
          counted([](ActionFilter& f, const ActionDays& d) { f.overdueOn = d.today; }));
    CHECK(tally.dueSoon == counted([](ActionFilter& f, const ActionDays& d) {
              f.dueFrom = d.today;
              f.dueUntil = d.soonUntil();
          }));
    CHECK(tally.withoutOwner ==
          counted([](ActionFilter& f, const ActionDays&) { f.withoutOwner = true; }));
    CHECK(tally.withoutDue ==
          counted([](ActionFilter& f, const ActionDays&) { f.withoutDue = true; }));
    CHECK(tally.overdue > 0);
}

TEST_CASE("figures take the beginning from the history, unless a document brought it", "[store]") {
    OpenConnection library;
    store::ActionLists actions(*library.connection);
    Incident own;
    own.title = QStringLiteral("Own");
    own.actions = {ManyActions::made(1, 0)};
    valueOf(library.writer.add(own));
    Incident imported = own;
    imported.origin.sha256 = QStringLiteral("abc");
    const Incident kept = valueOf(library.writer.add(imported));

    const QDate today = toDateTime(someInstant(100)).toLocalTime().date().addDays(5);
    ActionFigures figures = valueOf(actions.figures({}, FigureGroup::owner, today));
    CHECK(figures.all.open == 2);
    CHECK(figures.all.medianAge == 5);
    CHECK(figures.all.ageUnknown == 1);

    store::IncidentWriter later(
        *library.connection, [] { return someInstant(500); }, QStringLiteral("ada"));
    Incident after = kept;
    after.actions.append(Row<ActionItem>(ManyActions::made(1, 1)));
    after.actions[0].edit().due = kept.actions[0]->due->addDays(7);
    valueOf(later.save(kept, after));
    figures = valueOf(actions.figures({}, FigureGroup::owner, today));
    CHECK(figures.all.ageUnknown == 1); // what was added since is known
    CHECK(figures.all.carried == 1);
    CHECK(figures.all.carriedMost == 1);
}

TEST_CASE("figures count what a listing with the same filter has", "[store]") {
    ManyActions library;
    const ActionDays days{kMonday.addDays(5), someInstant(100)};
    for (const ActionState state :
         {ActionState::open, ActionState::overdue, ActionState::dueSoon, ActionState::withoutOwner,
          ActionState::withoutDue, ActionState::stale, ActionState::toVerify}) {
        ActionSearch search;
        search.states = {state};
        const ActionFilter filter = search.listing(days).filter;
        const ActionFigure all =
            valueOf(library.actions.figures(filter, FigureGroup::owner, days.today)).all;
        INFO(toCode(state).toStdString());
        CHECK(all.open + all.done + all.notDoing ==
              valueOf(library.lists.actions(filter, ActionOrder::due)).size());
    }
}

} // namespace afterword::tests::action_slices_test
