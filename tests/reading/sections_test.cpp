// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::sections_test {

TEST_CASE("Actions are found in every form of list", "[reading]") {
    const auto [text, title, details] = GENERATE(table<const char*, const char*, const char*>({
        {"## Tasks\n\n- Fix it", "Fix it", ""},
        {"## Follow-ups\n\n* **Fix it:** soon", "Fix it", "soon"},
        {"## TODO\n\n1. Fix it\n   - first\n   - then", "Fix it", "- first\n- then"},
        {"## TODO\n\n1. **Fix it:**\n  - first", "Fix it", "- first"},
        {"**Action items**\n\n- [ ] Fix it", "Fix it", ""},
        {"Next steps\n-----\n\n1) Fix\n   it", "Fix it", ""},
        {"### Corrective actions\n\n| # | Action |\n|---|---|\n| 1 | Fix it |", "Fix it", ""},
        {"## Action items\n\n    - Fix it", "Fix it", ""},
        {"##Remediation\n\n- Fix it", "Fix it", ""},
    }));
    const Incident incident = readText(text).incident;
    INFO(text);
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->title.toStdString() == title);
    CHECK(incident.actions.first()->details.toStdString() == details);
}

TEST_CASE("Marks around an action say who, when and whether", "[reading]") {
    const Incident incident = readText("## Action items\n\n"
                                       "- [x] Ship the fix\n"
                                       "- Page the team (@ada)\n"
                                       "- [P1] Add an alarm (due 2024-05-01)\n"
                                       "- ~~Drop the table~~\n"
                                       "- Write it down\n"
                                       "  - **Owner:** Lin\n"
                                       "  - **Status:** In progress\n"
                                       "  - **Effort:** small\n")
                                  .incident;
    REQUIRE(incident.actions.size() == 5);
    CHECK(incident.actions.at(0)->status == ActionStatus::done);
    CHECK(incident.actions.at(1)->title.toStdString() == "Page the team");
    CHECK(incident.actions.at(1)->owner.toStdString() == "@ada");
    CHECK(incident.actions.at(2)->title.toStdString() == "Add an alarm (due 2024-05-01)");
    CHECK(incident.actions.at(2)->priority == Priority::p1);
    CHECK(incident.actions.at(2)->due == QDate(2024, 5, 1));
    CHECK(incident.actions.at(3)->title.toStdString() == "Drop the table");
    CHECK(incident.actions.at(3)->status == ActionStatus::done);
    CHECK(incident.actions.at(4)->owner.toStdString() == "Lin");
    CHECK(incident.actions.at(4)->status == ActionStatus::inProgress);
    CHECK(incident.actions.at(4)->fields ==
          QList<Field>{{QStringLiteral("Effort"), QStringLiteral("small")}});
    CHECK(incident.actions.at(4)->details.isEmpty());
}

TEST_CASE("Under an action name prose is an improvement", "[reading]") {
    const Incident incident =
        readText("## Corrective actions\n\nWe will look at alarms more often.").incident;
    CHECK(incident.actions.isEmpty());
    REQUIRE(incident.improvements.size() == 1);
    CHECK(incident.improvements.first()->text.toStdString() ==
          "We will look at alarms more often.");
}

TEST_CASE("The innermost heading decides what a list is", "[reading]") {
    const Incident incident =
        readText("## Corrective and preventative measures\n\n- Broad\n\n### Tasks\n\n- Narrow")
            .incident;
    REQUIRE(incident.improvements.size() == 1);
    CHECK(incident.improvements.first()->text.toStdString() == "Broad");
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->title.toStdString() == "Narrow");
}

TEST_CASE("Events are found in every form of timeline", "[reading]") {
    const char* text = GENERATE("## Timeline (UTC)\n\n- 2024-05-01 14:05 - Restarted",
                                "## Timeline (UTC)\n\n1. `2024-05-01 14:05` Restarted",
                                "## Timeline (UTC)\n\n2024-05-01 14:05 Restarted",
                                "## Timeline (UTC)\n\n### 2024-05-01 14:05\n\nRestarted",
                                "## Timeline (UTC)\n\n### 2024-05-01\n\n- 14:05: Restarted",
                                "## Timeline (UTC)\n\n**2024-05-01**\n\n- [14:05] Restarted",
                                "## Timeline (UTC)\n\n- 2024-05-01\n  - 14:05 Restarted",
                                "## Timeline\n\nAll times in UTC.\n\n| Event | When "
                                "|\n|---|---|\n| Restarted | 2024-05-01 14:05 |",
                                "## Timeline (UTC)\n\n| Date | Time | Event |\n|---|---|---|\n| "
                                "2024-05-01 | 14:05 | Restarted |",
                                "# Outage of 2024-05-01\n\n## Chain of events (all times UTC)\n\n* "
                                "**14:05** \xe2\x80\x93 Restarted",
                                "## Timeline\n\n* when:\n\n  2024-05-01 14:05 UTC\n\n  Restarted");
    const Incident incident = readText(text).incident;
    INFO(text);
    REQUIRE(incident.timeline.size() == 1);
    CHECK(iso(incident.timeline.first()->time.start) == "2024-05-01T14:05:00Z");
    CHECK(incident.timeline.first()->text.endsWith(QStringLiteral("Restarted")));
}

