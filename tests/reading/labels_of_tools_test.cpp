// SPDX-License-Identifier: MIT
#include "model/reading/names/names.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::labels_of_tools_test {

using namespace afterword::reading;

TEST_CASE("an emoji of two signs in front of a name is none of it", "[reading]") {
    CHECK(plainName(u"⏱️ Duration") == QStringLiteral("duration"));
    CHECK(kindNamedExactly(u"⚠️ Impact") == Kind::impact);
    CHECK(kindNamedExactly(u"1️⃣ Summary") == Kind::summary);
}

TEST_CASE("bold labels in one line are told apart also where one is unknown", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n**Severity:** SEV2 · **Kind:** water · **Author:** Ada\n\n"
                 "## Impact\n\nNo water.\n")
            .incident;
    CHECK(incident.severity == Severity::sev2);
    REQUIRE(incident.fields.size() == 1);
    CHECK(incident.fields.at(0) == Field{QStringLiteral("Kind"), QStringLiteral("water")});
    REQUIRE(incident.people.size() == 1);
    CHECK(incident.people.at(0).name == QStringLiteral("Ada"));
}

TEST_CASE("a plain label ends the value above it", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n**Incident details**\n\nIncident ID: 12\nSeverity: SEV1\n"
                 "Kind: water\nResolved: 2021-03-04 11:00 UTC\nRoles:\n* Scribe: Ada\n\n"
                 "**Impact**\n\nNo water.\n")
            .incident;
    CHECK(incident.severity == Severity::sev1);
    REQUIRE(incident.moments.resolved.has_value());
    CHECK(iso(incident.moments.resolved->time.start) == "2021-03-04T11:00:00Z");
    CHECK(incident.fields == QList<Field>{{QStringLiteral("Kind"), QStringLiteral("water")}});
}

TEST_CASE("a label that is bold with its value, or a heading, is a label", "[reading]") {
    const Incident bold =
        readText("# Dry pump\n\n**Date: 2021-03-04**\n\n**Impact**\n\nNo water.\n").incident;
    CHECK(bold.date == QDate(2021, 3, 4));
    const Incident heading =
        readText("# Dry pump\n\n## Date: 4 March 2021\n\nIt was cold.\n\n## Impact\n\nNo water.\n")
            .incident;
    CHECK(heading.date == QDate(2021, 3, 4));
    REQUIRE(heading.sections.size() == 1);
    CHECK(heading.sections.at(0).text == QStringLiteral("It was cold."));
    const Incident text =
        readText("# Dry pump\n\n**Impact: no water**\n\nFor a day.\n\n**Root cause**\n\nA seal.\n")
            .incident;
    CHECK(text.impact.contains(QStringLiteral("For a day.")));
}

TEST_CASE("the title of a form stands below its name", "[reading]") {
    const Incident incident =
        readText("### Contact\n\n@ada\n\n### Title\n\nDry pump\n\n### What happened?\n\nDry.\n\n"
                 "### Impact\n\nNo water.\n")
            .incident;
    CHECK(incident.title == QStringLiteral("Dry pump"));
    REQUIRE(incident.sections.size() == 1);
    CHECK(incident.sections.at(0).heading == QStringLiteral("Contact"));
    CHECK(readText("**Title:** Dry pump\n**Author:** Ada\n\n**Impact**\n\nNo water.\n")
              .incident.title == QStringLiteral("Dry pump"));
}

TEST_CASE("an ambiguous zone in the name of a timeline is not written there again", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Chronology (BST)\n\n| Date | Time | Event |\n|---|---|---|\n"
                 "| 2021-09-26 | 22:00 | dry |\n")
            .incident;
    CHECK(incident.asWritten.value(QStringLiteral("timeline")) ==
          QStringLiteral("Chronology (BST)"));
}

TEST_CASE("sections for somebody are those sections", "[reading]") {
    const char* heading = GENERATE("Folgen für die Mieter", "Conséquences pour les usagers",
                                   "Consecuencias para los usuarios", "What was the effect?");
    CAPTURE(heading);
    CHECK(readText((std::string("# Pump\n\n## ") + heading + "\n\nNo water.\n").c_str())
              .incident.impact == QStringLiteral("No water."));
}

TEST_CASE("owners and days of actions as tools write them", "[reading]") {
    const Incident incident = readText("# Dry pump of 28/09/2021\n\n## Action items\n\n"
                                       "1. Buy a seal - Assigned to: Stores / Due: 2021-10-19\n"
                                       "2. Test it - Assigned to: Ada Roth / Status: Done\n"
                                       "3. Paint it 📅 2021-10-20\n")
                                  .incident;
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.at(0)->owner == QStringLiteral("Stores"));
    CHECK(incident.actions.at(0)->due == QDate(2021, 10, 19));
    CHECK(incident.actions.at(1)->owner == QStringLiteral("Ada Roth"));
    CHECK(incident.actions.at(1)->status == ActionStatus::done);
    CHECK(incident.actions.at(2)->due == QDate(2021, 10, 20));
}

