// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::timeline_shapes_test {

namespace {

/// "10:00 words", one a line, in UTC.
std::string eventsOf(const std::string& document) {
    std::string lines;
    for (const Row<TimelineEvent>& event : readText(document.c_str()).incident.timeline) {
        const std::string start = iso(event->time.start);
        lines +=
            (start == "none" ? "-" : start.substr(11, 5)) + " " + event->text.toStdString() + "\n";
    }
    return lines;
}

constexpr const char* kBoth = "10:00 It broke\n10:20 Fixed\n10:40 Closed\n";
constexpr const char* kTitle = "# Down on 2024-05-02 (UTC)\n\n";

} // namespace

TEST_CASE("Rows with clocks are the timeline below any heading", "[reading]") {
    const std::string rows = "- 10:00 It broke\n- 10:20 Fixed\n- 10:40 Closed\n";
    CHECK(eventsOf(kTitle + ("## What went down, when\n\n" + rows)) == kBoth);
    CHECK(eventsOf(kTitle + ("## What happened\n\nNobody could pay.\n\n" + rows)) == kBoth);
    CHECK(eventsOf(kTitle + ("## Context\n\nText.\n\n### In order\n\n" + rows +
                             "\n### Aftermath\n\nMore.\n")) == kBoth);
    CHECK(eventsOf(kTitle + std::string("## The day\n\n3.1 At **10:00** It broke\n\n"
                                        "3.2 At **10:20** Fixed\n\n3.3 At **10:40** Closed\n")) ==
          "10:00 3.1 It broke\n10:20 3.2 Fixed\n10:40 3.3 Closed\n");
    CHECK(eventsOf(kTitle + std::string("**Down** - It broke\nMay 2, 10:00 UTC\n\n"
                                        "**Up** - Fixed\nMay 2, 10:20 UTC\n\n"
                                        "**Done** - Closed\nMay 2, 10:40 UTC\n")) ==
          "10:00 **Down** - It broke\n10:20 **Up** - Fixed\n10:40 **Done** - Closed\n");
}

TEST_CASE("What is around a timeline that was found stays where it was", "[reading]") {
    const Incident incident =
        readText("# Down on 2024-05-02\n\n## What happened\n\nNobody could pay.\n\n"
                 "- 10:00 UTC It broke\n- 10:20 UTC Fixed\n- 10:40 UTC Closed\n\nWe are sorry.\n\n"
                 "## Impact\n\nNo orders.\n")
            .incident;
    CHECK(incident.timeline.size() == 3);
    CHECK(incident.summary.toStdString() == "Nobody could pay.\n\nWe are sorry.");
    CHECK(incident.impact.toStdString() == "No orders.");
}

TEST_CASE("Rows with clocks are no timeline beside one, or when they are few", "[reading]") {
    CHECK(eventsOf(kTitle + std::string("## Timeline\n\n- 10:00 It broke\n\n## Calls\n\n"
                                        "- 11:00 One\n- 12:00 Two\n- 13:00 Three\n")) ==
          "10:00 It broke\n");
    CHECK(eventsOf(kTitle + std::string("## Calls\n\n- 11:00 One\n- 12:00 Two\n")).empty());
    CHECK(eventsOf(kTitle + std::string("## Actions\n\n- 11:00 One\n- 12:00 Two\n- 13:00 Three\n"))
              .empty());
}

TEST_CASE("Lines of a log are events, and its words no Markdown", "[reading]") {
    CHECK(eventsOf(kTitle + std::string("## Timeline\n\n```\n2024-05-02 10:00:00 a_b *c* failed\n"
                                        "  at main()\n2024-05-02 10:20:00 up\n```\n")) ==
          "10:00 `a_b *c* failed`\n`at main()`\n10:20 `up`\n");
    // below an event it is what that one shows
    CHECK(eventsOf(kTitle + std::string("## Timeline\n\n### 10:00\n\nIt broke:\n\n"
                                        "```\n10:00:01 failed\n10:00:02 failed\n```\n")) ==
          "10:00 It broke:\n\n```\n10:00:01 failed\n10:00:02 failed\n```\n");
}

