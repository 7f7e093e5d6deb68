// SPDX-License-Identifier: MIT
#include "model/reading/names/names.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::house_styles_test {

using namespace afterword::reading;

namespace {

Incident incidentOf(const char* text) {
    return readMarkdown(QString::fromUtf8(text), {}).incident;
}

} // namespace

TEST_CASE("measures divided by names in their list", "[reading]") {
    const Incident incident =
        incidentOf("# Dry pump\n\n## Corrective and Preventative Measures\n\n* **Improvements:**\n"
                   "    * More spares\n* **Tasks:**\n    * Buy a seal\n    * Test the alarm\n");
    CHECK(incident.improvements.size() == 1);
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.at(1)->title == QStringLiteral("Test the alarm"));
}

TEST_CASE("a line that leads to a list names its tasks", "[reading]") {
    const Incident incident =
        incidentOf("# Dry pump\n\n## Corrective and Preventative Measures\n\n- More spares\n\n"
                   "Tasks to be done:\n\n- Buy a seal\n- Test the alarm\n");
    CHECK(incident.improvements.size() == 1);
    CHECK(incident.actions.size() == 2);
}

TEST_CASE("a text of cause and resolution is divided though no word tells of mending",
          "[reading]") {
    const Incident incident = incidentOf("# Dry pump\n\n## Root cause and resolution\n\n"
                                         "The seal had worn out.\n\nWe put in the spare one.\n");
    CHECK(incident.rootCause == QStringLiteral("The seal had worn out."));
    CHECK(incident.resolution == QStringLiteral("We put in the spare one."));
}

TEST_CASE("numbered names of a mail are headings", "[reading]") {
    const Incident incident =
        incidentOf("1. Summary\n\nThe pump was dry.\n\n2. Cause\n\nA worn seal.\n\n"
                   "3. To do\n\n- Buy a seal\n- Test the alarm\n");
    CHECK(incident.summary == QStringLiteral("The pump was dry."));
    CHECK(incident.rootCause == QStringLiteral("A worn seal."));
    CHECK(incident.actions.size() == 2);
}

TEST_CASE("sections as a numbered list with bold names", "[reading]") {
    const Incident incident =
        incidentOf("# Dry pump\n\n1. **Overview**\n\n    It was dry.\n\n2. **Timeline** (UTC)\n\n"
                   "    | When | What |\n    |---|---|\n    | 2021-03-04 10:00 | dry |\n"
                   "    | 2021-03-04 10:30 | wet |\n\n3. **Root cause**\n\n    A worn seal.\n");
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.rootCause == QStringLiteral("A worn seal."));
}

TEST_CASE("titles in HTML, with anchors, and of reports", "[reading]") {
    const char* rest = "\n\n## Summary\n\nIt was dry.\n\n## Impact\n\nNo water.\n";
    const auto titleOf = [rest](const char* line) {
        return incidentOf(QByteArray(QByteArray(line) + rest).constData()).title;
    };
    CHECK(titleOf("<h1 align=\"center\">Dry pump</h1>") == QStringLiteral("Dry pump"));
    CHECK(titleOf("# **Dry pump** {#dry}") == QStringLiteral("Dry pump"));
    CHECK(incidentOf("Incident report: the pump was dry\n\nSummary:\nIt was dry.\n\n"
                     "Impact:\nNo water.\n")
              .title == QStringLiteral("Incident report: the pump was dry"));
}

TEST_CASE("an ambiguous zone for all times leaves them without bounds", "[reading]") {
    const char* text = "# Dry pump\n\n2021-03-04\n\n## Timeline\n\nAll times in IST.\n\n"
                       "- 10:00 dry\n- 10:30 wet\n";
    const Incident incident = incidentOf(text);
    REQUIRE(incident.timeline.size() == 2);
    CHECK_FALSE(incident.timeline.first()->time.start);
    ReadOptions answered;
    answered.zone = QStringLiteral("Asia/Kolkata");
    const Incident settled = readMarkdown(QString::fromUtf8(text), answered).incident;
    CHECK(settled.timeline.first()->time.start);
}

