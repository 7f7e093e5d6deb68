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

TEST_CASE("tables and lists in tabs and boxes are those of their section", "[reading]") {
    const char* const kRows = "    | UTC | Event |\n    |---|---|\n    | 10:00 | dry |\n"
                              "    | 10:40&ndash;11:05 | wet |\n";
    for (const char* opening : {"=== \"Engineers\"\n\n", "!!! note \"By the clock\"\n\n",
                                "??? note\n", "???+ example \"In detail\"\n", "=== \"UTC\"\n"}) {
        CAPTURE(opening);
        const std::string document = std::string("# Dry pump on 2024-05-02\n\n## Timeline\n\n") +
                                     opening + kRows +
                                     "\n=== \"Everyone else\"\n\n    The water was off.\n\n"
                                     "## Action items\n\n" +
                                     opening + "    - Buy a seal\n    - Test it\n";
        const Incident incident = readText(document.c_str()).incident;
        REQUIRE(incident.timeline.size() == 2);
        CHECK(iso(incident.timeline.last()->time.end) == "2024-05-02T11:05:00Z");
        REQUIRE(incident.actions.size() == 2);
        CHECK(incident.actions.last()->title == u"Test it");
    }
}

TEST_CASE("rows in a box within a text stay rows", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Impact\n\n!!! danger \"In numbers\"\n    - 40 taps\n"
                 "    - 3 halls\n\nThe roof was dry.\n\n## Lessons learned\n\n"
                 "!!! success \"Went well\"\n    - The alarm\n\n"
                 "!!! failure \"Went badly\"\n    - No spares\n    - No phone\n")
            .incident;
    CHECK(incident.impact ==
          u"!!! danger \"In numbers\"\n\n- 40 taps\n- 3 halls\n\nThe roof was dry.");
    CHECK(incident.lessons.wentWell.size() == 1);
    CHECK(incident.lessons.wentPoorly.size() == 2);
}

TEST_CASE("rows in a box within a tab are found", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Action items\n\n=== \"Team\"\n\n    !!! todo \"Now\"\n"
                 "        - Buy a seal\n        - Test it\n\n*[SLA]: An agreement\n"
                 "*[PSI]: Pressure\n*[RPM]: Turns\n")
            .incident;
    CHECK(incident.actions.size() == 2);
    REQUIRE_FALSE(incident.sections.isEmpty());
    CHECK(incident.sections.last().text ==
          u"*[SLA]: An agreement\n*[PSI]: Pressure\n*[RPM]: Turns");
}

} // namespace afterword::tests::callouts_test
