// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::told_places_test {

namespace {

std::string startOf(const char* document) {
    const Incident incident = readText(document).incident;
    return incident.timeline.isEmpty() ? "none" : iso(incident.timeline.first()->time.start);
}

} // namespace

TEST_CASE("The year of days of the week is the one named in the document that has them",
          "[reading]") {
    const char* rows = "## Timeline\n\n- Sat 20 Jan 10:02 dry\n- Sun 21 Jan 09:00 wet\n";
    CHECK(startOf(
              (std::string("# Dry pump\n\nSince 2021, in 2023 and in 2024.\n\n") + rows).c_str()) ==
          "2024-01-20T10:02:00Z");
    CHECK(startOf((std::string("# Dry pump\n\nSince 2021 and in 2023.\n\n") + rows).c_str()) ==
          "none");
    CHECK(startOf((std::string("---\ntitle: Dry pump\npubDate: '2024-02-01'\n---\n\n") + rows)
                      .c_str()) == "2024-01-20T10:02:00Z");
}

TEST_CASE("Days of clocks that know nothing, of reading and of reports are none of the incident",
          "[reading]") {
    CHECK(startOf("# Dry pump\n\n*18 January 2024 · 9 min read*\n\n> \"It is 1 January 1970.\"\n\n"
                  "On the evening of 9 January it was dry.\n\n## Timeline\n\n- 18:17 dry\n"
                  "- 18:20 wet\n") == "2024-01-09T18:17:00Z");
    CHECK(
        startOf("# Dry pump\n\nDate of report: 2 October 2023\n\n## Summary\n\nNo water for 5h on "
                "30 September 2023.\n\n## Timeline\n\n- 13:00 dry\n- 18:00 wet\n") ==
        "2023-09-30T13:00:00Z");
    CHECK(startOf("# Pumpe trocken\n\nStand: 19.10.2023, Verfasserin: Ada\n\n**Zeitraum:** "
                  "16.10.2023, 07:40 bis 12:15\n\n## Zeitlicher Ablauf\n\n- 07:40 trocken\n"
                  "- 12:15 voll\n") == "2023-10-16T07:40:00Z");
}

TEST_CASE("The stamp of a page tells no zone of its times", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n- **date:** 2023-11-27T18:00:00Z\n\n## Impact\n"
                 "\nNone.\n")
            .incident;
    CHECK(incident.timeZone.isEmpty());
    const Incident meant =
        readText("# Dry pump\n\n- **Date:** 2023-11-27, 18:00 UTC\n\n## Impact\n\n"
                 "None.\n")
            .incident;
    CHECK(meant.timeZone.toStdString() == "UTC");
}

TEST_CASE("Letters that stand apart from a clock are words", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Timeline\n\n2024-05-24\n\n23:10  pump dry\n23:30  MDT mounted\n"
                 "23:40  wet\n")
            .incident;
    REQUIRE(incident.timeline.size() == 3);
    CHECK(incident.timeline.at(1)->text.toStdString() == "MDT mounted");
    const Incident zone =
        readText("# Dry pump\n\n## Timeline\n\n- 2024-05-24 23:30 MDT dry\n").incident;
    CHECK(zone.timeline.first()->time.zone.toStdString() == "-06:00");
}

TEST_CASE("A bold line above labels is no section of its own", "[reading]") {
    const Incident listed =
        readText("# Bomba seca\n\n**Obras del Agua**\n\n- **Fecha del incidente:** "
                 "5 de agosto de 2024\n- **Severidad:** Alta\n\n## Impacto\n\n"
                 "Nada.\n")
            .incident;
    CHECK(listed.date == QDate(2024, 8, 5));
    const Incident inOne =
        readText("# Dry pump\n\n**The water works**\nAuthor: Ada\n\n## Impact\n\n"
                 "None.\n")
            .incident;
    REQUIRE(inOne.people.size() == 1);
    CHECK(inOne.people.first().name.toStdString() == "Ada");
    CHECK(inOne.sections.first().heading.toStdString() == "The water works");
}

TEST_CASE("A table of labels above the title is about the document", "[reading]") {
    const Incident incident =
        readText(
            "| **Incident** | No water |\n|---|---|\n| **Date** | 2025-02-03 |\n| **Impact** | "
            "Three farms |\n\n# Dry pump\n\n## Root cause\n\nA seal.\n")
            .incident;
    CHECK(incident.title.toStdString() == "Dry pump");
    CHECK(incident.date == QDate(2025, 2, 3));
    CHECK(incident.impact.toStdString() == "Three farms");
    CHECK(incident.asWritten.value(QStringLiteral("impact")).toStdString() == "Impact");
}

