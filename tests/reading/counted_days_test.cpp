// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::counted_days_test {

namespace {

using Texts = std::vector<std::string>;

Texts startsOf(const std::string& timeline, const std::string& head = "Date: 2024-02-10\n\n") {
    const auto reading =
        readText(("# Loss of storage\n\n" + head + "## Timeline\n\n" + timeline).c_str());
    Texts starts;
    for (const auto& event : reading.incident.timeline) {
        starts.push_back(iso(event->time.start) + ' ' + event->text.toStdString());
    }
    return starts;
}

const Texts kTwo{"2024-02-10T10:00:00Z Alarms", "2024-02-11T03:15:00Z Failed"};

} // namespace

TEST_CASE("Rows that number their days are placed on these", "[reading]") {
    const char* rows = GENERATE(
        "- Day 1, 10:00 - Alarms\n- Day 2, 03:15 - Failed\n",
        "**Day 1, 10:00**: Alarms\n\n**Day 2, 03:15**: Failed\n",
        "1. Tag 1, 10:00 Uhr: Alarms\n2. Tag 2, 03:15 Uhr: Failed\n",
        "| Time | Event |\n|---|---|\n| Day 1 – 10:00 | Alarms |\n| Day 2 – 03:15 | Failed |\n",
        "| Day | Time | Event |\n|---|---|---|\n| 1 | 10:00 | Alarms |\n| 2 | 03:15 | Failed |\n",
        "### Day 1 - 10:00\n\nAlarms\n\n### Day 2 - 03:15\n\nFailed\n",
        "- Day 0, 10:00: Alarms\n- Day 1, 03:15: Failed\n");
    CAPTURE(rows);
    CHECK(startsOf(rows) == kTwo);
}

TEST_CASE("Numbered days without a date are clocks", "[reading]") {
    const auto reading = readText("# Loss of storage\n\n## Timeline\n\n"
                                  "- Day 1, 10:00 - Alarms\n- Day 2, 03:15 - Failed\n");
    REQUIRE(reading.incident.timeline.size() == 2);
    CHECK_FALSE(reading.incident.timeline.at(1)->time.isPlaced());
    CHECK(reading.incident.timeline.at(1)->time.clock == QStringLiteral("03:15"));
    CHECK(reading.incident.timeline.at(1)->text == QStringLiteral("Failed"));
}

TEST_CASE("Numbered days stand over lists, bold rows and nested lists", "[reading]") {
    const char* rows = GENERATE(
        "- Day 1\n  - 10:00 Alarms\n- Day 2\n  - 03:15 Failed\n",
        "| Time | Event |\n|---|---|\n| **Day 1** | |\n| 10:00 | Alarms |\n| **Day 2** | |\n"
        "| 03:15 | Failed |\n",
        "### Day One\n\n- 10:00 Alarms\n\n### Day Two\n\n- 03:15 Failed\n");
    CAPTURE(rows);
    CHECK(startsOf(rows) == kTwo);
}

TEST_CASE("The first day is the one on which the incident started", "[reading]") {
    CHECK(startsOf("- Day 1, 10:00 - Alarms\n- Day 2, 03:15 - Failed\n",
                   "Date: 2024-02-20\n\nStarted: 2024-02-10 09:58 UTC\n\n") == kTwo);
}

TEST_CASE("The next day follows the row above, once for several rows of it", "[reading]") {
    CHECK(startsOf("- 22:00: a\n- The next day, 03:00: b\n- Next day, 04:00: c\n"
                   "- Next day, 02:00: d\n- Two days later, 09:00: e\n") ==
          Texts{"2024-02-10T22:00:00Z a", "2024-02-11T03:00:00Z b", "2024-02-11T04:00:00Z c",
                "2024-02-12T02:00:00Z d", "2024-02-14T09:00:00Z e"});
    CHECK(startsOf("### 2024-02-12\n\n- Next morning, 08:00: a\n- 09:00: b\n") ==
          Texts{"2024-02-12T08:00:00Z a", "2024-02-12T09:00:00Z b"});
}

