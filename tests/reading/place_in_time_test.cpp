// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::place_in_time_test {

namespace {

/// When the first event of a document was.
std::string firstEventOf(const char* document) {
    const Incident incident = readText(document).incident;
    return incident.timeline.isEmpty() ? "no events" : iso(incident.timeline.first()->time.start);
}

QStringList rulesOf(const reading::Reading& reading) {
    QStringList rules;
    for (const Finding& finding : reading.findings) {
        rules.append(finding.rule + u' ' + QString::number(finding.line));
    }
    return rules;
}

constexpr const char* kClocks = "\n\n## Timeline (UTC)\n\n- 10:00 It broke\n- 10:20 Fixed\n";

} // namespace

TEST_CASE("The day in words says which number of another date is the day", "[reading]") {
    const auto [summary, first] = GENERATE(table<std::string, std::string>(
        {{"It broke on 12/06/2024. We met about it on 12 June 2024.", "2024-06-12T10:00:00Z"},
         {"It broke on 12/06/2024. We had seen it on 6 December 2024.", "2024-12-06T10:00:00Z"},
         {"It broke on 12/06/2024.", "2024-12-06T10:00:00Z"},
         {"It broke on 12/06/2024.\n\nDate: 12 June 2024", "2024-06-12T10:00:00Z"},
         {"It broke on 2/6/2024, and on 15/6/2024 too.", "2024-06-02T10:00:00Z"},
         {"It broke on 12/06/2024. All is moved by 12 June 2024.", "2024-12-06T10:00:00Z"},
         {"It broke on 12/06/2024, 12/25/2024 too. We met on 12 June 2024.",
          "2024-12-06T10:00:00Z"},
         {"It broke on 12/6/2024.\nThe day after June 12, 2024 was quiet.",
          "2024-06-12T10:00:00Z"}}));
    CAPTURE(summary);
    CHECK(firstEventOf(("# Shop down\n\n## Summary\n\n" + summary + kClocks).c_str()) == first);
}

TEST_CASE("The day of a mail or an issue is not that of what it tells", "[reading]") {
    const char* head =
        GENERATE("From: Ada <ada@shop.example>\nDate: Fri, 13 Sep 2024 17:22:04 -0500\nSubject: "
                 "Shop down\n\n"
                 "## Summary\n\nFrom 7:41 to 9:26 on Monday September 9 nobody could sign in.",
                 "# Shop down\n\n_Opened by **@ada** on Sep 12 2024_\n\n## what\n\n"
                 "Between **2024-09-09 10:00Z** and **2024-09-09 10:20Z** lookups failed.");
    CAPTURE(head);
    CHECK(firstEventOf((std::string(head) + kClocks).c_str()) == "2024-09-09T10:00:00Z");
}

TEST_CASE("What stands above the sections may be the day of writing", "[reading]") {
    const auto [head, first] = GENERATE(table<const char*, const char*>(
        {{"*Author: core team · Published 2024-09-20 · [forum](https://f.example)*\n\n"
          "## Summary\n\nThe shop (since 2024-09-09) was down.",
          "2024-09-09T10:00:00Z"},
         {"Version 1.2 for the committee, 20 September 2024\n\n## Summary\n\n"
          "On 9 September 2024 the shop was down.",
          "2024-09-09T10:00:00Z"},
         {"For the committee, 20 September 2024\n\n## Summary\n\n"
          "On **9 September 2024** the shop was down.",
          "2024-09-09T10:00:00Z"},
         {"SEV2 incident, 2024-09-20 10:00 to 10:20\n\n## Summary\n\n"
          "On 9 September 2024 its limit went.",
          "2024-09-20T10:00:00Z"},
         {"For the committee, 20 September 2024\n\n## Summary\n\n"
          "On 9 September 2024 a change had removed its limit.",
          "2024-09-20T10:00:00Z"},
         {"Version 2.3 of the cache came on 2024-09-20 and ran out of memory.",
          "2024-09-20T10:00:00Z"},
         {"For the committee, 20 September 2024\n\n## Background\n\n"
          "On 9 September 2024 we had moved.",
          "2024-09-20T10:00:00Z"},
         {"For the committee, 20 September 2024\n\n## Summary\n\n"
          "On 9 March 2024 we had moved.",
          "2024-09-20T10:00:00Z"}}));
    CAPTURE(head);
    CHECK(firstEventOf((std::string("# Shop down\n\n") + head + kClocks).c_str()) == first);
}