TEST_CASE("The only incident of a log gives the title", "[reading]") {
    const Incident incident =
        readText("---\ntitle: Incident log\n---\n\n# Incident log\n\n## 2020-06-30 The pump ran "
                 "dry\n\n- **Impact**:\n  - No water\n\n- **Timeline**:\n  - 10:52: dry\n  - "
                 "10:55: wet\n\n- **Resolution**:\n  - A seal\n\n- **Review actions**:\n"
                 "  - Buy a seal\n\n## About this incident log\n\nWe log all of them.\n")
            .incident;
    CHECK(incident.title.toStdString() == "2020-06-30 The pump ran dry");
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.actions.size() == 1);
}

TEST_CASE("Affected services over their names are those, over a sentence the impact", "[reading]") {
    const Incident names =
        readText("# Dry pump\n\n## Affected services\n\nPumps, taps (upstairs)\n\n## Root cause\n\n"
                 "A seal.\n")
            .incident;
    CHECK(names.services.size() == 2);
    CHECK(names.impact.isEmpty());
    const Incident sentence =
        readText("# Dry pump\n\n## Affected services\n\nThe pumps were dry. So were the taps.\n")
            .incident;
    CHECK(sentence.services.isEmpty());
    CHECK(sentence.impact.startsWith(QStringLiteral("The pumps")));
}

TEST_CASE("What was declined is no improvement, and a lead is none", "[reading]") {
    const Incident incident =
        readText(
            "# Dry pump\n\n## Improvements\n\n- A log\n- An alarm\n\nWe decided **not** to do "
            "these:\n\n- A third pump\n\n## Recommendations\n\nWe recommend that\n\n- the seal "
            "is new\n")
            .incident;
    CHECK(incident.improvements.size() == 2);
    CHECK(incident.actions.size() == 1);
}

TEST_CASE("References below each other are a list", "[reading]") {
    const Incident incident =
        readText(
            "# Dry pump\n\n## Recommendations\n\nR1. Buy a seal\nR2. Two pumps\nR3. An alarm\n")
            .incident;
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.last()->title.toStdString() == "R3. An alarm");
    const Incident two = readText("# Dry pump\n\n## Impact\n\nT1. dry\nT2. wet\n").incident;
    CHECK(two.impact.toStdString() == "T1. dry\nT2. wet");
}

TEST_CASE("States of a status page with their times above the words", "[reading]") {
    const Incident incident =
        readText(
            "# No water\n\n**Investigating** — Feb 27, 2024, 16:08 UTC\nWe look.\n\n"
            "**Monitoring** — Feb 27, 2024, 17:08 UTC\nWe wait.\n\n**Resolved** — Feb 28, 2024, "
            "10:12 UTC\nIt runs.\n")
            .incident;
    REQUIRE(incident.timeline.size() == 3);
    CHECK(iso(incident.timeline.first()->time.start) == "2024-02-27T16:08:00Z");
    CHECK(incident.timeline.first()->text.toStdString() == "Investigating: We look.");
}

TEST_CASE("Headings in HTML, in brackets and numbered in bold name what they name", "[reading]") {
    const Incident html = readText("<h1 align=\"center\">The pump ran dry</h1>\n<p><img "
                                   "src=\"a.png\"></p>\n\n## Impact\n\nNone.\n")
                              .incident;
    CHECK(html.title.toStdString() == "The pump ran dry");
    const Incident brackets =
        readText("# Dry pump\n\n## Summing up (root cause)\n\nA seal.\n").incident;
    CHECK(brackets.rootCause.toStdString() == "A seal.");
    const Incident numbered =
        readText("# Dry pump\n\n**1. Impact**\n- None\n\n**2. Timeline** (UTC)\n- 2024-05-01 10:00 "
                 "dry\n- 2024-05-01 10:05 wet\n\n**3. Root cause**\nA seal.\n")
            .incident;
    CHECK(numbered.timeline.size() == 2);
    CHECK(numbered.impact.toStdString() == "- None");
}

} // namespace afterword::tests::told_places_test