TEST_CASE("A clock of the next day in brackets is not out of order", "[reading]") {
    CHECK(startsOf("- 16:30: a\n- 13:30 (next day): b\n- 14:00 (+1d): c\n") ==
          Texts{"2024-02-10T16:30:00Z a", "2024-02-11T13:30:00Z b", "2024-02-11T14:00:00Z c"});
}

TEST_CASE("Hours alone are clocks where all rows have one", "[reading]") {
    CHECK(startsOf("- 14h: a\n- 14h20: b\n- 16h: c\n") ==
          Texts{"2024-02-10T14:00:00Z a", "2024-02-10T14:20:00Z b", "2024-02-10T16:00:00Z c"});
}

TEST_CASE("The next day in brackets is one day for all rows that say so", "[reading]") {
    CHECK(startsOf("- 16:30: a\n- 18:00 (next day): b\n- 18:20 (next day): c\n- 19:00: d\n") ==
          Texts{"2024-02-10T16:30:00Z a", "2024-02-11T18:00:00Z b", "2024-02-11T18:20:00Z c",
                "2024-02-11T19:00:00Z d"});
}

TEST_CASE("The morning after a night to which the rows came is of its day", "[reading]") {
    CHECK(startsOf("- 21:00: a\n- 02:10: b\n- The following morning, 07:30: c\n- 08:05: d\n") ==
          Texts{"2024-02-10T21:00:00Z a", "2024-02-11T02:10:00Z b", "2024-02-11T07:30:00Z c",
                "2024-02-11T08:05:00Z d"});
    CHECK(startsOf("- 21:00: a\n- 02:10: b\n- 09:10: c\n- The next day, 10:00: d\n") ==
          Texts{"2024-02-10T21:00:00Z a", "2024-02-11T02:10:00Z b", "2024-02-11T09:10:00Z c",
                "2024-02-12T10:00:00Z d"});
    CHECK(startsOf("### 2024-02-11\n\n- 02:10: b\n- Next morning, 07:30: c\n") ==
          Texts{"2024-02-11T02:10:00Z b", "2024-02-12T07:30:00Z c"});
}

TEST_CASE("East Asian words for the next day count one on", "[reading]") {
    for (const char* next : {"次日", "翌朝", "第二天", "다음 날"}) {
        CAPTURE(next);
        CHECK(
            startsOf(std::string("- 23:40 a\n- ") + next + " 02:10 b\n- " + next + " 02:35 c\n") ==
            Texts{"2024-02-10T23:40:00Z a", "2024-02-11T02:10:00Z b", "2024-02-11T02:35:00Z c"});
    }
}

TEST_CASE("Columns that count from the start are not those of clocks", "[reading]") {
    const char* table = GENERATE(
        "| T | Clock | Event |\n|---|---|---|\n| T-15 | 10:45 | a |\n| T+5 | 11:05 | b |\n",
        "| T | UTC | Event |\n|---|---|---|\n| T-15 | 10:45 | a |\n| T+5 | 11:05 | b |\n",
        "| Elapsed | Clock | Event |\n|---|---|---|\n| 0:00 | 10:45 | a |\n| 0:20 | 11:05 | b |\n",
        "| Time since start | Time | Event |\n|---|---|---|\n| 0:00 | 10:45 | a |\n"
        "| 0:20 | 11:05 | b |\n");
    CAPTURE(table);
    CHECK(startsOf(table) == Texts{"2024-02-10T10:45:00Z a", "2024-02-10T11:05:00Z b"});
    CHECK(startsOf("| Elapsed | Event |\n|---|---|\n| 0:00 | a |\n| 0:20 | b |\n").size() == 2);
}

TEST_CASE("Hours with a letter for their half are clocks where others have one", "[reading]") {
    CHECK(startsOf("- 7:15a: b\n- 12:05p: c\n") ==
          Texts{"2024-02-10T07:15:00Z b", "2024-02-10T12:05:00Z c"});
    CHECK(startsOf("- 10:00 a\n- 1a step tried\n- 10:20 b\n").size() == 3);
    CHECK(startsOf("- 10:00 a\n- 1a step tried\n- 10:20 b\n").back() == "2024-02-10T10:20:00Z b");
}

} // namespace afterword::tests::counted_days_test