TEST_CASE("A day with a zone behind it is no event", "[reading]") {
    const std::string rows = "- 10:00 It broke\n- 10:20 Fixed\n- 10:40 Closed\n";
    for (const char* day : {"2024-05-02 (UTC)", "2024-05-02 (*all times UTC*)",
                            "2024-05-02, all times in UTC", "Thursday, May 2, 2024 (UTC)"}) {
        INFO(day);
        CHECK(eventsOf(std::string("# Down\n\n## Timeline\n\n") + day + "\n\n" + rows) == kBoth);
    }
}

TEST_CASE("Clocks without a colon are clocks where a list has no others", "[reading]") {
    for (const char* rows : {"- 1000 - It broke\n- 1020 - Fixed\n- 1040 - Closed\n",
                             "- 10.00 It broke\n- 10.20 Fixed\n- 10.40 Closed\n"}) {
        INFO(rows);
        CHECK(eventsOf(kTitle + ("## Timeline\n\n" + std::string(rows))) == kBoth);
    }
    CHECK(eventsOf(kTitle + std::string("## Timeline\n\n- 10:00 It broke\n- 10.20 released\n"
                                        "- 1040 users called\n")) ==
          "10:00 It broke\n- 10.20 released\n- 1040 users called\n");
    CHECK(eventsOf(kTitle + std::string("## Timeline\n\n- 2019 - built\n- 2021 - moved\n"
                                        "- 2024 - down\n")) ==
          "- 2019 - built\n- 2021 - moved\n- 2024 - down\n");
}

TEST_CASE("German days are no numbered lists", "[reading]") {
    CHECK(eventsOf("# Ausfall\n\n## Zeitleiste (UTC)\n\n- 2. Mai 2024\n  - 10:00 Uhr: It broke\n"
                   "  - 10:20 Uhr: Fixed\n- 3. Mai 2024\n  - 10:40 Uhr: Closed\n") == kBoth);
    CHECK(eventsOf("# Ausfall\n\n## Zeitleiste (UTC)\n\n2. Mai 2024\n\n- 10:00 Uhr: It broke\n"
                   "- 10:20 Uhr: Fixed\n- 10:40 Uhr: Closed\n") == kBoth);
    CHECK(eventsOf("# Ausfall\n\n## Zeitleiste (UTC)\n\n2. Mai 2024, 10:00 Uhr: It broke\n\n"
                   "2. Mai 2024, 10:20 Uhr: Fixed\n\n2. Mai 2024, 10:40 Uhr: Closed\n") == kBoth);
}

TEST_CASE("Rows of a table may date the ones below", "[reading]") {
    CHECK(eventsOf("# Down\n\n## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n"
                   "| **2024-05-02** | |\n| 10:00 | It broke |\n| 10:20 | Fixed |\n"
                   "| **2024-05-03** | |\n| 10:40 | Closed |\n") == kBoth);
}

