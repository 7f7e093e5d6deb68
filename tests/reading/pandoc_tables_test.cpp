// SPDX-License-Identifier: MIT
#include "model/reading/markup/other_markups.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::pandoc_tables_test {

namespace {

using Texts = std::vector<std::string>;

reading::Reading readBelow(const std::string& heading, const std::string& table) {
    return readText(
        ("# Feed was stale\n\nDate: 2023-10-10\n\n" + heading + "\n\n" + table).c_str());
}

Texts eventsOf(const std::string& table) {
    const auto reading = readBelow("## Timeline", table);
    Texts events;
    for (const auto& event : reading.incident.timeline) {
        events.push_back(iso(event->time.start).substr(11, 5) + ' ' + event->text.toStdString());
    }
    return events;
}

} // namespace

TEST_CASE("Tables of Pandoc are timelines", "[reading]") {
    const char* table = GENERATE("+-------+-----------------+\n"
                                 "| Time  | Event           |\n"
                                 "+=======+=================+\n"
                                 "| 09:00 | Feed stops      |\n"
                                 "+-------+-----------------+\n"
                                 "| 09:25 | Feed restarted  |\n"
                                 "|       | by hand         |\n"
                                 "+-------+-----------------+\n",
                                 "+-------+------------------------+\n"
                                 "| Time  | Event                  |\n"
                                 "+-------+------------------------+\n"
                                 "| 09:00 | Feed stops             |\n"
                                 "| 09:25 | Feed restarted by hand |\n"
                                 "+-------+------------------------+\n",
                                 "  Time    Event\n"
                                 "  ------- ------------------------\n"
                                 "  09:00   Feed stops\n"
                                 "  09:25   Feed restarted by hand\n",
                                 "-------  -----------------------\n"
                                 "09:00    Feed stops\n"
                                 "09:25    Feed restarted by hand\n"
                                 "-------  -----------------------\n",
                                 "---------------------------\n"
                                 "Time     Event\n"
                                 "-------  ------------------\n"
                                 "09:00    Feed stops\n\n"
                                 "09:25    Feed restarted\n"
                                 "         by hand\n"
                                 "---------------------------\n");
    CAPTURE(table);
    CHECK(eventsOf(table) == Texts{"09:00 Feed stops", "09:25 Feed restarted by hand"});
}

TEST_CASE("Tables of Pandoc are actions and labels", "[reading]") {
    const auto actions = readBelow("## Action items", "--------------------------------------\n"
                                                      " Action                 Owner   Due\n"
                                                      "                                date\n"
                                                      " ---------------------- ------- ----------\n"
                                                      " Watch the age of the   Ayo     2023-11-01\n"
                                                      " newest item\n\n"
                                                      " Restart by itself      Lena    2023-12-01\n"
                                                      "--------------------------------------\n");
    REQUIRE(actions.incident.actions.size() == 2);
    CHECK(actions.incident.actions.at(0)->title ==
          QStringLiteral("Watch the age of the newest item"));
    CHECK(actions.incident.actions.at(1)->owner == QStringLiteral("Lena"));
    CHECK(actions.incident.actions.at(1)->due == QDate(2023, 12, 1));
    const auto labels = readText("# Feed was stale\n\n"
                                 "+----------+------------+\n"
                                 "| Date     | 2023-10-10 |\n"
                                 "+----------+------------+\n"
                                 "| Severity | SEV-2      |\n"
                                 "+----------+------------+\n\n"
                                 "## Timeline\n\n- 09:00 Feed stops\n");
    CHECK(labels.incident.date == QDate(2023, 10, 10));
    CHECK(labels.incident.severity.has_value());
}

TEST_CASE("A bar within a cell of a grid is one of its words", "[reading]") {
    CHECK(eventsOf("+-------+----------------+\n"
                   "| Time  | Event          |\n"
                   "+=======+================+\n"
                   "| 09:00 | Feed | pipe    |\n"
                   "+-------+----------------+\n") == Texts{"09:00 Feed | pipe"});
}

TEST_CASE("Rules, boxes and code are no tables", "[reading]") {
    const QString text = QStringLiteral("--- ---\n\nTwo words stand here\n\n--- ---\n\n"
                                        "+---+ a box +---+\n\n"
                                        "```\n+---+---+\n| a | b |\n+---+---+\n```\n\n"
                                        "+---+---+\n| not | closed\n");
    CHECK(reading::asMarkdown(text).text == text);
}

TEST_CASE("Lines below a table stay where they were", "[reading]") {
    const auto reading = readBelow("## Timeline", "+-------+------------+\n"
                                                  "| Time  | Event      |\n"
                                                  "+=======+============+\n"
                                                  "| 09:00 | Feed stops |\n"
                                                  "+-------+------------+\n\n"
                                                  "## Impact\n\nNobody saw news.\n");
    REQUIRE(reading.lines.contains(QStringLiteral("impact")));
    CHECK(reading.lines.value(QStringLiteral("impact")).first().first == 13);
}

} // namespace afterword::tests::pandoc_tables_test
