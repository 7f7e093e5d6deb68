// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::incident_day_test {

namespace {

std::string dayOf(const Incident& incident) {
    return incident.date ? incident.date->toString(Qt::ISODate).toStdString() : std::string();
}

} // namespace

TEST_CASE("The day that is named after the incident counts, wherever it stands", "[reading]") {
    const char* labels = GENERATE("- **Date:** 2024-05-09\n- **Incident date:** 2024-05-02\n",
                                  "- **Incident date:** 2024-05-02\n- **Date:** 2024-05-09\n");
    const std::string document =
        std::string("# Dry pump\n\n") + labels + "\n## Timeline\n\n- 10:00 UTC dry\n";
    CAPTURE(document);
    const Incident incident = readText(document.c_str()).incident;
    CHECK(dayOf(incident) == "2024-05-02");
    CHECK(iso(incident.timeline.first()->time.start) == "2024-05-02T10:00:00Z");
    CHECK(incident.fields == QList<Field>{{QStringLiteral("Date"), QStringLiteral("2024-05-09")}});
}

TEST_CASE("What the document says counts more than its front matter", "[reading]") {
    const Incident incident =
        readText("---\ntitle: Dry pump\ndate: 2024-05-09\n---\n\n- **Date:** 2 May 2024\n\n"
                 "## Impact\n\nNo water.\n")
            .incident;
    CHECK(dayOf(incident) == "2024-05-02");
    CHECK(incident.fields == QList<Field>{{QStringLiteral("date"), QStringLiteral("2024-05-09")}});
}

TEST_CASE("Of two days that say the same the first counts", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n- **Date:** 2024-05-02\n- **Date:** 2024-05-09\n\n"
                 "## Impact\n\nNo water.\n")
            .incident;
    CHECK(dayOf(incident) == "2024-05-02");
}

TEST_CASE("The day of a meeting is not that of what it was about", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\nMeeting held 28 June 2022, 14:00\n\n## What happened\n\n"
                 "On Thursday 23 June 2022 the pump ran dry.\n\n## Timeline\n\n- 09:30 dry\n"
                 "- 10:00 wet\n")
            .incident;
    CHECK(iso(incident.timeline.first()->time.start) == "2022-06-23T09:30:00Z");
}

TEST_CASE("The day of publication is not that of the incident", "[reading]") {
    const char* label = GENERATE("**Date of publication:** February 14, 2024\n",
                                 "Report date: 2024-02-14\n", "作成日:2024年2月14日\n");
    const std::string document = std::string("# Dry pump\n\n") + label +
                                 "\n## Summary\n\nOn 2024-02-11 the pump ran dry.\n\n"
                                 "## Timeline\n\n- 10:00 UTC dry\n- 10:05 UTC wet\n";
    CAPTURE(document);
    CHECK(iso(readText(document.c_str()).incident.timeline.first()->time.start) ==
          "2024-02-11T10:00:00Z");
}

TEST_CASE("Bold times at the beginning of paragraphs are no summary", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## TL;DR\n\nDry.\n\n## What happened (all times UTC)\n\n"
                 "**2024-09-18 16:22:11** – dry\n\n**2024-09-18 16:31** – still dry\n\n"
                 "**2024-09-18 17:03:23** – wet\n")
            .incident;
    CHECK(incident.timeline.size() == 3);
    CHECK(incident.summary.toStdString() == "Dry.");
}

TEST_CASE("A zone of several meanings is that of the places which the document names",
          "[reading]") {
    const auto [words, zone] =
        GENERATE(table<const char*, const char*>({{"IST, the office in Bengaluru", "+05:30"},
                                                  {"IST, the office in Dublin", "+01:00"},
                                                  {"CST; the clocks had been at CDT", "-06:00"},
                                                  {"BST. We paid £40", "+01:00"},
                                                  {"IST, Dublin and Mumbai", ""},
                                                  {"CST", ""}}));
    const std::string document = "# Dry pump on 2024-05-02\n\n## Timeline\n\nAll times " +
                                 std::string(words) + ".\n\n- 10:00 dry\n- 10:05 wet\n";
    CAPTURE(document);
    CHECK(readText(document.c_str()).incident.timeZone.toStdString() == zone);
}

TEST_CASE("Headings with a day and a clock within days are events of one incident", "[reading]") {
    const std::string document =
        "# Dry pump\n\n## Saturday 1 Feb 2020, 06:30 UTC: something's up\n\nNo water.\n\n"
        "## Saturday 1 Feb 2020, 07:10 UTC: the pump\n\nIt is dry.\n\n"
        "## Sunday 2 Feb 2020, 22:00 UTC: a seal\n\nWet again.\n\n## Root cause\n\nSalt.\n";
    const auto reading = readText(document.c_str());
    REQUIRE(reading.incident.timeline.size() == 3);
    CHECK(iso(reading.incident.timeline.last()->time.start) == "2020-02-02T22:00:00Z");

    const std::string apart = "# Incidents\n\n## 1 Feb 2020, 06:30 UTC: no water\n\nDry.\n\n"
                              "## 1 May 2020, 07:10 UTC: the pump\n\nIt was dry.\n\n"
                              "## 2 August 2020, 22:00 UTC: a seal\n\nWorn.\n";
    const auto& findings = readText(apart.c_str()).findings;
    CHECK(std::any_of(findings.begin(), findings.end(),
                      [](const Finding& finding) { return finding.rule == u"document.several"; }));
}

TEST_CASE("Code in which a day stands over clocks was noted by a person", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\nDate: Mon, 18 Mar 2019 21:40:02 +0100\n\n**Impact:** No water.\n\n"
                 "```\nFri 15 Mar (CET)\n  19:00  dry\n  22:31  nobody knows\nSat 16 Mar\n"
                 "  08:15  wet\n```\n")
            .incident;
    REQUIRE(incident.timeline.size() == 3);
    CHECK(iso(incident.timeline.first()->time.start) == "2019-03-15T18:00:00Z");
    CHECK(iso(incident.timeline.last()->time.start) == "2019-03-16T07:15:00Z");
}

TEST_CASE("Rows that all have their clocks are a timeline whatever their heading sounds like",
          "[reading]") {
    const Incident incident =
        readText("# Dry pump on 2024-05-02\n\n## Impact\n\nNo water.\n\n"
                 "## How it looked from the inside\n\n| Time (UTC) | |\n|---|---|\n"
                 "| 10:00 | dry |\n| 10:05 | still |\n| 10:10 | still |\n| 10:15 | wet |\n")
            .incident;
    CHECK(incident.timeline.size() == 4);
    CHECK(incident.impact.toStdString() == "No water.");
}

} // namespace afterword::tests::incident_day_test