TEST_CASE("The column that says most is the event's", "[reading]") {
    const Incident incident =
        readText("# Down on 2024-05-02\n\n## Timeline\n\n| When (UTC) | Who | Did |\n"
                 "|---|---|---|\n| 10:00 | Ada | restarted the server |\n"
                 "| 10:20 | Bo | called everybody |\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(incident.timeline.first()->text.toStdString() == "restarted the server");
    CHECK(incident.timeline.first()->fields ==
          QList<Field>{{QStringLiteral("Who"), QStringLiteral("Ada")}});
}

TEST_CASE("A definition below a time is its event", "[reading]") {
    CHECK(eventsOf(kTitle + std::string("## Timeline\n\n10:00\n: It broke\n\n10:20\n:   Fixed\n\n"
                                        "10:40\n: Closed\n")) == kBoth);
}

TEST_CASE("An emoji or a number in front of a clock goes to the words", "[reading]") {
    CHECK(eventsOf(kTitle + std::string("## Timeline\n\n- 🔴 10:00 - It broke\n"
                                        "- 🟢 10:20 - Fixed\n- #3 10:40 Closed\n")) ==
          "10:00 🔴 It broke\n10:20 🟢 Fixed\n10:40 #3 Closed\n");
}

TEST_CASE("Days are counted, or named by their weekday", "[reading]") {
    const char* const second[] = {"Day 2", "Day 2: repair", "Friday", "**Friday**", "Tag 2"};
    for (const char* day : second) {
        INFO(day);
        const Incident incident =
            readText((std::string("# Down\n\n**Date:** 2024-05-02\n\n## Timeline (UTC)\n\n"
                                  "### Thursday\n\n- 10:00 It broke\n\n### ") +
                      day + "\n\n- 09:00 Fixed\n")
                         .c_str())
                .incident;
        REQUIRE(incident.timeline.size() == 2);
        CHECK(iso(incident.timeline.at(1)->time.start) == "2024-05-03T09:00:00Z");
        CHECK(incident.sections.isEmpty());
    }
}

TEST_CASE("All words of a heading that is a day are kept for it", "[reading]") {
    const Incident incident =
        readText("# Down\n\n## Timeline (UTC)\n\n### 2024-05-02 - Detection\n\n- 10:00 It broke\n\n"
                 "### 2024-05-03 - Resolution\n\n- 09:00 Fixed\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(incident.asWritten.value(QStringLiteral("timeline.2024-05-03")).toStdString() ==
          "2024-05-03 - Resolution");
    CHECK(incident.sections.isEmpty());
}

TEST_CASE("A log below a day is of that day, also when it has one line", "[reading]") {
    const Incident incident =
        readText("# Down\n\nOn May 2, 2024 it was down.\n\n## Timeline\n\nMay 2\n\n"
                 "    10:00 UTC  pumps stop\n    10:20 UTC  valve opened\n\nMay 4\n\n"
                 "    11:00 UTC  pumps run\n")
            .incident;
    REQUIRE(incident.timeline.size() == 3);
    CHECK(iso(incident.timeline.at(1)->time.start) == "2024-05-02T10:20:00Z");
    CHECK(iso(incident.timeline.at(2)->time.start) == "2024-05-04T11:00:00Z");
    CHECK(incident.timeline.at(2)->text.toStdString() == "`pumps run`");
}

TEST_CASE("Dotted clocks in a table below a day are clocks", "[reading]") {
    CHECK(eventsOf(kTitle + std::string("## Timeline\n\n**2 May 2024**\n\n| Time | Event |\n"
                                        "|--|--|\n| 10.00 | It broke |\n| 10.20 | Fixed |\n"
                                        "| 10.40 | Closed |\n")) == kBoth);
}

TEST_CASE("a timeline that begins with its newest event is turned round", "[reading]") {
    const auto eventsOf = [](const char* rows) {
        const QByteArray text = QByteArray("# Dry pump\n\n## Timeline (UTC)\n\n") + rows + "\n";
        std::string events;
        for (const Row<TimelineEvent>& event : readText(text.constData()).incident.timeline) {
            events += iso(event->time.start).substr(5, 11) + ' ' + event->text.toStdString() + '|';
        }
        return events;
    };
    const std::string expected =
        "03-05T23:02 dry|03-05T23:20 seal|03-05T23:55 wet|03-06T07:10 end|";
    for (const char* rows :
         {"- 2024-03-06 07:10 end\n- 2024-03-05 23:55 wet\n- 2024-03-05 23:20 seal\n- 2024-03-05 "
          "23:02 dry",
          "- 07:10 end\n- 23:55 wet\n- 23:20 seal\n- 2024-03-05 23:02 dry",
          "- 2024-03-06 07:10 end\n- 23:55 wet\n- 23:20 seal\n- 23:02 dry",
          "### 2024-03-06\n\n- 07:10 end\n\n### 2024-03-05\n\n- 23:55 wet\n- 23:20 seal\n- 23:02 "
          "dry",
          "| Time | Event |\n|---|---|\n| 2024-03-06 07:10 | end |\n| 2024-03-05 23:55 | wet |\n| "
          "23:20 | seal |\n| 23:02 | dry |",
          "| When | Update |\n|---|---|\n| 2024-03-06 07:10 | end |\n| 2024-03-05 23:55 | wet |\n| "
          "23:20 | seal |\n| 23:02 | dry |"}) {
        INFO(rows);
        CHECK(eventsOf(rows) == expected);
    }
    CHECK(eventsOf("- 2024-03-05 23:02 dry\n- 00:20 wet\n- 23:10 dry\n- 00:30 wet") ==
          "03-05T23:02 dry|03-06T00:20 wet|03-06T23:10 dry|03-07T00:30 wet|");
}

TEST_CASE("Rows that have the number of their section in front are no dates", "[reading]") {
    const char* timeline = GENERATE("## 4. Timeline\n\n4.1. 10:45 Dry\n\n4.2. 10:52 Wet\n",
                                    "## 4 Timeline\n\n4.1. 10:45 Dry\n\n4.2. 10:52 Wet\n",
                                    "### 4) Timeline\n\n4.1. 10:45 Dry\n4.2. 10:52 Wet\n");
    CAPTURE(timeline);
    const Incident incident =
        readText((std::string("# Pump ran dry on 2024-05-27\n\n") + timeline).c_str()).incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.last()->time.start) == "2024-05-27T10:52:00Z");
    CHECK(incident.timeline.last()->text == QStringLiteral("4.2. Wet"));
    const Incident german = readText("# Pumpe trocken\n\nDatum: 05.01.2024\n\n## 3. Timeline\n\n"
                                     "- 4.1. 10:45 Trocken\n- 4.1. 10:52 Nass\n")
                                .incident;
    REQUIRE(german.timeline.size() == 2);
    CHECK(iso(german.timeline.last()->time.start) == "2024-01-04T10:52:00Z");
    const Incident days = readText("# Pumpe trocken\n\nDatum: 05.01.2024\n\n## 4. Timeline\n\n"
                                   "4.1. 10:45 Alarm\n\n4.1. 11:45 Nass\n\n5.1. 00:45 Gut\n")
                              .incident;
    REQUIRE(days.timeline.size() == 3);
    CHECK(iso(days.timeline.last()->time.start) == "2024-01-05T00:45:00Z");
}

