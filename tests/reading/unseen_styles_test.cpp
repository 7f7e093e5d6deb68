// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::unseen_styles_test {

TEST_CASE("Underlined names with numbers are headings once", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n1. Impact\n---------\n\nNo water.\n\n2. Root cause\n"
                 "-------------\n\nA worn seal.\n\n3. Action items\n---------------\n\n"
                 "Buy a seal\nOwner: Ada\n")
            .incident;
    CHECK(incident.impact.toStdString() == "No water.");
    CHECK(incident.rootCause.toStdString() == "A worn seal.");
    CHECK(incident.actions.size() == 1);
    CHECK(incident.closing.isEmpty());
}

TEST_CASE("Lines in capitals are names where known ones are", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\nIMPACT\n\nNo water.\n\nCAUSE OF THE FAULT\n\nA worn seal.\n\n"
                 "RESOLUTION\n\nA new one.\n")
            .incident;
    CHECK(incident.impact.toStdString() == "No water.");
    CHECK(incident.rootCause.toStdString() == "A worn seal.");
    CHECK(incident.resolution.toStdString() == "A new one.");

    const Incident shouted = readText("# Dry pump\n\n## Impact\n\nNo water.\n\n"
                                      "CAUSE OF THE FAULT\n\nA worn seal.\n")
                                 .incident;
    CHECK(shouted.rootCause.isEmpty());
}

TEST_CASE("The only heading is the title, whatever it names", "[reading]") {
    const Incident incident =
        readText("# Summary of the event at the water works\n\nThe pump ran dry.\n").incident;
    CHECK(incident.title.toStdString() == "Summary of the event at the water works");
    CHECK(incident.summary.toStdString() == "The pump ran dry.");

    const Incident plain = readText("# Summary\n\nThe pump ran dry.\n").incident;
    CHECK(plain.title.isEmpty());
}

TEST_CASE("Remediation in prose beside actions is the resolution", "[reading]") {
    const char* both = "# Dry pump\n\n## Root cause\n\nA worn seal.\n\n## Remediation\n\n"
                       "We put in a new one.\n\n## Action items\n\n- Buy seals\n";
    const Incident incident = readText(both).incident;
    CHECK(incident.resolution.toStdString() == "We put in a new one.");
    CHECK(incident.improvements.isEmpty());
    CHECK(incident.actions.size() == 1);

    const Incident label = readText("# Dry pump\n\n## Root cause and resolution\n\n"
                                    "**Root cause:** A worn seal.\n\n"
                                    "**Remediation:** We put in a new one.\n")
                               .incident;
    CHECK(label.resolution.toStdString() == "We put in a new one.");
}

TEST_CASE("A severity in words is a level, and keeps its word", "[reading]") {
    const auto [word, level] = GENERATE(table<const char*, Severity>({
        {"Critical", Severity::sev1},
        {"hoch", Severity::sev2},
        {"Média", Severity::sev3},
        {"軽微", Severity::sev4},
    }));
    const std::string text =
        std::string("# Dry pump\n\n**Severity:** ") + word + "\n\n## Impact\n\nNo water.\n";
    const reading::Reading read = readText(text.c_str());
    CHECK(read.incident.severity == level);
    CHECK(read.incident.asWritten.value(QStringLiteral("severity")).toStdString() == word);
    CHECK(read.findings.isEmpty());
}

TEST_CASE("The zone of a labelled moment is that of the timeline", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Root cause\n\nStart: 18/05/2023 22:10 IST (UTC+1)\n\n"
                 "A worn seal.\n\n## Timeline\n\n18 May 2023\n\n- 22:10 dry\n- 22:30 wet\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.first()->time.start) == "2023-05-18T21:10:00Z");
}

} // namespace afterword::tests::unseen_styles_test
