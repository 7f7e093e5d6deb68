// SPDX-License-Identifier: MIT
#include "model/domain/action_words.h"

#include <catch2/catch.hpp>

namespace afterword::tests::action_words_test {

TEST_CASE("Words for the status of an action are known in several languages", "[domain]") {
    const auto [words, status] = GENERATE(table<const char*, ActionStatus>({
        {"Complete", ActionStatus::done},
        {"✅", ActionStatus::done},
        {"✅ Done", ActionStatus::done},
        {"Fixed (OPS-12)", ActionStatus::done},
        {"erledigt am 09.03.2024", ActionStatus::done},
        {"done on 2024-03-09", ActionStatus::done},
        {"terminé", ActionStatus::done},
        {"已完成", ActionStatus::done},
        {"En progreso", ActionStatus::inProgress},
        {"対応中", ActionStatus::inProgress},
        {"Em espera", ActionStatus::blocked},
        {"à faire", ActionStatus::open},
        {"未着手", ActionStatus::open},
        {":construction:", ActionStatus::inProgress},
        {":white_check_mark:", ActionStatus::done},
        {":green_circle: done", ActionStatus::done},
        {"<span style=\"color: red;\">In progress</span>", ActionStatus::inProgress},
        {"🟡", ActionStatus::inProgress},
        {"⬜", ActionStatus::open},
    }));
    CAPTURE(words);
    CHECK(actionStatusIn(QString::fromUtf8(words)) == status);
}

TEST_CASE("Words that say more than a status are none", "[domain]") {
    const char* words =
        GENERATE("", "done by Ada", "Not doing", "planned 2024-06-01", "2024-06-01", "done\nsoon",
                 "never | done", "Construction", "hourglass", "White check mark");
    CAPTURE(words);
    CHECK_FALSE(actionStatusIn(QString::fromUtf8(words)).has_value());
}

TEST_CASE("A day is known in whatever form a document had it", "[domain]") {
    const QDate day(2024, 3, 4);
    for (const char* words : {"04.03.2024", "3/4/2024", "4 mars 2024", "2024年3月4日", "3月4日",
                              "March 4", "2024/03/04", "4.3.", "bis zum 4.3.", "by March 4"}) {
        CAPTURE(words);
        CHECK(nameDay(QString::fromUtf8(words), day));
    }
    for (const char* words :
         {"", "05.03.2024", "soon", "2024-03-04 or later", "after 2024-03-04"}) {
        CAPTURE(words);
        CHECK_FALSE(nameDay(QString::fromUtf8(words), day));
    }
}

TEST_CASE("Words for the priority of an action are those of severities", "[domain]") {
    CHECK(priorityIn(u"Critical") == Priority::p0);
    CHECK(priorityIn(u"hoch") == Priority::p1);
    CHECK(priorityIn(u"Moyenne") == Priority::p2);
    CHECK(priorityIn(u"低") == Priority::p3);
    CHECK_FALSE(priorityIn(u"soon").has_value());
}

TEST_CASE("What an action is good for is known by other words", "[domain]") {
    CHECK(actionKindIn(QStringLiteral("Preventative")) == ActionKind::prevent);
    CHECK(actionKindIn(QStringLiteral("検知")) == ActionKind::detect);
    CHECK_FALSE(actionKindIn(QStringLiteral("Bug")).has_value());
    CHECK(senseOfGroup(QStringLiteral("Later (P3)")).priority == Priority::p3);
    CHECK_FALSE(senseOfGroup(QStringLiteral("Later")).saysAny());
}

TEST_CASE("A due day without a year is in that of the incident, or the next", "[domain]") {
    TimeContext context;
    context.date = QDate(2024, 11, 20);
    CHECK(bareDayIn(u"12/15", context) == QDate(2024, 12, 15));
    CHECK(bareDayIn(u"1/15", context) == QDate(2025, 1, 15));
    CHECK(bareDayIn(u"5.12.", context) == QDate(2024, 12, 5));
    CHECK(bareDayIn(u"15/12", context) == QDate(2024, 12, 15));
    for (const QStringView words : {u"12/5", u"13/13", u"12", u"1/150", u"/5", u"a/b", u"1/2/3"}) {
        CAPTURE(words.toString().toStdString());
        CHECK_FALSE(bareDayIn(words, context).has_value());
    }
    context.dayFirst = true;
    CHECK(bareDayIn(u"5/12", context) == QDate(2024, 12, 5));
}

} // namespace afterword::tests::action_words_test