TEST_CASE("The day of clocks is found wherever the document names it", "[reading]") {
    const char* const heads[] = {
        "# Shop down on 2 May 2024",
        "---\ntitle: Shop down, May 2nd, 2024\n---\n\nNobody could pay.",
        "# Shop down\n\nOn May 2, 2024 nobody could pay.",
        "# Shop down\n\n**Start:** 2024-05-02 10:00 UTC",
        "# Shop down\n\n**Duration:**\n- Start: 2 May 2024, 10:00\n- End: 2 May 2024, 10:20",
        "# Shop down\n\n### When did it start?\n\n2024-05-02 10:00 UTC\n\n### What happened?\n\nX",
        "# Shop down\n\n*Ops team, 2024-05-02*\n\n## Summary\n\nNobody could pay.",
        "# Shop down\n\n## Summary\n\nNobody could pay.\n\n## Background\n\nReleased 2 May 2024."};
    for (const char* head : heads) {
        INFO(head);
        CHECK(firstEventOf((std::string(head) + kClocks).c_str()) == "2024-05-02T10:00:00Z");
    }
}

TEST_CASE("The words above the events date them before anything else", "[reading]") {
    CHECK(firstEventOf("# Down\n\n**Date:** 2024-05-09\n\n## Timeline\n\n"
                       "_all times UTC, Thu 2 May 2024_\n\n- 10:00 It broke\n") ==
          "2024-05-02T10:00:00Z");
    CHECK(firstEventOf("---\ndate: 2024-05-09\n---\n\n# Down\n\n## Timeline\n\n"
                       "All times in UTC. May 2nd unless noted.\n\n- 10:00 It broke\n") ==
          "2024-05-02T10:00:00Z");
}

TEST_CASE("A day that the words name goes before that of writing", "[reading]") {
    // the front matter of a page has the day of publishing
    CHECK(firstEventOf((std::string("---\ndate: 2024-05-06\n---\n\n# Down\n\n"
                                    "Yesterday, May 2, 2024, nobody could pay.") +
                        kClocks)
                           .c_str()) == "2024-05-02T10:00:00Z");
    // and a label that of the letter, when a sentence begins with an earlier one
    CHECK(firstEventOf((std::string("# Down\n\nDate: 9 May 2024\n\n## What happened\n\n"
                                    "On Thursday, 2 May 2024, nobody could pay.") +
                        kClocks)
                           .c_str()) == "2024-05-02T10:00:00Z");
    // but not when the words only mention one, or one of long ago
    CHECK(firstEventOf((std::string("# Down\n\nDate: 2 May 2024\n\n## What happened\n\n"
                                    "The server was built on 1 May 2024.") +
                        kClocks)
                           .c_str()) == "2024-05-02T10:00:00Z");
    CHECK(firstEventOf((std::string("# Down\n\nDate: 2 May 2024\n\n## What happened\n\n"
                                    "On 1 May 2023 we moved.") +
                        kClocks)
                           .c_str()) == "2024-05-02T10:00:00Z");
}

TEST_CASE("A day without a year takes that of another date", "[reading]") {
    CHECK(firstEventOf("# Down\n\n**Ops, 2024-05-06**\n\n## Timeline (UTC)\n\n**May 2nd**\n\n"
                       "- 10:00 It broke\n") == "2024-05-02T10:00:00Z");
}

TEST_CASE("One date that leaves no choice settles the order of the others", "[reading]") {
    CHECK(firstEventOf("# Down\n\n**Date:** 02/05/2024\n\n**Reviewed:** 15/05/2024\n\n"
                       "## Timeline (UTC)\n\n- 10:00 It broke\n") == "2024-05-02T10:00:00Z");
    CHECK(firstEventOf("# Down\n\n**Date:** 05/02/2024\n\n**Reviewed:** 05/15/2024\n\n"
                       "## Timeline (UTC)\n\n- 10:00 It broke\n") == "2024-05-02T10:00:00Z");
}

TEST_CASE("The zone is found in the words of the document", "[reading]") {
    CHECK(firstEventOf("On May 2 2024 between 9:15 AM and 11:02 AM WAT our shop was down.\n\n"
                       "Timeline\n9:15 AM - It broke\n9:20 AM - Fixed\n") ==
          "2024-05-02T08:15:00Z");
    CHECK(firstEventOf("# Down on 2024-05-02\n\n## Timeline\n\n- 10:00 It broke\n\n## Notes\n\n"
                       "All times are UTC+2.\n") == "2024-05-02T08:00:00Z");
}

