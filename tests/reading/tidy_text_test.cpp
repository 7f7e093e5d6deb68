// SPDX-License-Identifier: MIT
#include "model/base/lined_text.h"
#include "model/reading/markup/tidy_text.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::tidy_text_test {

using namespace afterword::reading;

namespace {

/// What is read of the text.
QString tidy(const QString& text) {
    const QString written = tidied(LinedText(text));
    return written.isEmpty() ? text : written;
}

} // namespace

TEST_CASE("backslashes that a word processor writes are no part of the words", "[reading]") {
    const Incident incident =
        readText(
            "# **Dry pump** {#dry-pump}\n\n# **Timeline**\n\n*(all times are UTC\\+1)*\n\n"
            "**2024\\-08\\-19**\n\n* 02:00 It ran dry\\.\n* 02:30 It was wet \\(again\\)\\.\n\n"
            "# **Action items**\n\n1. Buy a seal \\- now\n2. Test it\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.at(0)->time.start) == "2024-08-19T01:00:00Z");
    CHECK(incident.timeline.at(1)->text == QStringLiteral("It was wet (again)."));
    CHECK(incident.actions.size() == 2);
}

TEST_CASE("a backslash that keeps a sign from being a mark stays", "[reading]") {
    for (const char* text : {"1\\. July was dry", "\\- 5 degrees", "- \\- 5 degrees",
                             "\\# 12 is dry", "1. \\+ one", "a \\*star\\*", "[seal](x\\)y)",
                             "a \\\\- b", "`a\\-b`", "```\na\\-b\n```", "    a\\-b"}) {
        CAPTURE(text);
        CHECK(tidy(QString::fromUtf8(text)).toStdString() == std::string(text));
    }
    CHECK(tidy(QStringLiteral("# \\#12 is dry\\!")) == QStringLiteral("# #12 is dry!"));
    CHECK(tidy(QStringLiteral("12\\.5 bar")) == QStringLiteral("12.5 bar"));
}

TEST_CASE("spaces at the end of a paragraph break no line, and others do", "[reading]") {
    CHECK(tidy(QStringLiteral("dry  \n\nwet \nagain   ")) == QStringLiteral("dry\n\nwet \nagain"));
    const Incident incident = readText("# Dry pump\n\n## Timeline\n\n- 10:00 UTC: it was dry,  \n"
                                       "  and cold\n\n## Impact\n\nNo water.  \n")
                                  .incident;
    REQUIRE(incident.timeline.size() == 1);
    CHECK(incident.timeline.at(0)->text == QStringLiteral("it was dry,  \nand cold"));
    CHECK(incident.impact == QStringLiteral("No water."));
}

TEST_CASE("what many documents have behind their actions is none, in bold too", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n**Impact**\n\nNo water.\n\n**Action items**\n\n"
                 "- Buy a seal\n\n**References**\n\n- [Seals](https://x.y)\n")
            .incident;
    CHECK(incident.actions.size() == 1);
    REQUIRE(incident.sections.size() == 1);
    CHECK(incident.sections.at(0).heading == QStringLiteral("References"));
    const Incident groups = readText("# Dry pump\n\n**Impact**\n\nNo water.\n\n**Action items**\n\n"
                                     "**Pumps**\n\n- Buy a seal\n\n**Tanks**\n\n- Paint one\n")
                                .incident;
    CHECK(groups.actions.size() == 2);
}

TEST_CASE("bold headings with anchors are their words, and a table of contents names none",
          "[reading]") {
    const Incident incident =
        readText("[Impact](#impact)\n\n[Root cause](#cause)\n\n# **Dry pump** {#dry}\n\n"
                 "# **Impact** {#impact}\n\nNo water.\n\n# **Root cause** {#cause}\n\nA seal.\n")
            .incident;
    CHECK(incident.title == QStringLiteral("Dry pump"));
    CHECK(incident.impact == QStringLiteral("No water."));
    CHECK(incident.asWritten.value(QStringLiteral("rootCause")) ==
          QStringLiteral("Root cause {#cause}"));
}

TEST_CASE("a table without names is none of another wiki", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Impact\n\n|||\n|---|---|\n|Time in SEV-1|12 min|\n\n"
                 "## Root cause\n\nA seal.\n")
            .incident;
    CHECK(incident.title == QStringLiteral("Dry pump"));
    CHECK(incident.rootCause == QStringLiteral("A seal."));
}

} // namespace afterword::tests::tidy_text_test
