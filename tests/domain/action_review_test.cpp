// SPDX-License-Identifier: MIT
#include "model/domain/action_review.h"

#include <catch2/catch.hpp>

namespace afterword::tests::action_review_test {

namespace {

ActionRow row(const char* reference, const char* owner) {
    ActionRow made;
    made.action.reference = QString::fromLatin1(reference);
    made.action.title = QStringLiteral("Bound the retries");
    made.action.owner = QString::fromLatin1(owner);
    made.action.due = QDate(2024, 5, 1);
    return made;
}

ActionValue value(const char* name, const char* text) {
    return {QString::fromLatin1(name), QString::fromLatin1(text)};
}

} // namespace

TEST_CASE("a change of values is a decision of the meeting", "[domain]") {
    const ActionRow some = row("INC-1.1", "ada");
    CHECK(reviewStep(some, {value("due", "2024-06-10")}) ==
          ReviewStep{some, ReviewDecision::moved, QStringLiteral("2024-06-10")});
    CHECK(reviewStep(some, {value("status", "not_doing"), value("reason", "rare")}) ==
          ReviewStep{some, ReviewDecision::notDoing, QStringLiteral("rare")});
    CHECK(reviewStep(some, {value("status", "done"), value("evidence", "a graph")}).decision ==
          ReviewDecision::done);
    CHECK(reviewStep(some, {}).decision == ReviewDecision::left);
}

TEST_CASE("the summary of a meeting counts and lists what was decided", "[domain]") {
    const QList<ReviewStep> steps{
        {row("INC-1.1", "ada"), ReviewDecision::left, {}},
        {row("INC-1.2", ""), ReviewDecision::moved, QStringLiteral("2024-06-10")},
        {row("INC-2.1", "ben"), ReviewDecision::notDoing, QStringLiteral("the queue goes")},
        {row("INC-3.1", "ben"), ReviewDecision::done, {}}};
    CHECK(reviewSummary(steps, QDate(2024, 6, 3)).toStdString() ==
          "# Review of actions, 2024-06-03\n"
          "\n"
          "1 done, 1 moved to another day, 1 not doing, 1 left open.\n"
          "\n"
          "## Done\n"
          "\n"
          "- INC-3.1 Bound the retries (ben)\n"
          "\n"
          "## Moved to another day\n"
          "\n"
          "- INC-1.2 Bound the retries (nobody): from 2024-05-01 to 2024-06-10\n"
          "\n"
          "## Not doing\n"
          "\n"
          "- INC-2.1 Bound the retries (ben): the queue goes\n"
          "\n"
          "## Left open\n"
          "\n"
          "- INC-1.1 Bound the retries (ada): due 2024-05-01\n");
    CHECK(reviewSummary({}, QDate(2024, 6, 3)).contains(QStringLiteral("No action")));
}

} // namespace afterword::tests::action_review_test
