// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::told_parts_test {

TEST_CASE("Bold labels of a section that nobody knows are read where no section has them",
          "[reading]") {
    const Incident incident =
        readText("# Water works\n\n## Timeline\n\n- 10:00 dry\n- 10:05 wet\n\n## Postmortem\n\n"
                 "Posted by Ada.\n\n**What was the impact?** No water.\n\n"
                 "**What was the root cause?** A worn seal.\n\n"
                 "**How was it resolved?** With a new one.\n")
            .incident;
    CHECK(incident.impact.toStdString() == "No water.");
    CHECK(incident.rootCauseSummary.toStdString() == "A worn seal.");
    CHECK(incident.resolution.toStdString() == "With a new one.");
    REQUIRE(incident.sections.size() == 1);
    CHECK(incident.sections.first().heading.toStdString() == "Postmortem");
    CHECK(incident.sections.first().text.toStdString() == "Posted by Ada.");
}

TEST_CASE("Names that end in a stop are labels there, too", "[reading]") {
    const Incident incident =
        readText("# Minutes\n\n## Next steps\n\n- Buy a seal\n\n## The pump, 12 May\n\n"
                 "**Summary.** It ran dry.\n\n**Cause.** A worn seal.\n\n**Discussion.** Long.\n")
            .incident;
    CHECK(incident.summary.toStdString() == "It ran dry.");
    CHECK(incident.rootCauseSummary.toStdString() == "A worn seal.");
    CHECK(incident.sections.last().text.toStdString() == "**Discussion.** Long.");
}

TEST_CASE("An impact alone, or a cause that a section tells of, stays where it is", "[reading]") {
    const Incident alone =
        readText("# Dry pump\n\n## Root cause\n\nSalt.\n\n## The seal\n\n**Impact:** worn.\n")
            .incident;
    CHECK(alone.impact.isEmpty());
    const Incident told = readText("# Dry pump\n\n## Root cause\n\nSalt.\n\n## The seal\n\n"
                                   "**Root cause:** worn.\n\n**Impact:** none.\n")
                              .incident;
    CHECK(told.rootCause.toStdString() == "Salt.");
    CHECK(told.rootCauseSummary.isEmpty());
    CHECK(told.sections.last().text.toStdString() == "**Root cause:** worn.\n\n**Impact:** none.");
}

TEST_CASE("Labels between the name of a timeline and its rows are of the incident", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n## Timeline\n\n**Impact:** No water.\n\n"
                                       "**Root cause:** A seal.\n\n- 10:00 dry\n- 10:05 wet\n")
                                  .incident;
    CHECK(incident.impact.toStdString() == "No water.");
    CHECK(incident.rootCauseSummary.toStdString() == "A seal.");
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.sections.isEmpty());
}

TEST_CASE("The severity that was ticked is that of the incident, and no boxes are actions of it",
          "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Severity\n\n- [ ] SEV-1\n- [x] SEV-2\n- [ ] SEV-3\n\n"
                 "## Impact\n\nNo water.\n")
            .incident;
    CHECK(incident.severity == Severity::sev2);
    CHECK(incident.actions.isEmpty());
    REQUIRE(incident.sections.size() == 1); // what could have been chosen
    CHECK(incident.sections.first().text.toStdString() == "- [ ] SEV-1\n- [x] SEV-2\n- [ ] SEV-3");

    const Incident twice = readText("# Dry pump\n\n## Severity\n\n- [x] SEV-1\n- [x] SEV-2\n\n"
                                    "## Impact\n\nNo water.\n")
                               .incident;
    CHECK_FALSE(twice.severity);
}

TEST_CASE("A picture in front of a bold label may be named", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n:rotating_light: **Impact**: no water\n\n"
                                       ":mag: **Root Cause:** a worn seal\n")
                                  .incident;
    CHECK(incident.impact.toStdString() == "no water");
    CHECK(incident.rootCauseSummary.toStdString() == "a worn seal");
}

TEST_CASE("A second text of a label keeps its name within the text", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n**Resolution:** A new seal.\n\n- **Fix:** grease\n").incident;
    CHECK(incident.resolution.toStdString() == "A new seal.\n\nFix: grease");
    CHECK_FALSE(incident.asWritten.contains(QStringLiteral("resolution")));
}

} // namespace afterword::tests::told_parts_test
