// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::settled_names_test {

TEST_CASE("Recommendations are improvements beside tasks, and tasks where there are no others",
          "[reading]") {
    const char* alone = "# Dry pump\n\n## Recommendations\n\n* Two pumps\n* A bigger tank\n";
    CHECK(readText(alone).incident.actions.size() == 2);

    const std::string beside =
        std::string(alone) + "\n## Assigned tasks\n\n| Task | Assigned | Status |\n|---|---|---|\n"
                             "| Buy a seal | Ada | done |\n";
    const Incident both = readText(beside.c_str()).incident;
    CHECK(both.improvements.size() == 2);
    REQUIRE(both.actions.size() == 1);
    CHECK(both.actions.first()->owner.toStdString() == "Ada");
}

TEST_CASE("What could be improved is a lesson only beside others", "[reading]") {
    const std::string improved = "## What could be improved\n\n- The alarm\n- The logs\n";
    const Incident alone = readText(("# Dry pump\n\n" + improved).c_str()).incident;
    CHECK(alone.improvements.size() == 2);
    CHECK(alone.lessons.wentPoorly.isEmpty());

    const Incident beside =
        readText(("# Dry pump\n\n## What went well\n\n- Ada came\n\n" + improved).c_str()).incident;
    CHECK(beside.improvements.isEmpty());
    CHECK(beside.lessons.wentPoorly.size() == 2);
}

TEST_CASE("Decisions of somebody are what is to do", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n**Cause**: a worn seal.\n\n"
                 "**Decisions of the cooperative**\n\n1. Two pumps\n2. A log\n")
            .incident;
    CHECK(incident.actions.size() == 2);
}

TEST_CASE("How far measures are makes them actions", "[reading]") {
    const Incident parts =
        readText("# Dry pump\n\n## Improvements\n\n- Two pumps - Ada - sprint 22\n"
                 "- A new seal - **done** 7 May\n- An alarm\n")
            .incident;
    CHECK(parts.actions.size() == 3);
    const Incident plain =
        readText("# Dry pump\n\n## Improvements\n\n- Two pumps - as others have\n- An alarm\n")
            .incident;
    CHECK(plain.improvements.size() == 2);

    const Incident marked = readText("# Dry pump\n\n## Actions\n\n- **[Done]** Buy a seal (Ada)\n"
                                     "- **[In progress]** Test the alarm\n")
                                .incident;
    REQUIRE(marked.actions.size() == 2);
    CHECK(marked.actions.first()->status == ActionStatus::done);
    CHECK(marked.actions.last()->status == ActionStatus::inProgress);
}

TEST_CASE("Boxes below names of when are actions also among measures", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Measures\n\nImmediate:\n - [x] A seal\n - [ ] An alarm\n\n"
                 "Long term:\n - [ ] Two pumps\n")
            .incident;
    CHECK(incident.actions.size() == 3);
    CHECK(incident.improvements.isEmpty());
    CHECK(incident.asWritten.value(QStringLiteral("action.group.words")).toStdString() ==
          "Immediate\n\"\nLong term");
}

TEST_CASE("What announces groups of actions is none", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Corrective actions\n\nWe take the following actions. More in "
                 "May.\n\n**Already completed**\n\n- Seal bought\n\n**In progress**\n\n- Two "
                 "pumps\n")
            .incident;
    CHECK(incident.improvements.isEmpty());
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->status == ActionStatus::done);
}

TEST_CASE("A title of its own is preferred to what any report is called", "[reading]") {
    const Incident below = readText("# Postmortem\n\n## The pump ran dry\n\n### Impact\n\nNo "
                                    "water.\n\n### Root cause\n\nA seal.\n")
                               .incident;
    CHECK(below.title.toStdString() == "The pump ran dry");
    REQUIRE(below.sections.size() == 1);
    CHECK(below.sections.first().heading.toStdString() == "Postmortem");

    const Incident labelled = readText("# Incident report\n\n| | |\n|---|---|\n| Title | The pump "
                                       "ran dry |\n| Severity | 2 |\n\n## Impact\n\nNo water.\n")
                                  .incident;
    CHECK(labelled.title.toStdString() == "The pump ran dry");

    const Incident section =
        readText("# Postmortem\n\n## The pump\n\nOld.\n\n## Impact\n\nNo water.\n").incident;
    CHECK(section.title.toStdString() == "Postmortem"); // one section of several
}

