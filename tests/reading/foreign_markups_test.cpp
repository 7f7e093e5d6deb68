// SPDX-License-Identifier: MIT
#include "model/reading/markup/other_markups.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::foreign_markups_test {

using namespace afterword::reading;

namespace {

void checkDryPump(const Incident& incident) {
    CHECK(incident.title == QStringLiteral("Dry pump"));
    CHECK(incident.impact.contains(QStringLiteral("No water in the upper town")));
    CHECK(incident.rootCause.contains(QStringLiteral("worn seal")));
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.at(0)->time.start) == "2021-03-04T10:00:00Z");
    CHECK(incident.timeline.at(1)->text.contains(QStringLiteral("wet again")));
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.at(0)->title == QStringLiteral("Buy a seal"));
}

} // namespace

TEST_CASE("the markup of Jira is read", "[reading]") {
    const Incident incident =
        readText("h1. Dry pump\n\n*Date:* 2021-03-04\n\nh2. Impact\n{panel:title=Customers}\nNo "
                 "water in the upper town.\n{panel}\n\nh2. Timeline (UTC)\n||When||What||\n"
                 "|10:00|dry, see [the graph|https://example.org/g]|\n|10:30|wet again|\n\n"
                 "h2. Root cause\nA worn seal:\n{code:sh}\nh2. no heading\n{code}\n\n"
                 "h2. Action items\n# Buy a seal\n# Test {{pump.sh}}\n")
            .incident;
    checkDryPump(incident);
    CHECK(incident.impact.contains(QStringLiteral("Customers")));
    CHECK(incident.timeline.at(0)->text.contains(
        QStringLiteral("[the graph](https://example.org/g)")));
    CHECK(incident.rootCause.contains(QStringLiteral("```sh\nh2. no heading\n```")));
    CHECK(incident.actions.at(1)->title == QStringLiteral("Test `pump.sh`"));
}

TEST_CASE("a table of Jira without a head has names in front of its rows", "[reading]") {
    const Incident incident =
        readText("h2. Dry pump\n\n||Severity|SEV-2|\n||Owner|[~ada]|\n\nh3. Impact\n* none\n** at "
                 "all\n")
            .incident;
    CHECK(incident.severity == Severity::sev2);
    CHECK(incident.people.at(0).name == QStringLiteral("@ada"));
    CHECK(incident.impact == QStringLiteral("- none\n   - at all"));
}

TEST_CASE("a document of Org is read", "[reading]") {
    const Incident incident =
        readText("#+TITLE: Dry pump\n#+DATE: <2021-03-04 Thu>\n\n* Impact\nNo water in the upper "
                 "town.\n\n* Timeline (UTC)\n| Time  | Event |\n|-------+-------|\n"
                 "| 10:00 | dry   |\n| 10:30 | wet again |\n\n* Root cause\nA =worn seal=.\n"
                 "#+BEGIN_SRC sh\n* no heading\n#+END_SRC\n\n* Tasks\n** TODO Buy a seal\n"
                 "   Ask Ada.\n** DONE Test the alarm\n")
            .incident;
    CHECK(incident.rootCause.contains(QStringLiteral("```sh\n* no heading\n```")));
    CHECK(incident.actions.at(0)->details == QStringLiteral("Ask Ada."));
    CHECK(incident.actions.at(1)->status == ActionStatus::done);
    Incident plain = incident;
    plain.rootCause.remove(u'`');
    checkDryPump(plain);
}

TEST_CASE("a list of Markdown with stars is no document of Org", "[reading]") {
    const QString text = QStringLiteral("* one\n* two\n\n#+1 for this\n");
    CHECK(asMarkdown(text).text == text);
}

TEST_CASE("a page of HTML is read", "[reading]") {
    checkDryPump(
        readText("<h1>Dry pump</h1>\n<p><strong>Date:</strong> 2021-03-04</p>\n<h2>Impact</h2>\n"
                 "<p>No water in the upper town.</p>\n<h2>Timeline (UTC)</h2>\n<ul>\n"
                 "<li>10:00 &ndash; dry</li>\n<li>10:30 &ndash; wet again</li>\n</ul>\n"
                 "<h2>Root cause</h2>\n<p>A <em>worn seal</em>.</p><p>And no spare.</p>\n"
                 "<h2>Action items</h2>\n<ol><li>Buy a seal</li><li>Test it</li></ol>\n")
            .incident);
}

TEST_CASE("tables of HTML hold rows", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n**Date:** 2021-03-04\n\n## Timeline (UTC)\n\n<table>\n<tbody>\n"
                 "<tr>\n<th>Time</th>\n<th>Event</th>\n</tr>\n<tr>\n<td>10:00</td>\n"
                 "<td><p>dry | empty</p></td>\n</tr>\n<tr><td>10:30</td><td>wet<br/>again</td>"
                 "</tr>\n</tbody>\n</table>\n\n## Action items\n\n<table><tr><th>What</th>"
                 "<th>Who</th></tr><tr><td>Buy a <code>seal</code></td><td>Ada</td></tr></table>\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(incident.timeline.at(0)->text == QStringLiteral("dry | empty"));
    CHECK(incident.timeline.at(1)->text == QStringLiteral("wet<br>again"));
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.at(0)->owner == QStringLiteral("Ada"));
}

