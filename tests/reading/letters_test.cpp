// SPDX-License-Identifier: MIT
// Reports that office programs and letters are the model of.
#include "model/reading/names/names.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::letters_test {

using namespace afterword::reading;

TEST_CASE("A bold name of who writes stands above the title", "[reading]") {
    const Reading reading =
        readText("**Water Works – Operations**\n\n# The pump ran dry on 2 May 2024\n\n"
                 "- **Service:** heating\n- **Impact:** Hall B was cold.\n\n## Root cause\n\n"
                 "A worn seal.\n");
    CHECK(reading.incident.title == QStringLiteral("The pump ran dry on 2 May 2024"));
    CHECK(reading.incident.services == QStringList{QStringLiteral("heating")});
    CHECK(reading.incident.impact == QStringLiteral("Hall B was cold."));
    REQUIRE(reading.incident.sections.size() == 1);
    CHECK(reading.incident.sections.first().text == QStringLiteral("**Water Works – Operations**"));
}

TEST_CASE("A list of questions and of parts without blank lines is its sections", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n* **Date:** 2 May 2024\n* **What was the impact?** No heat.\n"
                 "* **What was the cause?** A worn seal.\n* **Timeline** (all UTC)\n"
                 "  * 10:00 alarm\n  * 10:20 seal changed\n* **Actions agreed**\n"
                 "  * Keep spares\n  * Test the alarm\n* **What worked well**\n  * the alarm\n")
            .incident;
    CHECK(incident.impact == QStringLiteral("No heat."));
    CHECK(incident.rootCauseSummary == QStringLiteral("A worn seal."));
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.at(0)->time.start) == "2024-05-02T10:00:00Z");
    CHECK(incident.actions.size() == 2);
    CHECK(incident.lessons.wentWell == QStringList{QStringLiteral("the alarm")});
}

TEST_CASE("A question that asks why is no label of what it asks for", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Five whys\n\n1. **Why was it dry?**\n   The seal was worn.\n"
                 "2. **Why did nobody see it?**\n   No alarm.\n")
            .incident;
    CHECK(incident.detection.isEmpty());
}

TEST_CASE("Numbered lines between numbered names are names too", "[reading]") {
    const Incident incident =
        readText("Incident review\n===============\n\n1) Summary\n\nIt ran dry.\n\n2) Impact\n\n"
                 "No heat.\n\n3) Timeline, T0 = the alarm, 2 May 2024, 10:00 UTC\n\n- T0: alarm\n"
                 "- T0 + 1 h 20 min: seal changed\n\n4) Root cause\n\nA worn seal.\n\n"
                 "5) Why it got through\n\nNobody looked.\n\n6) Measures decided\n\n"
                 "1. Keep spares\n\n2. Test the alarm\n")
            .incident;
    CHECK(incident.impact == QStringLiteral("No heat."));
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.at(1)->time.start) == "2024-05-02T11:20:00Z");
    CHECK(incident.rootCause == QStringLiteral("A worn seal."));
    CHECK(incident.improvements.size() == 2);
}

TEST_CASE("A quoted timeline may have days", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Timeline\n\n*Timezone: UTC*\n\n> 2024-05-02 10:00 Alarm\n"
                 "> 2024-05-02 10:20 Seal changed\n\n## Cause\n\nA seal.\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(incident.timeline.at(1)->text == QStringLiteral("Seal changed"));
}

TEST_CASE("A day behind a comma tells of the section, other words go on with its name",
          "[reading]") {
    CHECK(kindNamed(u"Timeline, 9 January 2025") == Kind::timeline);
    CHECK(kindNamed(u"Impact, resolution and what we did about the old pump") != Kind::impact);
}

TEST_CASE("A list of one number below numbered names is no name", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n**1. Summary:** It ran dry.\n\n"
                                       "**2. Impact:**\n\nNo water.\n\n**3. Root cause:**\n\n"
                                       "A seal.\n\n**4. Timeline:**\n\n- 10:00 Dry\n\n"
                                       "**5. Action items:**\n\n1. Buy a seal\n")
                                  .incident;
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->title == u"Buy a seal");
    CHECK(incident.sections.isEmpty());
}

} // namespace afterword::tests::letters_test