TEST_CASE("short French hours are clocks among others", "[reading]") {
    const Incident incident =
        incidentOf("# Pompe à sec le 7 mars 2022\n\n## Chronologie\n\nHeures de Paris.\n\n"
                   "- **8h58** : arrêt\n- **9h12** : alerte\n- **10h30** : reprise\n");
    REQUIRE(incident.timeline.size() == 3);
    REQUIRE(incident.timeline.first()->time.start);
    CHECK(toIso(*incident.timeline.first()->time.start) == QStringLiteral("2022-03-07T07:58:00Z"));
}

TEST_CASE("questions name sections in other languages", "[reading]") {
    const auto kindOf = [](const char* name) { return kindNamed(QString::fromUtf8(name)); };
    CHECK(kindOf("Comment on a réparé") == Kind::resolution);
    CHECK(kindOf("Wie haben wir es gelöst?") == Kind::resolution);
    CHECK(kindOf("Quel impact pour les clients ?") == Kind::impact);
    CHECK(kindOf("Warum ist das passiert?") == Kind::rootCause);
    CHECK(kindOf("Что сделать") == Kind::actions);
    CHECK(kindOf("What should be done") == Kind::actions);
    CHECK(kindOf("Stuff to do before spring") == Kind::actions);
    CHECK(kindOf("Learnings & next steps") == Kind::actions);
    CHECK(kindOf("What we wanted to do") == Kind::unknown);
}

TEST_CASE("items that end in a day and a clock are a timeline", "[reading]") {
    const Incident incident =
        incidentOf("# Dry pump\n\n## Impact\n\nNo water.\n\n## Details\n\n"
                   "1. The seal broke (2021-03-04 10:00 UTC)\n2. Alarm (2021-03-04 10:20 UTC)\n"
                   "3. The spare was put in (2021-03-04 11:00 UTC)\n");
    REQUIRE(incident.timeline.size() == 3);
    CHECK(iso(incident.timeline.first()->time.start) == "2021-03-04T10:00:00Z");
}

TEST_CASE("a bold day sets itself apart from its words", "[reading]") {
    const Incident incident =
        incidentOf("# Dry pump\n\nIt broke on Dec 24, 2022.\n\n## Timeline\n\n"
                   "- **Dec 24** the seal broke\n- Dec 25 was a holiday\n- **Dec 26** repaired\n");
    REQUIRE(incident.timeline.size() == 3);
    CHECK(incident.timeline.first()->text == QStringLiteral("the seal broke"));
    CHECK_FALSE(incident.timeline.at(1)->time.start);
}

TEST_CASE("a day over items without clocks is theirs", "[reading]") {
    const Incident incident = incidentOf(
        "# Dry pump\n\n## Timeline\n\n### 2021-03-04\n\n- before dawn: a noise\n- 10:00 dry\n\n"
        "### 2021-03-08\n\n- spare seals bought\n");
    REQUIRE(incident.timeline.size() == 3);
    CHECK(iso(incident.timeline.last()->time.start) == "2021-03-08T00:00:00Z");
}

TEST_CASE("a date label of a language that puts the day first settles the order", "[reading]") {
    const Incident incident = incidentOf("# Pompa ferma\n\nData: 02/01/2024\n\n## Cronologia\n\n"
                                         "- 10:00 ferma\n- 10:30 riparata\n");
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.first()->time.start) == "2024-01-02T10:00:00Z");
}

TEST_CASE("a link to its ticket beside a title is the tracker", "[reading]") {
    const Incident incident = incidentOf(
        "# Dry pump\n\n## Action items\n\n- [OPS-12](https://t.example/OPS-12) Buy a seal\n"
        "- Test the alarm ([#7](https://t.example/issues/7))\n- Read [the "
        "book](https://b.example)\n");
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.at(0)->title == QStringLiteral("Buy a seal"));
    CHECK(incident.actions.at(0)->tracker == QStringLiteral("OPS-12 https://t.example/OPS-12"));
    CHECK(incident.actions.at(1)->title == QStringLiteral("Test the alarm"));
    CHECK(incident.actions.at(2)->title == QStringLiteral("Read [the book](https://b.example)"));
}

} // namespace afterword::tests::house_styles_test