TEST_CASE("A bullet without a time among events is one, and prose around them is kept",
          "[reading]") {
    const Incident incident =
        readText("## Timeline\n\nWhat the chat tells.\n\n- 2024-05-01 10:00 UTC: Down\n"
                 "- Somebody made tea\n- 10:20 UTC: Up")
            .incident;
    REQUIRE(incident.timeline.size() == 3);
    CHECK(incident.timeline.at(1)->text.toStdString() == "Somebody made tea");
    CHECK_FALSE(incident.timeline.at(1)->time.isPlaced());
    REQUIRE(incident.sections.size() == 1);
    CHECK(incident.sections.first().place == Section::Place::insideTop);
    CHECK(incident.sections.first().after == Part::timeline);
    CHECK(incident.sections.first().text.toStdString() == "What the chat tells.");
}

TEST_CASE("A time without a zone anywhere is read as UTC and said so once", "[reading]") {
    const reading::Reading reading =
        readText("## Timeline\n\n- 2024-05-01 10:00 Down\n- 2024-05-01 11:00 Up");
    CHECK(reading.incident.timeZone.isEmpty());
    CHECK(iso(reading.incident.timeline.first()->time.start) == "2024-05-01T10:00:00Z");
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading.findings.first().rule.toStdString() == "time.zone-assumed");
    CHECK(reading.findings.first().line == 3);
}

TEST_CASE("A clock without a day is found to have none", "[reading]") {
    const reading::Reading reading = readText("## Timeline (UTC)\n\n- 10:00 Down");
    REQUIRE(reading.incident.timeline.size() == 1);
    CHECK_FALSE(reading.incident.timeline.first()->time.isPlaced());
    REQUIRE_FALSE(reading.findings.isEmpty());
    CHECK(reading.findings.first().rule.toStdString() == "time.date-missing");
}

TEST_CASE("Section names are known by what they say", "[reading]") {
    const auto [heading, what] = GENERATE(table<const char*, const char*>({
        {"What went wrong and why?", "cause"},
        {"1. Root Cause(s)", "cause"},
        {"\xf0\x9f\x94\xa5 Root cause analysis:", "cause"},
        {"Root cause: a full disk", "cause"},
        {"Grundursache", "cause"},
        {"What we learned", "learned"},
        {"How we make tea", "none"},
        {"How did we fix it", "resolution"},
        {"Details of Recovery", "resolution"},
        {"Root cause and contributing issues", "cause"},
        {"Causes/Contributing Factors", "cause"},
        {"Root cause analysis of the outage must contain", "cause"},
        {"The API response", "none"},
        {"How we fixed it", "resolution"},
        {"Recovery", "resolution"},
    }));
    const std::string document = std::string("## Summary\n\nS.\n\n## ") + heading + "\n\nThe text.";
    const Incident incident = readText(document.c_str()).incident;
    const QString text = QStringLiteral("The text.");
    INFO(heading);
    CHECK((incident.rootCause == text) == (std::string(what) == "cause"));
    CHECK((incident.resolution == text) == (std::string(what) == "resolution"));
    CHECK((incident.lessons.learned == text) == (std::string(what) == "learned"));

    CHECK(incident.sections.isEmpty() == (std::string(what) != "none"));
}

TEST_CASE("Labels give fields, and those nobody knows stay as the reader's own", "[reading]") {
    const Incident incident =
        readText("# Title\n\n## Summary\n\nIt broke.\n\n- **Severity:** SEV-3\n- **Tags:** a, b\n"
                 "- **Incident commander:** Ada\n- **Users affected:** 1,200\n"
                 "- **Started:** 2024-05-01 10:00 UTC\n- **Weather:** fine\n")
            .incident;
    CHECK(incident.summary.toStdString() == "It broke.");
    CHECK(incident.severity == Severity::sev3);
    CHECK(incident.tags.size() == 2);
    CHECK(incident.impactUsers == 1200);
    REQUIRE(incident.people.size() == 1);
    CHECK(incident.people.first().role == PersonRole::commander);
    REQUIRE(incident.moments.started);
    CHECK(iso(incident.moments.started->time.start) == "2024-05-01T10:00:00Z");
    CHECK(incident.fields == QList<Field>{{QStringLiteral("Weather"), QStringLiteral("fine")}});
}

