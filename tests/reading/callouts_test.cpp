// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::callouts_test {

using namespace afterword::reading;

TEST_CASE("boxes of site generators with the name of a section are sections", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n!!! abstract \"Summary\"\n\n    It ran dry.\n\n"
                 "??? example \"Timeline\"\n\n    All times UTC.\n\n    | Time | Event |\n"
                 "    |---|---|\n    | 2021-03-04 10:00 | dry |\n    | 2021-03-04 10:30 | wet |\n\n"
                 "!!! bug \"Root cause\"\n    A worn seal.\n\n=== \"What went well\"\n\n"
                 "    - The alarm\n\n## Action items\n\n- Buy a seal\n")
            .incident;
    CHECK(incident.summary == QStringLiteral("It ran dry."));
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.rootCause == QStringLiteral("A worn seal."));
    CHECK(incident.lessons.wentWell == QStringList{QStringLiteral("The alarm")});
    CHECK(incident.asWritten.value(QStringLiteral("rootCause")) ==
          QStringLiteral("Root cause (bug)"));
}

TEST_CASE("boxes of note books with the name of a section are sections", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n> [!abstract] TL;DR\n> It ran dry.\n\n> [!danger]- Impact\n"
                 "> Nobody had water.\n> - not even tea\n\n## Root cause\n\nA worn seal.\n")
            .incident;
    CHECK(incident.summary == QStringLiteral("It ran dry."));
    CHECK(incident.impact == QStringLiteral("Nobody had water.\n- not even tea"));
}

TEST_CASE("fenced boxes with the name of a section are sections", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n:::danger Impact\nNobody had water.\n:::\n\n"
                                       ":::info[Root cause]\nA worn seal.\n:::\n")
                                  .incident;
    CHECK(incident.impact == QStringLiteral("Nobody had water."));
    CHECK(incident.rootCause == QStringLiteral("A worn seal."));
}

TEST_CASE("a box within a text stays in it", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Summary\n\nDry.\n\n> [!danger] Impact\n> No water.\n\n"
                 "It went on for a day.\n\n!!! note\n    A remark.\n")
            .incident;
    CHECK(incident.impact.isEmpty());
    CHECK(incident.summary.contains(QStringLiteral("> [!danger] Impact")));
    CHECK(incident.summary.contains(QStringLiteral("A remark.")));
}

TEST_CASE("what looks like a box in a block of code is none", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Summary\n\n```\n!!! bug \"Root cause\"\n    seal\n```\n")
            .incident;
    CHECK(incident.rootCause.isEmpty());
}

} // namespace afterword::tests::callouts_test
