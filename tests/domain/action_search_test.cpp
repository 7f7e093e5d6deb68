// SPDX-License-Identifier: MIT
#include "model/domain/action_search.h"

#include <catch2/catch.hpp>

namespace afterword::tests::action_search_test {

namespace {

const ActionDays kDays{QDate(2024, 6, 3), instantFromMs(1'717'400'000'000)};

} // namespace

TEST_CASE("a kept search means the day on which it is asked", "[domain]") {
    ActionSearch search;
    search.states = {ActionState::overdue, ActionState::withoutOwner};
    const ActionFilter filter = search.listing(kDays).filter;
    CHECK(filter.overdueOn == kDays.today);
    CHECK(filter.withoutOwner);
    CHECK_FALSE(filter.open);
    CHECK(search.listing({kDays.today.addDays(9), kDays.now}).filter.overdueOn ==
          kDays.today.addDays(9));
    search.states = {ActionState::dueSoon, ActionState::stale};
    CHECK(search.listing(kDays).filter.dueUntil == kDays.today.addDays(ActionDays::kSoon));
    CHECK(search.listing(kDays).filter.unchangedSince == kDays.staleBefore());
}

TEST_CASE("a search comes back from its JSON", "[domain]") {
    ActionSearch search;
    search.states = {ActionState::withoutDue, ActionState::stale};
    search.text = QStringLiteral("queue");
    search.owner = QStringLiteral("ada");
    search.priority = Priority::p0;
    search.kind = ActionKind::detect;
    search.service = QStringLiteral("mail");
    search.tag = QStringLiteral("dns");
    search.group = ActionGroup::dueWeek;
    search.order = ActionOrder::owner;
    CHECK(actionSearchIn(toJson(search)) == search);
    CHECK(actionSearchIn({}) == ActionSearch());
    search.states.clear();
    CHECK(actionSearchIn(toJson(search)) == search);
}

TEST_CASE("states combine, but open ones not with those that are done", "[domain]") {
    ActionSearch search;
    search.ask(ActionState::overdue, true);
    CHECK(search.states == QList<ActionState>{ActionState::open, ActionState::overdue});
    search.ask(ActionState::toVerify, true);
    CHECK(search.states == QList<ActionState>{ActionState::toVerify});
    search.ask(ActionState::stale, true);
    CHECK(search.states == QList<ActionState>{ActionState::stale});
    search.ask(ActionState::stale, false);
    CHECK(search.states.isEmpty());
}

} // namespace afterword::tests::action_search_test