TEST_CASE("bold owners behind dashes, and nobody as an owner", "[reading]") {
    const Incident dashes = readText("# Dry pump, 4 March 2021\n\n## Actions\n\n"
                                     "1. Buy a seal – **Ada** – Mar 14\n2. Test it – **Ben**\n")
                                .incident;
    REQUIRE(dashes.actions.size() == 2);
    CHECK(dashes.actions.at(0)->owner == QStringLiteral("Ada"));
    CHECK(dashes.actions.at(1)->owner == QStringLiteral("Ben"));
    const Incident nobody = readText("# Dry pump\n\n## Actions\n\n| Action | Owner |\n|---|---|\n"
                                     "| Buy a seal | — |\n| Test it | Ben |\n")
                                .incident;
    REQUIRE(nobody.actions.size() == 2);
    CHECK(nobody.actions.at(0)->owner.isEmpty());
    CHECK(nobody.actions.at(0)->fields.isEmpty());
}

TEST_CASE("a due day is read in the order of days and in the year of the document", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n**Date:** 28/09/2021\n\n## Actions\n\n"
                 "| Action | Target date |\n|---|---|\n| Buy a seal | 08/10/2021 |\n"
                 "| Test it | 9 Oct |\n")
            .incident;
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.at(0)->due == QDate(2021, 10, 8));
    CHECK(incident.actions.at(1)->due == QDate(2021, 10, 9));
}

TEST_CASE("tags, links and attributes of a name are none of it", "[reading]") {
    CHECK(kindNamedExactly(u"<u>Root cause</u>") == Kind::rootCause);
    CHECK(kindNamedExactly(u"<a name=\"rc\"></a>Root cause") == Kind::rootCause);
    CHECK(kindNamedExactly(u"[Root cause](#rc)") == Kind::rootCause);
    CHECK(kindNamedExactly(u"Root cause {.unnumbered}") == Kind::rootCause);
    CHECK(plainName(u"a < b") == QStringLiteral("a b"));
    const Incident incident = readText("# Dry pump\n\n<u>Impact</u>\n\nNo water.\n\n"
                                       "<b>Root cause</b><br>\nA seal.\n\n"
                                       "<strong>Action items</strong>\n\n- Buy one\n")
                                  .incident;
    CHECK(incident.impact == QStringLiteral("No water."));
    CHECK(incident.rootCause == QStringLiteral("A seal."));
    CHECK(incident.actions.size() == 1);
}

TEST_CASE("links are actions, and so are lines behind arrows", "[reading]") {
    CHECK(readText("# Dry pump\n\n## Action items\n\n- [Buy a seal](https://x.y/1)\n"
                   "- [Test it](https://x.y/2)\n")
              .incident.actions.size() == 2);
    CHECK(readText("# Dry pump\n\n## Action items\n\n→ Buy a seal\n→ Test it\n")
              .incident.actions.size() == 2);
}

TEST_CASE("lists of HTML between Markdown are lists", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Timeline\n\n<ul>\n<li><b>2021-03-04 10:00 UTC</b> dry</li>\n"
                 "<li><b>10:30 UTC</b> wet\n</li>\n</ul>\n\n## Impact\n\nNo water.\n")
            .incident;
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.impact == QStringLiteral("No water."));
}

TEST_CASE("a summary among labels of one line each", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n**Date**: 2021-03-04\n**Summary**: It ran dry."
                 "\n**Impact**: No water.\n\n## Action items\n\n- Buy a seal\n")
            .incident;
    CHECK(incident.summary == QStringLiteral("It ran dry."));
    CHECK(incident.fields.isEmpty());
    CHECK(incident.impact == QStringLiteral("No water."));
}

TEST_CASE("a link below the actions is none, and neither is what is folded away there",
          "[reading]") {
    CHECK(readText("# Dry pump\n\n## Action items\n\n- Buy a seal\n\n"
                   "[All of them](https://x.y/1)\n")
              .incident.actions.size() == 1);
    const Incident folded =
        readText("# Dry pump\n\n### Corrective actions\n\n- Buy a seal\n\n<details>\n"
                 "<summary>Review</summary>\n\n#### Details\n\n1. Nobody looked\n\n"
                 "#### What went well\n\n- The alarm\n\n</details>\n")
            .incident;
    CHECK(folded.actions.size() == 1);
}

TEST_CASE("a label of a heading that is said already is a field", "[reading]") {
    const Incident incident =
        readText("---\ntags: water\n---\n# Dry pump\n\n###### tags: `pump`\n\n## Impact\n\n"
                 "No water.\n")
            .incident;
    CHECK(incident.tags == QStringList{QStringLiteral("water")});
    CHECK(incident.fields == QList<Field>{{QStringLiteral("tags"), QStringLiteral("`pump`")}});
    CHECK(incident.sections.isEmpty());
}

TEST_CASE("labels of a chat stand in one line", "[reading]") {
    const Incident incident =
        readText("*Title:* Dry pump\n*Severity:* SEV2\n*Lead:* <@ada>   *Comms:* <@ben>\n\n"
                 "## Impact\n\nNo water.\n")
            .incident;
    CHECK(incident.severity == Severity::sev2);
    CHECK(incident.fields == QList<Field>{{QStringLiteral("Lead"), QStringLiteral("<@ada>")},
                                          {QStringLiteral("Comms"), QStringLiteral("<@ben>")}});
}

TEST_CASE("the value of a label may stand below it", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n- **Kind:**\n\n  <@water>\n- **Area:** north\n\n"
                 "## Impact\n\nNo water.\n")
            .incident;
    CHECK(incident.fields == QList<Field>{{QStringLiteral("Kind"), QStringLiteral("<@water>")},
                                          {QStringLiteral("Area"), QStringLiteral("north")}});
}

} // namespace afterword::tests::labels_of_tools_test
