// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::run_in_names_test {

using namespace afterword::reading;

TEST_CASE("a paragraph that begins with the name of lessons is none of the actions above",
          "[reading]") {
    const Incident incident =
        readText("Dry pump on 4 March 2021\n\n**What happened:** It ran dry.\n\n"
                 "**Root cause:** A worn seal.\n\n**Action items:**\n- [ ] Buy a seal\n"
                 "- [ ] Test the alarm\n\n**Lessons learned:** Keep spares.\n")
            .incident;
    CHECK(incident.summary == QStringLiteral("It ran dry."));
    CHECK(incident.actions.size() == 2);
    CHECK(incident.lessons.learned == QStringLiteral("Keep spares."));
}

TEST_CASE("names in front of plain paragraphs are names where no section has a heading",
          "[reading]") {
    const Incident incident =
        readText("Dry pump on 4 March 2021\n\nSummary: It ran dry.\n\nImpact: Nobody had water.\n\n"
                 "Action items:\n- Buy a seal\n- Test the alarm\n\nLessons learned: keep spares\n")
            .incident;
    CHECK(incident.summary == QStringLiteral("It ran dry."));
    CHECK(incident.actions.size() == 2);
    CHECK(incident.lessons.learned == QStringLiteral("keep spares"));
}

TEST_CASE("a name that stands in front of several paragraphs is a label of each", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n**Timeline**\n\n- 10:00 UTC: dry\n\n**Lessons:** keep spares\n\n"
                 "**Lessons:** test alarms\n")
            .incident;
    CHECK(incident.lessons == Lessons());
}

TEST_CASE("what was done is no list of actions though its label may name one", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n**Root cause:** A seal.\n\n"
                                       "**Corrective action:** We put in a new one.\n")
                                  .incident;
    CHECK(incident.resolution == QStringLiteral("We put in a new one."));
    CHECK(incident.improvements.isEmpty());
}

TEST_CASE("labels below headings of Markdown's own stay what they are", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Summary\n\nDry.\n\n## Action items\n\n### Buy a seal\n\n"
                 "**Description:** a blue one\n\n### Test the alarm\n\n**Notes:** at noon\n")
            .incident;
    CHECK(incident.summary == QStringLiteral("Dry."));
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.at(0)->title == QStringLiteral("Buy a seal"));
}

TEST_CASE("a bold name may end with a full stop below headings", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Summary\n\nDry. Then wet.\n\n**Impact.** Nobody had water.\n\n"
                 "**Root cause.** A worn seal.\n\n**It was loud. Very.** We heard it.\n\n"
                 "## Action items\n\n- Buy a seal\n")
            .incident;
    CHECK(incident.summary.startsWith(QStringLiteral("Dry. Then wet.")));
    CHECK(incident.impact == QStringLiteral("Nobody had water."));
    CHECK(incident.rootCauseSummary == QStringLiteral("A worn seal."));
}

TEST_CASE("lessons divide neither a timeline nor actions", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Timeline\n\n- 10:00 UTC: dry\n\n**Lessons learned**\n\n"
                 "- Keep spares\n\n## Action items\n\n- Buy a seal\n\n### What went well\n\n"
                 "- The alarm\n")
            .incident;
    CHECK(incident.timeline.size() == 1);
    CHECK(incident.actions.size() == 1);
    CHECK(incident.lessons.learned == QStringLiteral("- Keep spares"));
    CHECK(incident.lessons.wentWell == QStringList{QStringLiteral("The alarm")});
}

TEST_CASE("names that a dash or a full stop parts from their words are labels, where several are",
          "[reading]") {
    const Incident dashes = readText("# Dry pump\n\n**Impact** - No water.\n\n"
                                     "**Detection** – An alarm.\n\n**Lessons** — Keep spares.\n")
                                .incident;
    CHECK(dashes.impact == QStringLiteral("No water."));
    CHECK(dashes.detection == QStringLiteral("An alarm."));
    CHECK(dashes.lessons.learned == QStringLiteral("Keep spares."));
    const Incident stops =
        readText("# Dry pump\n\n**Impact.** No water.\n\n**Detection.** An alarm.\n").incident;
    CHECK(stops.impact == QStringLiteral("No water."));
    const Incident once =
        readText("# Dry pump\n\n**Impact** - No water.\n\n**Root cause**\n\nA seal.\n").incident;
    CHECK(once.impact.isEmpty());
}

TEST_CASE("the sides of what was learned, as a list over lists, as labels, as columns",
          "[reading]") {
    const QStringList well{QStringLiteral("the alarm"), QStringLiteral("the crew")};
    const Lessons lists = readText("# Dry pump\n\n## Lessons learned\n\n- What went well\n"
                                   "  - the alarm\n  - the crew\n- **What went wrong:**\n"
                                   "  - no spares\n")
                              .incident.lessons;
    CHECK(lists.wentWell == well);
    CHECK(lists.wentPoorly == QStringList{QStringLiteral("no spares")});
    CHECK(lists.learned.isEmpty());
    const Lessons labels = readText("# Dry pump\n\n## Lessons learned\n\n"
                                    "- **Went well:** the alarm\n- **Got lucky:** no frost\n")
                               .incident.lessons;
    CHECK(labels.gotLucky == QStringList{QStringLiteral("no frost")});
    const Lessons columns = readText("# Dry pump\n\n## Lessons learned\n\n"
                                     "| What went well | What went wrong |\n|---|---|\n"
                                     "| the alarm | no spares |\n| the crew | |\n")
                                .incident.lessons;
    CHECK(columns.wentWell == well);
    CHECK(columns.wentPoorly == QStringList{QStringLiteral("no spares")});
    const Lessons mixed = readText("# Dry pump\n\n## Lessons learned\n\n- What went well\n"
                                   "  - the alarm\n- Keep spares\n")
                              .incident.lessons;
    CHECK(mixed.wentWell.isEmpty());
}

} // namespace afterword::tests::run_in_names_test
