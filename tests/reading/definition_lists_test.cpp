// SPDX-License-Identifier: MIT
#include "model/reading/markup/other_markups.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::definition_lists_test {

namespace {

std::string asText(const char* text) {
    return reading::asMarkdown(QString::fromUtf8(text)).text.toStdString();
}

} // namespace

TEST_CASE("Terms with definitions are labels and sections", "[reading]") {
    const char* document = GENERATE("# Lift stood still\n\nDate\n:   2024-03-05\n\nImpact\n"
                                    ":   Nobody could go up.\n    Not even by day.\n\n"
                                    "Root cause\n:   A relay stuck.\n",
                                    "# Lift stood still\n\n**Date:**\n: 2024-03-05\n**Impact**\n"
                                    ": Nobody could go up.\n  Not even by day.\nRoot cause\n\n"
                                    ": A relay stuck.\n");
    CAPTURE(document);
    const Incident incident = readText(document).incident;
    CHECK(incident.date == QDate(2024, 3, 5));
    CHECK(incident.impact == QStringLiteral("Nobody could go up.\nNot even by day."));
    CHECK(incident.rootCauseSummary == QStringLiteral("A relay stuck."));
}

TEST_CASE("Times that are defined are events", "[reading]") {
    const Incident incident = readText("# Lift stood still on 2024-03-05\n\n## Timeline (UTC)\n\n"
                                       "05:30\n:   Lift stops\n:   Bell rings\n\n06:45\n\n"
                                       ":   Relay knocked\n")
                                  .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.first()->time.start) == "2024-03-05T05:30:00Z");
    CHECK(incident.timeline.first()->text == QStringLiteral("Lift stops\nBell rings"));
    CHECK(incident.timeline.last()->text == QStringLiteral("Relay knocked"));
}

TEST_CASE("Lines with a colon in front define nothing elsewhere", "[reading]") {
    for (const char* text :
         {"# Lift\n\nIt stood\nstill\n: so it seems\n", "# Lift\n\n- a\n: b\n",
          "# Lift\n\n```\n\nwhen\n: now\n```\n", "# Lift\n\n~~~\n```\n\nwhen\n: now\n~~~\n"}) {
        CAPTURE(text);
        CHECK_THAT(asText(text), !Catch::Contains("**"));
    }
}

TEST_CASE("Days and clocks are terms of a list of definitions", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Timeline\n\n2024-08-26\n: Air in\n  the pipe.\n\n2024-09-16\n"
                 ": An alarm.\n\n2024-09-16 14:20 CEST\n: Off.\n\n2024-09-17\n:   Mended.\n")
            .incident;
    REQUIRE(incident.timeline.size() == 4);
    CHECK(incident.timeline.first()->text == u"Air in\nthe pipe.");
    CHECK(iso(incident.timeline.at(2)->time.start) == "2024-09-16T12:20:00Z");
    CHECK(iso(incident.timeline.first()->time.start) == "2024-08-25T22:00:00Z");
}

} // namespace afterword::tests::definition_lists_test