TEST_CASE("A zone of several meanings is asked for once", "[reading]") {
    CHECK(rulesOf(readText("# Down\n\n**Date:** 2024-05-02\n\n## Summary\n\n"
                           "From 10:00 CST to 10:20 CST nobody could pay.\n\n"
                           "## Timeline (CST)\n\n- 10:00 It broke\n")) ==
          QStringList{QStringLiteral("time.zone-ambiguous 7")});
}

TEST_CASE("What the timeline says of its zone goes before what others say", "[reading]") {
    CHECK(firstEventOf("# Down on 2024-05-02\n\n**Time zone:** UTC\n\n## Timeline\n\n"
                       "| Time (JST) | Event |\n|---|---|\n| 10:00 | It broke |\n") ==
          "2024-05-02T01:00:00Z");
}

TEST_CASE("A zone that only the first rows name is that of the others", "[reading]") {
    const reading::Reading reading = readText("# Down on 2024-05-02\n\n## Timeline\n\n"
                                              "- 10:00 CEST It broke\n- 10:20 Fixed\n");
    REQUIRE(reading.incident.timeline.size() == 2);
    CHECK(iso(reading.incident.timeline.at(1)->time.start) == "2024-05-02T08:20:00Z");
    CHECK(rulesOf(reading).contains(QStringLiteral("time.zone-inferred 6")));
}

TEST_CASE("A zone that rows in between name is that of those above and below", "[reading]") {
    for (const char* rows : {"- 10:00 It broke\n- 10:20 CEST Seen\n- 10:40 Fixed\n",
                             "| Time | Event |\n|---|---|\n| 10:00 | It broke |\n"
                             "| 10:20 CEST | Seen |\n| 10:40 | Fixed |\n"}) {
        const std::string document = std::string("# Down on 2024-05-02\n\n## Timeline\n\n") + rows;
        const reading::Reading reading = readText(document.c_str());
        REQUIRE(reading.incident.timeline.size() == 3);
        CHECK(iso(reading.incident.timeline.first()->time.start) == "2024-05-02T08:00:00Z");
        CHECK(iso(reading.incident.timeline.last()->time.start) == "2024-05-02T08:40:00Z");
        CHECK(rulesOf(reading).filter(QStringLiteral("time.zone-assumed")).isEmpty());
    }
}

TEST_CASE("A moment above the words that name the zone is of that zone", "[reading]") {
    const reading::Reading reading =
        readText("# Down\n\n**Started:** 2024-05-02 10:00\n\n**Time zone:** CEST\n\n"
                 "## Timeline\n\n- T+5m It broke\n");
    REQUIRE(reading.incident.moments.started);
    CHECK(iso(reading.incident.moments.started->time.start) == "2024-05-02T08:00:00Z");
    REQUIRE(reading.incident.timeline.size() == 1);
    CHECK(iso(reading.incident.timeline.first()->time.start) == "2024-05-02T08:05:00Z");
    CHECK(rulesOf(reading).isEmpty());
}

TEST_CASE("What was assumed of day, zone and midnight is said with its line", "[reading]") {
    CHECK(rulesOf(readText("# Down\n\nOn May 2, 2024 nobody could pay.\n\n## Timeline\n\n"
                           "- 23:50 It broke\n- 00:20 Fixed\n")) ==
          QStringList{QStringLiteral("time.date-assumed 3"), QStringLiteral("time.zone-assumed 7"),
                      QStringLiteral("time.midnight 8")});
    CHECK(rulesOf(readText("# Down\n\n**Date:** 2024-05-02\n\n## Timeline (UTC)\n\n"
                           "- 10:00 It broke\n"))
              .isEmpty());
}

