// SPDX-License-Identifier: MIT
#include "model/domain/action_figures.h"

#include <catch2/catch.hpp>

namespace afterword::tests::action_figures_test {

namespace {

const QDate kFriday(2024, 6, 14);

ActionFact openFact(const char* owner, std::optional<QDate> due, std::optional<QDate> begun) {
    ActionFact fact;
    fact.owner = QString::fromLatin1(owner);
    fact.due = due;
    fact.begun = begun;
    return fact;
}

ActionFact doneFact(std::optional<QDate> due, std::optional<QDate> settled) {
    ActionFact fact = openFact("ada", due, kFriday.addDays(-90));
    fact.status = ActionStatus::done;
    fact.settled = settled;
    return fact;
}

ActionFigures figuresOf(const QList<ActionFact>& facts, FigureGroup by = FigureGroup::owner) {
    ActionFigureMaker maker(by, kFriday);
    for (const ActionFact& fact : facts) {
        maker.add(fact);
    }
    return maker.figures();
}

} // namespace

TEST_CASE("what has no date is counted as missing, not as zero", "[domain]") {
    const ActionFigures figures =
        figuresOf({openFact("ada", {}, {}), openFact("ada", kFriday, kFriday.addDays(-10)),
                   openFact("ada", kFriday.addDays(-1), kFriday.addDays(-30))});
    CHECK(figures.all.open == 3);
    CHECK(figures.all.overdue == 1);
    CHECK(figures.all.medianAge == 10);
    CHECK(figures.all.ageUnknown == 1);
    CHECK(figures.openedUnknown == 1);
    CHECK_FALSE(figuresOf({openFact("ada", {}, {})}).all.medianAge);
}

TEST_CASE("completion within the due date leaves out what has no days", "[domain]") {
    const ActionFigures figures =
        figuresOf({doneFact(kFriday, kFriday), doneFact(kFriday, kFriday.addDays(1)),
                   doneFact({}, kFriday), doneFact(kFriday, {})});
    CHECK(figures.all.inTime == 1);
    CHECK(figures.all.late == 1);
    CHECK(figures.all.timeUnknown == 2);
    CHECK(figures.all.percentInTime() == 50);
    CHECK(figures.closedUnknown == 1);
    CHECK_FALSE(figuresOf({doneFact({}, kFriday)}).all.percentInTime());
}

TEST_CASE("figures are divided, those without a name last", "[domain]") {
    ActionFact prevent = openFact("", {}, kFriday);
    prevent.kind = ActionKind::prevent;
    prevent.priority = Priority::p2;
    const QList<ActionFact> facts{prevent, openFact("Ben", {}, kFriday.addDays(-40)),
                                  openFact("ben", {}, {}), openFact("Ada", {}, kFriday)};
    const auto names = [&](FigureGroup by) {
        QStringList all;
        const auto groups = figuresOf(facts, by).groups;
        for (const ActionFigure& group : groups) {
            all.append(group.name + QString::number(group.open));
        }
        return all.join(u' ');
    };
    CHECK(names(FigureGroup::owner) == QStringLiteral("Ada1 Ben2 1"));
    CHECK(names(FigureGroup::kind) == QStringLiteral("prevent1 3"));
    CHECK(names(FigureGroup::priority) == QStringLiteral("p21 3"));
    CHECK(names(FigureGroup::month) == QStringLiteral("2024-051 2024-062 1"));
}

TEST_CASE("months go on without gaps from the first to the last", "[domain]") {
    ActionFact given = openFact("", {}, QDate(2024, 1, 31));
    given.status = ActionStatus::notDoing;
    given.settled = QDate(2024, 4, 1);
    const ActionFigures figures = figuresOf({given, openFact("", {}, QDate(2024, 1, 1))});
    REQUIRE(figures.months.size() == 4);
    CHECK(figures.months.constFirst() == ActionMonth{QDate(2024, 1, 1), 2, 0});
    CHECK(figures.months.at(1) == ActionMonth{QDate(2024, 2, 1), 0, 0});
    CHECK(figures.months.constLast() == ActionMonth{QDate(2024, 4, 1), 0, 1});
    CHECK(figures.all.notDoing == 1);
}

TEST_CASE("open actions that were carried over are told, with the worst of them", "[domain]") {
    ActionFact twice = openFact("ada", kFriday, {});
    twice.carriedOver = 2;
    ActionFact once = twice;
    once.carriedOver = 1;
    ActionFact done = doneFact(kFriday, kFriday);
    done.carriedOver = 5;
    const ActionFigure figure = figuresOf({twice, once, done, openFact("ada", {}, {})}).all;
    CHECK(figure.carried == 2);
    CHECK(figure.carriedMost == 2);
}

} // namespace afterword::tests::action_figures_test