TEST_CASE("What went wrong tells the cause where nothing else does, however it is asked",
          "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## So what went wrong?\n\nA seal was worn.\n\n"
                 "## How we fixed it\n\nA new one.\n")
            .incident;
    CHECK(incident.rootCause.toStdString() == "A seal was worn.");
    CHECK(incident.resolution.toStdString() == "A new one.");
}

TEST_CASE("The mending is told above its code", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Root cause and resolution\n\nA seal was worn. We fixed it with "
                 "this:\n\n```\nseal --new\n```\n")
            .incident;
    CHECK(incident.rootCause.toStdString() == "A seal was worn.");
    CHECK(incident.resolution.startsWith(QStringLiteral("We fixed it with this:")));
    CHECK(incident.resolution.contains(QStringLiteral("seal --new")));
}

TEST_CASE("A why below others belongs to the cause", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Root cause\n\n### Why was it dry?\n\nA seal.\n\n### Why did it "
                 "take an hour to see?\n\nNo alarm.\n")
            .incident;
    CHECK(incident.rootCause.contains(QStringLiteral("Why did it take an hour to see?")));
    CHECK(incident.rootCause.contains(QStringLiteral("No alarm.")));
    CHECK(incident.lessons.wentPoorly.isEmpty());
}

TEST_CASE("A folded log of nothing but code is no timeline", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Root cause\n\nA seal.\n\n<details>\n<summary>Log</summary>\n\n"
                 "```\n2024-05-01T09:00:01Z pump: dry\n2024-05-01T09:10:01Z pump: dry\n"
                 "2024-05-01T09:20:01Z pump: dry\n```\n\n</details>\n\n## Timeline\n\n"
                 "- 2024-05-01 08:55 dry\n- 2024-05-01 09:55 wet\n")
            .incident;
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.rootCause.contains(QStringLiteral("09:20:01Z pump: dry")));
}

TEST_CASE("Updates of a status page stand apart from the prose above them", "[reading]") {
    const Incident incident =
        readText("# No water\n\n**Postmortem**\n\nBetween 01:35 and 03:20 UTC on January 18, 2023 "
                 "the pump was dry.\n\n---\n\n**Resolved**\nIt works.\nJan 18, 2023 - 04:05 UTC\n\n"
                 "**Monitoring**\nWe wait.\nJan 18, 2023 - 03:22 UTC\n\n"
                 "**Investigating**\nWe look.\nJan 18, 2023 - 01:58 UTC\n")
            .incident;
    REQUIRE(incident.timeline.size() == 3);
    CHECK(iso(incident.timeline.first()->time.start) == "2023-01-18T01:58:00Z");
}

TEST_CASE("Days of the week stand over events behind another list", "[reading]") {
    const Incident incident =
        readText(
            "---\ntitle: Dry pump\ndate: 2022-05-22\n---\n\nProse.\n\n**Setup**\n\n- A pump\n\n"
            "**Saturday**\n\n**14:05** dry\n\n**14:30** Ada comes\n\n**Sunday**\n\n"
            "**09:10** wet\n\n**Root cause**\n\nA seal.\n")
            .incident;
    REQUIRE(incident.timeline.size() == 3);
    CHECK(iso(incident.timeline.first()->time.start) == "2022-05-21T14:05:00Z");
    CHECK(iso(incident.timeline.last()->time.start) == "2022-05-22T09:10:00Z");
}

TEST_CASE("The day of a review is not that of the incident", "[reading]") {
    const Incident incident =
        readText("# Bomba seca\n\n> Autora: Ada · Revisado em 30/10/2023\n\n## Resumo\n\nNa "
                 "quinta-feira, 26/10/2023, faltou água.\n\n## Linha do tempo\n\n- 09:40 seca\n"
                 "- 10:00 cheia\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.first()->time.start).substr(0, 10) == "2023-10-26");
}

} // namespace afterword::tests::settled_names_test
