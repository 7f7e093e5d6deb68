// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::further_styles_test {

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

const ActionItem& actionIn(const Incident& incident, qsizetype at = 0) {
    REQUIRE(incident.actions.size() > at);
    return *incident.actions.at(at);
}

} // namespace

TEST_CASE("labels of an action are taken with those that stand among them", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n## Action items\n\n"
                                       "1. Buy a seal\n   - Owner: Ada\n   - Due: 2024-03-01\n"
                                       "   - Effort: two days\n"
                                       "2. Test the pump\n   - Run it for an hour\n"
                                       "   - Priority: P2\n   - Cost: none\n")
                                  .incident;
    CHECK(actionIn(incident).owner == q("Ada"));
    CHECK(actionIn(incident).due == QDate(2024, 3, 1));
    CHECK(actionIn(incident).fields == QList<Field>{{q("Effort"), q("two days")}});
    CHECK(actionIn(incident).details.isEmpty());
    CHECK(actionIn(incident, 1).priority == Priority::p2);
    CHECK(actionIn(incident, 1).details == q("- Run it for an hour"));
}

TEST_CASE("steps that look like labels stay steps", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n## Action items\n\n- Change the seal\n"
                                       "  - Valve: close it\n  - Pump: drain it\n"
                                       "  - Seal: put it in\n  - Owner: Ada\n")
                                  .incident;
    CHECK(actionIn(incident).owner == q("Ada"));
    CHECK(actionIn(incident).details ==
          q("- Valve: close it\n- Pump: drain it\n- Seal: put it in"));
    CHECK(actionIn(incident).fields.isEmpty());
}

TEST_CASE("lines of labels below a heading are an action's, on either side of its words",
          "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Preventive actions\n\n### Spare seals\n\nOwner: Ada\nDue: "
                 "2024-03-01\n\nTwo in each hall.\n\n### Pressure alarm\n\nBelow two bar.\n\n"
                 "Owner: Ben\nStatus: Done\n")
            .incident;
    CHECK(actionIn(incident).title == q("Spare seals"));
    CHECK(actionIn(incident).owner == q("Ada"));
    CHECK(actionIn(incident).due == QDate(2024, 3, 1));
    CHECK(actionIn(incident).details == q("Two in each hall."));
    CHECK(actionIn(incident, 1).owner == q("Ben"));
    CHECK(actionIn(incident, 1).status == ActionStatus::done);
    CHECK(actionIn(incident, 1).details == q("Below two bar."));
    CHECK(incident.improvements.isEmpty());
}

TEST_CASE("a line within a paragraph is no label", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Action items\n\n### Spare seals\n\nWe asked "
                 "around, and then decided.\nOwner: Ada\n")
            .incident;
    CHECK(actionIn(incident).owner.isEmpty());
    CHECK(actionIn(incident).details.endsWith(q("Owner: Ada")));
}

TEST_CASE("a table of one row is its names above their values", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n| Severity | Commander | Start | Hall |\n|---|---|---|---|\n"
                 "| SEV2 | Ada | 2024-03-01 10:05 UTC | B |\n\n## Root cause\n\nA seal.\n")
            .incident;
    CHECK(incident.severity == Severity::sev2);
    CHECK(incident.people == QList<Person>{{q("Ada"), PersonRole::commander, {}}});
    REQUIRE(incident.moments.started);
    CHECK(iso(incident.moments.started->time.start) == "2024-03-01T10:05:00Z");
    CHECK(incident.fields == QList<Field>{{q("Hall"), q("B")}});
    CHECK(incident.summary.isEmpty());
}

TEST_CASE("a table of two columns goes on naming on the left", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n| Severity | SEV2 |\n|---|---|\n| Status | "
                                       "Draft |\n\n## Root cause\n\nA seal.\n")
                                  .incident;
    CHECK(incident.severity == Severity::sev2);
    CHECK(incident.status == IncidentStatus::draft);
}

TEST_CASE("the front matter may call the time zone tz", "[reading]") {
    const Incident incident =
        readText("---\ndate: 2024-03-01\ntz: Europe/Lisbon\n---\n# Dry pump\n\n"
                 "## Timeline\n\n- 10:05 it ran dry\n")
            .incident;
    CHECK(incident.timeZone == q("Europe/Lisbon"));
}

TEST_CASE("how somebody responded is what was done, unless it has rows", "[reading]") {
    const QByteArray head = "# Dry pump\n\n## What happened?\n\nOn 1 March 2024 a pump ran dry.\n\n"
                            "## How did we respond?\n\n";
    const auto below = [&](const char* words) {
        const QByteArray document = head + words;
        return readText(document.constData()).incident;
    };
    const Incident prose = below("The alarm came at 10:05 UTC. Ada closed the valve.\n");
    CHECK(prose.resolution == q("The alarm came at 10:05 UTC. Ada closed the valve."));
    CHECK(prose.asWritten.value(q("resolution")) == q("How did we respond?"));
    CHECK(prose.sections.isEmpty());
    const Incident rows = below("- 10:05 UTC – alarm\n- 10:20 UTC – valve closed\n");
    CHECK(rows.timeline.size() == 2);
    CHECK(rows.resolution.isEmpty());
}

TEST_CASE("numbered names of a mail are its sections", "[reading]") {
    const Incident incident =
        readText(
            "From: Ada\nSubject: Dry pump on 2024-03-01\n\nDear all,\n\n1. Summary\n   A pump ran "
            "dry.\n\n2. Timeline (UTC)\n   10:05  the alarm\n   10:20  valve closed\n\n"
            "3) Cause\n   A seal was worn.\n\n4. Impact\n   Hall B was cold.\n")
            .incident;
    CHECK(incident.title == q("Dry pump on 2024-03-01"));
    CHECK(incident.summary == q("A pump ran dry."));
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.rootCause == q("A seal was worn."));
    CHECK(incident.impact == q("Hall B was cold."));
}

TEST_CASE("a table of contents is none of sections", "[reading]") {
    const Incident incident =
        readText(
            "# Dry pump\n\n1. Summary\n2. Timeline\n3. Root cause\n4. Impact\n\n## Summary\n\nA "
            "pump ran dry.\n\n## Root cause\n\nA seal.\n")
            .incident;
    CHECK(incident.summary.contains(q("A pump ran dry.")));
    CHECK(incident.rootCause == q("A seal."));
    CHECK(incident.impact.isEmpty());
}

TEST_CASE("a last cell of nothing but Done tells that an action is done", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Action items\n\n| Action | Owner | Notes |\n|---|---|---|\n"
                 "| Buy a seal | Ada | Done |\n| Test it | Ben | Done in part |\n"
                 "| Watch it | Cy | |\n")
            .incident;
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.at(0)->status == ActionStatus::done);
    CHECK(incident.actions.at(0)->fields == QList<Field>{{q("Notes"), q("Done")}});
    CHECK(incident.actions.at(1)->status == ActionStatus::open);
    CHECK(incident.actions.at(2)->status == ActionStatus::open);
    const Incident stated =
        readText("# Dry pump\n\n## Action items\n\n| Action | Status | Notes |\n|---|---|---|\n"
                 "| Buy a seal | Open | Done |\n")
            .incident;
    CHECK(stated.actions.first()->status == ActionStatus::open);
}

} // namespace afterword::tests::further_styles_test