TEST_CASE("a table of HTML that only arranges pictures stays as it is", "[reading]") {
    const QString text = QStringLiteral(
        "# Pump\n\n<table>\n<tr><td><img src=\"a.png\"></td><td>b</td></tr>\n</table>\n\n"
        "```\n<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>\n```\n");
    CHECK(asMarkdown(text).text == text);
}

TEST_CASE("lines keep their numbers behind a table of another markup", "[reading]") {
    const QStringList lines =
        asMarkdown(QStringLiteral("h2. Timeline\n\n||Time||Event||\n|10:00|dry|\n\nh2. "
                                  "Impact\n\nNone.\n"))
            .text.split(u'\n');
    CHECK(lines.indexOf(QStringLiteral("None.")) == 7);
}

TEST_CASE("a table of AsciiDoc is one", "[reading]") {
    const Incident incident =
        readText("= Dry pump\n\n== Timeline (UTC)\n\n|===\n|Time |Event\n\n|2021-03-04 10:00\n|dry "
                 "as\ndust\n\n|2021-03-04 10:30\n|wet again\n|===\n\n== Root cause\n\nA seal.\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(incident.timeline.at(0)->text == QStringLiteral("dry as dust"));
    CHECK(incident.rootCause == QStringLiteral("A seal."));
}

TEST_CASE("a page of MediaWiki is read", "[reading]") {
    const Incident incident =
        readText("= Dry pump =\n\n'''Date:''' 2021-03-04\n\n== Timeline ==\n\n{| "
                 "class=\"wikitable\"\n|-\n! Time (UTC) !! Event\n|-\n| 10:00 || dry\n|-\n| "
                 "style=\"color:red\" | 10:30 || wet again\n|}\n\n== Root cause ==\n\nA seal.\n")
            .incident;
    CHECK(incident.date == QDate(2021, 3, 4));
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.at(1)->time.start) == "2021-03-04T10:30:00Z");
    CHECK(incident.rootCause == QStringLiteral("A seal."));
}

TEST_CASE("short codes of a status page date what they stand behind", "[reading]") {
    const Incident incident =
        readText("---\ntitle: Dry pump\n---\n\n*Resolved* - Wet again. {{< track \"2021-03-04 "
                 "10:30:00\" >}}\n\n*Identified* - A seal. {{< track \"2021-03-04 10:10:00\" "
                 ">}}\n\n*Investigating* - Dry. {{< track \"2021-03-04 10:00:00\" >}}\n")
            .incident;
    REQUIRE(incident.timeline.size() == 3);
    CHECK(iso(incident.timeline.at(0)->time.start) == "2021-03-04T10:00:00Z");
    CHECK(incident.timeline.at(2)->text == QStringLiteral("*Resolved* - Wet again."));
}

TEST_CASE("a section that is folded away is read, another one stays", "[reading]") {
    const Incident incident =
        readText(
            "# Dry pump\n\n## Impact\n\nNone.\n\n<details>\n<summary>Timeline "
            "(UTC)</summary>\n\n- 2021-03-04 10:00 dry\n- 2021-03-04 10:30 "
            "wet\n\n</details>\n\n## Action items\n\n- Buy a "
            "seal\n\n<details>\n<summary>For the board</summary>\n\nAda leads.\n\n</details>\n")
            .incident;
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.impact == QStringLiteral("None."));
    CHECK(incident.actions.size() == 1);
    CHECK(incident.improvements.isEmpty());
}

TEST_CASE("labels in a quotation on top are labels", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n> **Severity:** SEV3\n> **Date:** "
                                       "2021-03-04\n> **Lead:** Ada\n\n## Impact\n\nNone.\n\n> "
                                       "**Ada:** it is dry\n")
                                  .incident;
    CHECK(incident.severity == Severity::sev3);
    CHECK(incident.date == QDate(2021, 3, 4));
    CHECK(incident.impact.contains(QStringLiteral("> **Ada:** it is dry")));
}

TEST_CASE("a title between two lines is one", "[reading]") {
    CHECK(readText("========\nDry pump\n========\n\nImpact\n======\n\nNone.\n").incident.title ==
          QStringLiteral("Dry pump"));
}

TEST_CASE("what a program is called with makes no list, clocks glued to a dash do", "[reading]") {
    const QString options = QStringLiteral("-Xmx4g\n-Xms4g\n-XX:+UseG1GC");
    CHECK(asMarkdown(options).text == options);
    CHECK(asMarkdown(QStringLiteral("-10:00 dry\n-10:10 alarm\n-10:30 wet")).text ==
          QStringLiteral("- 10:00 dry\n- 10:10 alarm\n- 10:30 wet"));
}

} // namespace afterword::tests::foreign_markups_test