TEST_CASE("A text that is no postmortem is said to be none and kept whole", "[reading]") {
    const reading::Reading reading = readText("# Shopping\n\nMilk and bread.\n\n## Later\n\nTea.");
    CHECK_FALSE(reading.isPostmortem);
    CHECK(reading.incident.title.toStdString() == "Shopping");
    REQUIRE(reading.incident.sections.size() == 2);
    CHECK(reading.incident.sections.first().text.toStdString() == "Milk and bread.");
    CHECK(reading.incident.sections.last().heading.toStdString() == "Later");
}

TEST_CASE("A heading over a rule needs no empty line below it", "[reading]") {
    const Incident incident =
        readText("Down\n====\n\nSummary\n-------\nNothing worked.\n\nRoot Cause\n----------\nA "
                 "cache.\n\nNext steps\n----------\n1. Fix it\n2. Test it\n")
            .incident;
    CHECK(incident.title.toStdString() == "Down");
    CHECK(incident.summary.toStdString() == "Nothing worked.");
    CHECK(incident.rootCause.toStdString() == "A cache.");
    CHECK(incident.actions.size() == 2);
    CHECK(incident.sections.isEmpty());
}

TEST_CASE("Several labels may share a line", "[reading]") {
    const Incident incident = readText("# Down\n\n**Severity:** SEV2, **Status**: Draft | "
                                       "**Owner:** Ada Roth\n\n## Summary\n\nIt was.")
                                  .incident;
    CHECK(incident.severity == Severity::sev2);
    REQUIRE(incident.people.size() == 1);
    CHECK(incident.people.first().name.toStdString() == "Ada Roth");
    CHECK(incident.fields.isEmpty());
}

TEST_CASE("A comment of several lines is kept whole", "[reading]") {
    const Incident incident =
        readText("## Root cause\n\nText.\n\n<!-- why\n  not\n -->\n\n## Detection\n\nSaw it.")
            .incident;
    CHECK(incident.rootCause.toStdString() == "Text.\n\n<!-- why\n  not\n -->");
    CHECK(incident.sections.isEmpty());
}

TEST_CASE("A text in the front matter goes on in the lines below its name", "[reading]") {
    const Incident incident = readText("---\ntitle: Down\nnotes: >-\n  Two words,\n  # and more.\n"
                                       "tags:\n  - a\n  - b\n---\n\nText.\n")
                                  .incident;
    REQUIRE(!incident.fields.isEmpty());
    CHECK(incident.fields.first().value.toStdString() == "Two words, # and more.");
    CHECK(incident.tags == QStringList{QStringLiteral("a"), QStringLiteral("b")});
}

TEST_CASE("Texts inside one part that stand apart are one text", "[reading]") {
    const Incident incident =
        readText("# Down\n\n## Timeline\n\n- 2024-05-02 10:00 UTC It broke\n\n"
                 "<img src=\"a.png\">\n\n## Root cause\n\nA lock.\n\n## Timeline\n\n"
                 "- 2024-05-02 11:00 UTC It broke again\n\n<img src=\"b.png\">\n")
            .incident;
    const auto inside = [](const Section& section) {
        return section.after == Part::timeline && section.place == Section::Place::insideEnd;
    };
    CHECK(std::count_if(incident.sections.begin(), incident.sections.end(), inside) == 1);
}

TEST_CASE("A name at the end of a list of lessons is no lesson", "[reading]") {
    const Incident incident = readText("# Down\n\n## Lessons learned\n\n### What went well\n\n"
                                       "- Alerts\n\n#### Odd matters\n\n## Impact\n\nNone.\n")
                                  .incident;
    CHECK(incident.lessons.wentWell == QStringList{QStringLiteral("Alerts")});
}

TEST_CASE("underlined names are no items, whatever stands above them", "[reading]") {
    const Incident incident =
        readText("Dry pump\n========\n\n1. Timeline\n-----------\n\n1. 2024-03-05 10:00 UTC dry\n"
                 "2. 10:30 UTC wet\n\n2. Action items\n---------------\n\n1. Buy a seal\n2. Test "
                 "the alarm\n3. Root cause\n-------------\n\nA worn seal.\n\n- one\n- "
                 "two\nImpact\n======\n\nNo water.\n")
            .incident;
    CHECK(incident.title == QStringLiteral("Dry pump"));
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.actions.size() == 2);
    CHECK(incident.rootCause == QStringLiteral("A worn seal.\n\n- one\n- two"));
    CHECK(incident.impact == QStringLiteral("No water."));
}

TEST_CASE("a rule right below a list is no underline", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Impact\n\n1. No water\n2. No tea\n---\n\n## Root cause\n\nA "
                 "seal.\n")
            .incident;
    CHECK(incident.impact == QStringLiteral("1. No water\n2. No tea"));
}

} // namespace afterword::tests::sections_test