TEST_CASE("Stamps of Org and names with their time in brackets are events", "[reading]") {
    const char* rows = GENERATE(
        "`<2024-05-02 Thu 18:55>`\nThe pump stops.\n\n`<2024-05-02 Thu 19:10>`\nThe bell.\n",
        "- <2024-05-02 Thu 18:55> The pump stops.\n- <2024-05-02 Thu 19:10> The bell.\n",
        "**Row 19,172 (May 2 2024, 18:55)** The pump stops.\n\n**19:10** The bell.\n");
    CAPTURE(rows);
    const Incident incident =
        readText((std::string("# Pump ran dry\n\n## Timeline (UTC)\n\n") + rows).c_str()).incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.first()->time.start) == "2024-05-02T18:55:00Z");
    CHECK(incident.timeline.first()->text.endsWith(u"The pump stops."));
    CHECK(iso(incident.timeline.last()->time.start) == "2024-05-02T19:10:00Z");
}

TEST_CASE("Rows below a name within the impact are the timeline, others are not", "[reading]") {
    const std::string rows = "- 10:00 dry\n- 10:20 alarm\n- 10:40 wet\n";
    const std::string head = "# Pump ran dry on 2024-05-27\n\n## Impact\n\nNo water.\n\n";
    CHECK(readText((head + "**The night:**\n\n" + rows).c_str()).incident.timeline.size() == 3);
    CHECK(readText((head + rows).c_str()).incident.timeline.isEmpty());
}

TEST_CASE("Code of a cause or a schedule is no timeline", "[reading]") {
    const char* heading = GENERATE("## Root cause", "## The crontab", "## Load of the host");
    CAPTURE(heading);
    const Incident incident =
        readText((std::string("# Pump ran dry on 2024-05-27\n\n") + heading +
                  "\n\n```\n02:00 backup of mail\n03:00 backup of news\n04:00 backup of "
                  "web\n```\n")
                     .c_str())
            .incident;
    CHECK(incident.timeline.isEmpty());
}