TEST_CASE("The name of the file gives the day that nothing else does", "[reading]") {
    reading::ReadOptions options;
    options.name = QStringLiteral("2024-05-02-shop-down.md");
    const auto read = [&](const char* text) {
        return reading::readMarkdown(QString::fromUtf8(text), options);
    };
    const char* const documents[] = {
        "# Down\n\n## Timeline (UTC)\n\n- 10:00 It broke\n",
        "# Down\n\n## Timeline (UTC)\n\n- May 2, 10:00 It broke\n",
        "# Down\n\n## Timeline (UTC)\n\n**May 2**\n\n- 10:00 It broke\n"};
    for (const char* document : documents) {
        INFO(document);
        const reading::Reading reading = read(document);
        REQUIRE(reading.incident.timeline.size() == 1);
        CHECK(iso(reading.incident.timeline.first()->time.start) == "2024-05-02T10:00:00Z");
        CHECK(reading.incident.date == QDate(2024, 5, 2));
        REQUIRE(reading.findings.size() == 1);
        CHECK(reading.findings.first().rule.toStdString() == "time.date-of-file");
    }
    CHECK_FALSE(read("# Down\n\n## Timeline (UTC)\n\n- 2024-05-01 10:00 It broke\n").incident.date);
}

TEST_CASE("the day that somebody says dates clocks without one", "[reading]") {
    reading::ReadOptions options;
    options.date = QDate(2024, 3, 5);
    const auto readWith = [&options](const char* title) {
        return reading::readMarkdown(QString::fromUtf8(title) +
                                         QStringLiteral("\n\n## Timeline\n\n- 10:00 UTC dry\n"
                                                        "- 10:30 UTC wet\n"),
                                     options);
    };
    const reading::Reading reading = readWith("# Dry pump");
    CHECK(iso(reading.incident.timeline.first()->time.start) == "2024-03-05T10:00:00Z");
    CHECK(std::none_of(reading.findings.begin(), reading.findings.end(), [](const Finding& note) {
        return note.rule == QStringLiteral("time.date-of-file");
    }));
    CHECK(iso(readWith("# Dry pump on 2023-01-02").incident.timeline.first()->time.start) ==
          "2023-01-02T10:00:00Z");
}

TEST_CASE("the day on which it was written is not that of the incident", "[reading]") {
    const std::string writing =
        GENERATE("*Written by Ada on 16 November 2023.*", "Issued 2023-11-16 by Operations.",
                 "Revised on 16 November 2023");
    CAPTURE(writing);
    const Incident incident =
        readText(("# Dry pump\n\n" + writing +
                  "\n\n## Summary\n\nOn 14 November 2023 the pump was dry.\n\n## Timeline\n\n- "
                  "10:00 UTC dry\n- 10:30 UTC wet\n")
                     .c_str())
            .incident;
    CHECK(iso(incident.timeline.first()->time.start) == "2023-11-14T10:00:00Z");
}

TEST_CASE("Events of December are of the year before a report of January", "[reading]") {
    const char* rows = GENERATE("- Dec 30, 22:10 It broke\n- Jan 2, 10:00 Fixed\n",
                                "- 30.12., 22:10 It broke\n- 02.01., 10:00 Fixed\n",
                                "### December 30\n\n- 22:10 It broke\n\n### January 2\n\n"
                                "- 10:00 Fixed\n");
    CAPTURE(rows);
    const auto document =
        std::string("# Shop down\n\nDate of report: 2025-01-06\n\n## Timeline (UTC)\n\n") + rows;
    const Incident incident = readText(document.c_str()).incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.first()->time.start) == "2024-12-30T22:10:00Z");
    CHECK(iso(incident.timeline.last()->time.start) == "2025-01-02T10:00:00Z");
}

TEST_CASE("A year without a day dates the headings below a timeline", "[reading]") {
    constexpr const char* kDays = "\n\n## Timeline (UTC)\n\n### Thursday, May 2\n\n- 10:00 It "
                                  "broke\n\n### Friday, May 3\n\n- 10:20 Fixed\n";
    for (const char* head :
         {"# Shop down in 2024", "# Shop down (2024)", "# Shop down, May 2024",
          "# Ausfall im Mai 2024", "---\npermalink: /2024/05/shop/\n---\n\n# Shop down",
          "---\nredirect_from: [/incidents/2024/shop/, /x]\n---\n\n# Shop down"}) {
        INFO(head);
        CHECK(firstEventOf((std::string(head) + kDays).c_str()) == "2024-05-02T10:00:00Z");
    }
    for (const char* head :
         {"# SQL Server 2019 down", "# Shop down: 2024 orders lost",
          "---\nsource: https://shop.example/2019/05/old/\n---\n\n# Shop down"}) {
        INFO(head);
        CHECK(firstEventOf((std::string(head) + kDays).c_str()) == "none");
    }
}

} // namespace afterword::tests::place_in_time_test
