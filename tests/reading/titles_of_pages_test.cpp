// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::titles_of_pages_test {

TEST_CASE("The title of an incident is found below what pages and houses are called", "[reading]") {
    const char* document = GENERATE(
        "Water works – Incident Report\n=====\n\n**Title:** The pump ran dry\n\n## Impact\n\nX.\n",
        "### Incident title\n\nThe pump ran dry\n\n### Impact\n\nNo water.\n",
        "# Incident history\n\n## The pump ran dry\n\n### Impact\n\nNo water.\n",
        "**The pump ran dry**\n\n**What happened**\n\nNo water.\n\n**Root cause**\n\nSalt.\n",
        "# <a name=\"top\"></a>The pump ran dry\n\n## Impact\n\nNo water.\n",
        "---\ntitle: The pump ran dry\n---\n\nHello dear people of the **works**!\n\n**Why:** a "
        "seal\n");
    CAPTURE(document);
    CHECK(readText(document).incident.title.toStdString() == "The pump ran dry");
}

TEST_CASE("A bold first line that names something, and says what, is the title", "[reading]") {
    const Incident incident = readText("**Retrospective: the dry pump**\n\nHi all\n\n"
                                       "**why it happened**\n\nSalt.\n\n**what we do now**\n\n"
                                       "- a new seal\n- an alarm\n")
                                  .incident;
    CHECK(incident.title.toStdString() == "Retrospective: the dry pump");
    CHECK(incident.rootCause.toStdString() == "Salt.");
    CHECK(incident.actions.size() == 2);
}

TEST_CASE("Words above the first section are no heading of front matter's", "[reading]") {
    const Incident incident =
        readText("---\ntitle: The pump ran dry\n---\n\nHello all\n\n**Why:** a seal\n").incident;
    REQUIRE(incident.sections.size() + (incident.summary.isEmpty() ? 0 : 1) == 1);
    CHECK(QString(incident.summary + incident.sections.value(0).text).toStdString() == "Hello all");
}

TEST_CASE("The first section below front matter keeps what it names", "[reading]") {
    const Incident incident =
        readText("---\ntitle: The pump ran dry\n---\n\n## Corrective measures\n\n### To-do list\n\n"
                 "- [ ] A seal\n- [ ] A log\n")
            .incident;
    CHECK(incident.actions.size() == 2);
    CHECK(incident.asWritten.value(QStringLiteral("measures")).toStdString() ==
          "Corrective measures");
}

TEST_CASE("A log of one incident is a page, and its key events are told in detail elsewhere",
          "[reading]") {
    const Incident incident =
        readText("# Incident Log\n\n> How we count\n\n## Q2\n\n"
                 "### Incident on 2021-06-09 12:47 - No water\n\n- **Key events**\n"
                 "  - First detected: 2021-06-09 12:47\n  - Repaired: 2021-06-09 15:14\n\n"
                 "- **Impact**:\n  - No water\n\n- **Context**:\n  - 2021-06-09 12:30: new seal\n"
                 "  - 2021-06-09 12:47: dry\n  - 2021-06-09 15:14: wet\n\n"
                 "- **Resolution**:\n  - Grease\n\n- **Review actions**:\n  - An alarm\n")
            .incident;
    CHECK(incident.title.toStdString() == "Incident Log");
    CHECK(incident.timeline.size() == 3);
    CHECK(incident.impact.toStdString() == "- No water");
    CHECK(incident.actions.size() == 1);
}

TEST_CASE("What happened is a timeline where the heading says so", "[reading]") {
    const char* heading = GENERATE("What happened: a timeline", "What happened, day by day");
    const std::string document = std::string("# Dry pump\n\n## ") + heading +
                                 "\n\n**10:00** It is dry.\n\n**10:05** It is wet.\n";
    CAPTURE(heading);
    CHECK(readText(document.c_str()).incident.timeline.size() == 2);
}

TEST_CASE("A name that is too long for a label stays in the text", "[reading]") {
    const Incident incident =
        readText("# Late revocation\n\n"
                 "**1. How your CA first became aware of the problem, and the time and date.**\n\n"
                 "By mail.\n\n**2. Explanation about how and why the mistakes were made or bugs "
                 "introduced, and how they avoided detection until now.**\n\nA list was wrong.\n")
            .incident;
    CHECK(incident.detection.endsWith(QStringLiteral("\n\nBy mail.")));
    CHECK(incident.asWritten.value(QStringLiteral("detection")) ==
          QStringLiteral("Detection")); // under which it is written, and read again
    CHECK(incident.rootCause.endsWith(QStringLiteral("\n\nA list was wrong.")));
}

} // namespace afterword::tests::titles_of_pages_test
