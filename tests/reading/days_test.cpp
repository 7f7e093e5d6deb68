// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::days_test {

TEST_CASE("sections below the days of a timeline tell of their day", "[reading]") {
    const Incident incident =
        readText("# Pumps of May\n\n## Timeline\n\nAll times in UTC.\n\n### May 3, 2021 - "
                 "North\n\n**Impact:** no water\n\n**Root causes:**\n\n- a seal\n- a "
                 "valve\n\n**Timeline:**\n\n- 10:00 dry\n- 10:30 wet\n\n### May 5, 2021 - "
                 "South\n\n**Timeline:**\n\n- 08:00 dry\n- **Note:** nobody was told\n- 08:10 "
                 "wet\n\n## Root cause\n\nOld parts.\n")
            .incident;
    REQUIRE(incident.timeline.size() == 4);
    CHECK(iso(incident.timeline.at(0)->time.start) == "2021-05-03T10:00:00Z");
    CHECK(iso(incident.timeline.at(2)->time.start) == "2021-05-05T08:00:00Z");
    CHECK(incident.timeline.at(2)->text.contains(QStringLiteral("nobody was told")));
    CHECK(incident.rootCause == QStringLiteral("Old parts."));
    CHECK(incident.asWritten.value(QStringLiteral("timeline.2021-05-05")) ==
          QStringLiteral("May 5, 2021 - South"));
}

TEST_CASE("a log whose headings are all times has its name for a title", "[reading]") {
    const Incident incident = readText("# Incident log 2021-03-04: dry pump\n\nTimes: UTC\n\n## "
                                       "10:00 Alarm\n\nDry.\n\n## 10:30 End\n\nWet.\n")
                                  .incident;
    CHECK(incident.title == QStringLiteral("Incident log 2021-03-04: dry pump"));
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.at(0)->time.start) == "2021-03-04T10:00:00Z");
}

TEST_CASE("the day in a title counts, also of a review", "[reading]") {
    const Incident incident =
        readText("# Incident Review: 2021-03-04 Dry pump\n\n## Affected users\n\n"
                 "All in the town.\n\n## Timeline（北京时间）\n\n- 18:00 dry\n- "
                 "18:30 wet\n")
            .incident;
    CHECK(iso(incident.timeline.at(0)->time.start) == "2021-03-04T10:00:00Z");
    CHECK(incident.impact == QStringLiteral("All in the town."));
}

TEST_CASE("who was affected is the impact, a number of them is a number", "[reading]") {
    const auto labelled = [](const char* value) {
        const QByteArray text = QByteArray("# Dry pump\n\n- **Affected users:** ") + value +
                                "\n\n## Root cause\n\nA seal.\n";
        return readText(text.constData()).incident;
    };
    CHECK(labelled("all of the town").impact == QStringLiteral("all of the town"));
    CHECK(labelled("300").impactUsers == 300);
    CHECK(labelled("about 300 people").impact.isEmpty());
}

TEST_CASE("a form of dates that is told holds", "[reading]") {
    const Incident incident = readText("# Dry pump\n\nIncident date: 05/04/2021 (dd/mm/yyyy)\n\n"
                                       "## Timeline (UTC)\n\n- 10:00 dry\n- 10:30 wet\n")
                                  .incident;
    CHECK(iso(incident.timeline.at(0)->time.start) == "2021-04-05T10:00:00Z");
}

TEST_CASE("the subject of a mail is its title, and its last name stands above a list",
          "[reading]") {
    const Incident incident =
        readText("From: Ada\nSubject: Dry pump\n\n1. Summary\n\nIt was dry.\n\n2. Cause\n\nA "
                 "seal.\n\n3. Next steps\n\n1. Buy a seal\n2. Test the alarm\n")
            .incident;
    CHECK(incident.title == QStringLiteral("Dry pump"));
    CHECK(incident.rootCause == QStringLiteral("A seal."));
    CHECK(incident.actions.size() == 2);
}

TEST_CASE("measures that somebody has to see to are actions", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Preventive measures\n\n1. Buy a seal. Owner: Ada.\n2. Test the "
                 "alarm. Owner: Ben.\n\n## Impact\n\nNone.\n")
            .incident;
    CHECK(incident.actions.size() == 2);
    CHECK(readText("# Dry pump\n\n## Preventive measures\n\n1. More spares\n2. Better seals\n")
              .incident.improvements.size() == 2);
    const Incident listed =
        readText("# Dry pump\n\n## Remedial measures\n\nDone:\n\n- Seal bought\n- Alarm "
                 "tested\n\nPlanned:\n\n- Two pumps\n")
            .incident;
    REQUIRE(listed.actions.size() == 3);
    CHECK(listed.actions[1]->status == ActionStatus::done);
    CHECK(listed.actions[2]->status == ActionStatus::open);
}

TEST_CASE("a corrective action in prose beside preventive ones is what was done", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Root cause\n\nA seal.\n\n## Corrective action\n\nThe seal was "
                 "replaced.\n\n## Preventive action\n\n- More spares\n")
            .incident;
    CHECK(incident.resolution == QStringLiteral("The seal was replaced."));
    CHECK(incident.improvements.size() + incident.actions.size() == 1);
}

TEST_CASE("a table whose head is a name and a number is no empty form", "[reading]") {
    CHECK(readText("# Dry pump\n\n| Users | 500 |\n|---|---|\n| Severity | |\n\n## Impact\n\n"
                   "None.\n")
                  .incident.fields.size() +
              (readText("# Dry pump\n\n| Affected users | 500 |\n|---|---|\n\n## Impact\n\nNone.\n")
                       .incident.impactUsers
                   ? 1
                   : 0) >
          0);
}

TEST_CASE("a section that is a table of labels gives their fields", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## The facts\n\n| Item | Details |\n|---|---|\n| Impact | No water "
                 "|\n| Root cause | A worn seal |\n| Detection | A call |\n\n## Timeline\n\n- "
                 "2021-03-04 10:00 UTC dry\n- 2021-03-04 10:30 UTC wet\n")
            .incident;
    CHECK(incident.impact == QStringLiteral("No water"));
    CHECK(incident.rootCauseSummary == QStringLiteral("A worn seal"));
}

TEST_CASE("A row that is a later day dates the clocks below it", "[reading]") {
    const char* mark = GENERATE("- **Feb 12, 2024:** The pump is swapped\n",
                                "- **Feb 12, 2024:** The pump is swapped\n\n  By Ada.\n",
                                "- 12 February 2024 - The pump is swapped\n");
    CAPTURE(mark);
    const auto reading = readText(("# Dry pump\n\nDate: 2024-02-10\n\n## Timeline (UTC)\n\n"
                                   "- 21:45 Alarm\n" +
                                   std::string(mark) + "- 18:00 Tested\n- 01:30 Dry again\n")
                                      .c_str());
    const auto& timeline = reading.incident.timeline;
    REQUIRE(timeline.size() == 4);
    CHECK(iso(timeline.at(0)->time.start) == "2024-02-10T21:45:00Z");
    CHECK(iso(timeline.at(2)->time.start) == "2024-02-12T18:00:00Z");
    CHECK(iso(timeline.at(3)->time.start) == "2024-02-13T01:30:00Z");
}

} // namespace afterword::tests::days_test