TEST_CASE("What a person noted in code is the timeline, a log that was pasted is none",
          "[reading]") {
    const auto eventsOf = [](const char* block) {
        return readText((std::string("# Pump ran dry\n\n## The night\n\nFrom my notes, UTC.\n\n") +
                         block + "\n## Cause\n\nA seal.\n")
                            .c_str())
            .incident.timeline;
    };
    const char* noted = GENERATE(
        "    13 Feb 2025 20:40  alarm\n    13 Feb 2025 21:05  dry\n    14 Feb 2025 00:30  wet\n",
        "```\n2025-02-13 20:40 alarm\n2025-02-13 21:05 dry\n  who knew\n"
        "2025-02-14 00:30 wet\n```\n");
    CAPTURE(noted);
    const auto events = eventsOf(noted);
    REQUIRE(events.size() == 3);
    CHECK(iso(events.last()->time.start) == "2025-02-14T00:30:00Z");
    CHECK(eventsOf("```\n2025-02-13 20:40:01 alarm\n2025-02-13 20:40:02 dry\n"
                   "2025-02-13 20:40:03 wet\n```\n")
              .isEmpty());
}

TEST_CASE("Japanese days have their weekday in wide brackets", "[reading]") {
    const Incident incident =
        readText("# 停止\n\n2025年4月5日に停止。\n\n## タイムライン\n\n"
                 "4月4日（金）\n\n- 23時00分　開始\n\n4月5日（土）\n\n- 9時04分　停止\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.first()->time.start) == "2025-04-04T23:00:00Z");
    CHECK(iso(incident.timeline.last()->time.start) == "2025-04-05T09:04:00Z");
}

TEST_CASE("A bold name right above lines with times is the name of a timeline", "[reading]") {
    const auto reading = readText("# Pump dry on 2024-05-02\n\n**Impact:** No water.\n\n"
                                  "**When (all UTC)**\n`1:45 PM` alarm\n`2:30 PM` pump off\n"
                                  "`11:48 PM` wet again\n\n**Why:** salt.\n");
    REQUIRE(reading.incident.timeline.size() == 3);
    CHECK(iso(reading.incident.timeline.first()->time.start) == "2024-05-02T13:45:00Z");
    CHECK(reading.incident.impact == u"No water.");
}

TEST_CASE("Days and clocks of headings are read behind an emoji", "[reading]") {
    const auto [day, clock] = GENERATE(table<std::string, std::string>(
        {{"### 🗓 May 2", "#### 🚨 14:05"}, {"### 🗓️ 2 May 2024", "#### ✅ 14:05 - Dry"}}));
    CAPTURE(day, clock);
    const auto reading = readText(("# Pump dry\n\nDate: 2024-05-01\n\n## Timeline (UTC)\n\n" + day +
                                   "\n\n" + clock + "\n\nIt ran dry.\n\n#### 🔧 14:30\n\nMended.\n")
                                      .c_str());
    REQUIRE(reading.incident.timeline.size() == 2);
    CHECK(iso(reading.incident.timeline.first()->time.start) == "2024-05-02T14:05:00Z");
    CHECK(iso(reading.incident.timeline.last()->time.start) == "2024-05-02T14:30:00Z");
}

TEST_CASE("The bold label of a cause ends the rows above it", "[reading]") {
    const char* rows = GENERATE("- 10:00 Dry\n- 10:20 Off\n",
                                "| Time | What |\n|---|---|\n| 10:00 | Dry |\n| 10:20 | Off |\n");
    CAPTURE(rows);
    const Incident incident =
        readText(("# Pump dry on 2024-05-02\n\n## Summary\n\nNo water.\n\n"
                  "## Timeline\n\n" +
                  std::string(rows) + "\n**Root cause:** Salt.\n\n**Resolution:** A new seal.\n")
                     .c_str())
            .incident;
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.rootCauseSummary + incident.rootCause == u"Salt.");
    CHECK(incident.resolution == u"A new seal.");
}

} // namespace afterword::tests::timeline_shapes_test
