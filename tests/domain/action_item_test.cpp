// SPDX-License-Identifier: MIT
#include "model/domain/action_item.h"

#include <catch2/catch.hpp>

namespace afterword::tests::action_item_test {

namespace {

const QDate kToday(2024, 6, 3);

ActionItem due(const QDate& day, ActionStatus status = ActionStatus::open) {
    ActionItem action;
    action.due = day;
    action.status = status;
    return action;
}

} // namespace

TEST_CASE("an action is overdue from the day after its due date until it is settled", "[domain]") {
    CHECK_FALSE(due(kToday).isOverdue(kToday));
    CHECK(due(kToday.addDays(-1)).isOverdue(kToday));
    CHECK(due(kToday.addDays(-1), ActionStatus::blocked).isOverdue(kToday));
    CHECK_FALSE(due(kToday.addDays(-1), ActionStatus::done).isOverdue(kToday));
    CHECK_FALSE(due(kToday.addDays(-1), ActionStatus::notDoing).isOverdue(kToday));
    CHECK_FALSE(ActionItem().isOverdue(kToday));
}

TEST_CASE("not doing something needs a reason", "[domain]") {
    ActionItem action;
    action.title = QStringLiteral("Add a second region");
    action.status = ActionStatus::notDoing;
    action.reason = QStringLiteral("  ");
    const auto broken = ruleBrokenBy(action);
    REQUIRE(broken);
    CHECK(broken->message.contains(QStringLiteral("Add a second region")));
    action.reason = QStringLiteral("the service is going away");
    CHECK_FALSE(ruleBrokenBy(action));
    action.status = ActionStatus::open;
    action.reason.clear();
    CHECK_FALSE(ruleBrokenBy(action));
}

TEST_CASE("the steps of an action are the top-level items of its details", "[domain]") {
    ActionItem action;
    action.details = QStringLiteral(
        "Intro\n- [x] write it\n  - not a step\n* [ ] test it\n1. ship it\n-no step");
    CHECK(stepsOf(action) == QList<ActionStep>{{QStringLiteral("write it"), true},
                                               {QStringLiteral("test it"), false},
                                               {QStringLiteral("ship it"), false}});
}

} // namespace afterword::tests::action_item_test
