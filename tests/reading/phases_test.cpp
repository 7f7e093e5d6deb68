// SPDX-License-Identifier: MIT
#include "model/domain/vocabulary.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::phases_test {

using namespace afterword::reading;

namespace {

QString phaseOf(const Incident& incident, qsizetype row) {
    return incident.asWritten.value(phaseKey(incident.timeline.at(row)->id));
}

} // namespace

TEST_CASE("A heading that divides the timeline is kept for the event below it", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Timeline\n\nAll times UTC.\n\n### Detection\n\n"
                 "- 2024-05-02 10:00 alarm\n- 2024-05-02 10:02 paged\n\n"
                 "**Response**\n\n- 2024-05-02 10:20 seal changed\n\n### Notes\n\nIt was loud.\n\n"
                 "## Root cause\n\nA worn seal.\n")
            .incident;
    REQUIRE(incident.timeline.size() == 3);
    CHECK(phaseOf(incident, 0) == QStringLiteral("Detection"));
    CHECK(phaseOf(incident, 1).isEmpty());
    CHECK(phaseOf(incident, 2) == QStringLiteral("Response"));
    CHECK(incident.detection.isEmpty());
    REQUIRE(incident.sections.size() == 2); // the line on the zone, and what is no phase
    CHECK_FALSE(incident.sections.at(0).text.contains(QStringLiteral("Detection")));
    CHECK(incident.sections.at(1).text == QStringLiteral("#### Notes\n\nIt was loud."));
}

TEST_CASE("Phases of a timeline that runs backwards stand above their first event", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Timeline\n\n### Repair\n\n- 2024-05-02 10:20 UTC back\n"
                 "- 2024-05-02 10:15 UTC seal changed\n\n### Detection\n\n"
                 "- 2024-05-02 10:02 UTC paged\n- 2024-05-02 10:00 UTC alarm\n")
            .incident;
    REQUIRE(incident.timeline.size() == 4);
    CHECK(incident.timeline.at(0)->text == QStringLiteral("alarm"));
    CHECK(phaseOf(incident, 0) == QStringLiteral("Detection"));
    CHECK(phaseOf(incident, 1).isEmpty());
    CHECK(phaseOf(incident, 2) == QStringLiteral("Repair"));
    CHECK(phaseOf(incident, 3).isEmpty());
}

TEST_CASE("Sections of timed rows below a heading without a meaning are the timeline",
          "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Phases\n\nTimes in UTC.\n\n### Identification\n\n"
                 "- 2024-05-02 10:00 – alarm\n- 2024-05-02 10:02 – paged\n\n### Containment\n\n"
                 "- 2024-05-02 10:05 – valve closed\n\n### Recovery\n\n"
                 "- 2024-05-02 10:20 – seal changed\n\n### Lessons learned\n\nKeep spares.\n")
            .incident;
    REQUIRE(incident.timeline.size() == 4);
    CHECK(incident.asWritten.value(QStringLiteral("timeline")) == QStringLiteral("Phases"));
    CHECK(phaseOf(incident, 2) == QStringLiteral("Containment"));
    CHECK(incident.resolution.isEmpty());
    CHECK(incident.lessons.learned == QStringLiteral("Keep spares."));
}

TEST_CASE("Sections with more than timed rows stay what they are", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## What we know\n\n### Detection\n\n- 2024-05-02 10:00 UTC alarm\n"
                 "- 2024-05-02 10:02 UTC paged\n\nIt took two minutes.\n\n### Resolution\n\n"
                 "- 2024-05-02 10:20 UTC seal changed\n- a spare was bought\n")
            .incident;
    CHECK(incident.detection.contains(QStringLiteral("It took two minutes.")));
    CHECK(incident.resolution.contains(QStringLiteral("a spare was bought")));
}

} // namespace afterword::tests::phases_test
