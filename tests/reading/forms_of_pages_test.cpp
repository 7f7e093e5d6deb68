// SPDX-License-Identifier: MIT
#include "model/reading/names/names.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::forms_of_pages_test {

using reading::Kind;
using reading::kindNamed;

TEST_CASE("What stands below “Title” is the title, wherever other names follow", "[reading]") {
    const Incident incident =
        readText("Title\n-----\nThe pump ran dry\n\nDate\n----\n2018-07-30\n\n"
                 "Impact\n------\nNo water.\n")
            .incident;
    CHECK(incident.title == QStringLiteral("The pump ran dry"));
    CHECK(incident.impact == QStringLiteral("No water."));
    CHECK(incident.date == QDate(2018, 7, 30));
}

TEST_CASE("Words that announce a list are no measure", "[reading]") {
    for (const char* words :
         {"It was no pump. To prevent such outages, please keep the following in mind.",
          "Wir haben folgende Schritte beschlossen.", "Nous ferons les choses suivantes."}) {
        CAPTURE(words);
        const Incident incident = readText((std::string("# Dry pump\n\n## Prevention\n\n") + words +
                                            "\n\n* Test the seal.\n* Watch the level.\n")
                                               .c_str())
                                      .incident;
        CHECK(incident.improvements.size() == 2);
    }
    const Incident incident = readText("# Dry pump\n\n## Prevention\n\nWe test the seals now.\n\n"
                                       "* Watch the level.\n* Buy seals.\n")
                                  .incident;
    CHECK(incident.improvements.size() == 3);
}

TEST_CASE("The contents of a repository are no tasks", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Tasks\n\n| Task | File |\n|---|---|\n| 0. My first postmortem | "
                 "[README.md](README.md) |\n\n## Tasks to do\n\n- Buy a seal\n")
            .incident;
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->title == QStringLiteral("Buy a seal"));
}

TEST_CASE("A ticket says in brackets that it is done", "[reading]") {
    const Incident incident =
        reportWithActions("| Action | Ticket |\n|---|---|\n| Buy a seal | OPS-4 (done) |\n"
                          "| Buy a pump | OPS-5 |\n");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.at(0)->status == ActionStatus::done);
    CHECK(incident.actions.at(1)->status == ActionStatus::open);
}

TEST_CASE("Who wrote a document is known from below its last rule", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n### Root cause\n\nSalt.\n\n### Tasks\n\n1. A seal\n\n---\n\n"
                 "**Author:** Ada\n")
            .incident;
    REQUIRE(incident.people.size() == 1);
    CHECK(incident.people.first().name == QStringLiteral("Ada"));
    CHECK(incident.closing.isEmpty());
}

TEST_CASE("The front matter tells which of several zones is meant", "[reading]") {
    const char* report = "# Dry pump\n\n## Timeline (BST)\n\n- 2018-10-01 09:28 dry\n";
    CHECK(readText(report).incident.timeZone.isEmpty());
    const std::string front = "+++\ndate = \"2018-10-02T20:15:00+01:00\"\n+++\n\n";
    CHECK(readText((front + report).c_str()).incident.timeZone == QStringLiteral("+01:00"));
}

TEST_CASE("The only heading over parts that are labels is the title", "[reading]") {
    const Incident incident =
        readText("# RCA - Dry pump\n\n**Summary of impact**: No water.\n\n**Root cause**: A seal."
                 "\n\nIt was old.\n\n**Mitigation**: Another one.\n\n**Next steps**: We are sorry. "
                 "We do (among other things):\n\n* A log [complete]\n* An alarm [in progress]\n")
            .incident;
    CHECK(incident.title == QStringLiteral("RCA - Dry pump"));
    CHECK(incident.impact == QStringLiteral("No water."));
    CHECK(incident.rootCause == QStringLiteral("A seal.\n\nIt was old."));
    CHECK(incident.resolution == QStringLiteral("Another one."));
    CHECK(incident.actions.size() == 2);
}

TEST_CASE("A list of parts goes on behind a text at the margin", "[reading]") {
    const Incident incident =
        readText(
            "# Dry pump\n\n- **Key events**\n  - First detected 2023-07-25 14:05\n  - Resolved "
            "2023-07-25 16:18\n\n- **Impact**: No water\n\n- **Context**:\n\nIt was old.\n\n"
            "- **Resolution**:\n  - A seal\n\n- **Review actions**:\n  - A log\n")
            .incident;
    CHECK(incident.impact == QStringLiteral("No water"));
    CHECK(incident.resolution == QStringLiteral("- A seal"));
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->title == QStringLiteral("A log"));
}

TEST_CASE("An action that is not done without a reason stays open, with its word", "[reading]") {
    const Incident incident =
        reportWithActions("| Action | State |\n|---|---|\n| A log | Not doing |\n");
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->status == ActionStatus::open);
    REQUIRE(incident.actions.first()->fields.size() == 1);
    CHECK(incident.actions.first()->fields.first().value == QStringLiteral("Not doing"));
}

TEST_CASE("A title in the front matter gives way to a heading that says it in full", "[reading]") {
    const auto titled = [](const char* front, const char* heading) {
        const std::string text = std::string("---\ntitle: ") + front + "\n---\n\n# " + heading +
                                 "\n\n## Impact\n\nNo water.\n";
        return readText(text.c_str()).incident.title.toStdString();
    };
    CHECK(titled("Incident on 2023-01-11 - Dry pump", "Incident on 2023-01-11 14:22 - Dry pump") ==
          "Incident on 2023-01-11 14:22 - Dry pump");
    CHECK(titled("2020-11-19 The pump ran dry", "Incident report: the pump ran dry :droplet:") ==
          "Incident report: the pump ran dry");
    CHECK(titled("2020-11-19 The pump ran dry", "Incident report: no water") ==
          "2020-11-19 The pump ran dry");
}

TEST_CASE("What went wrong is the cause where nothing else tells it", "[reading]") {
    const char* rest = "\n\n## What we're improving\n\n- A log\n- An alarm\n";
    const Incident list =
        readText(
            (std::string("# Dry pump\n\n## What went wrong\n\n- A seal\n- Salt") + rest).c_str())
            .incident;
    CHECK(list.rootCause == QStringLiteral("- A seal\n- Salt"));
    CHECK(list.improvements.size() == 2);
    const Incident besideLessons =
        readText(
            (std::string("# Dry pump\n\n## What went wrong\n\nA seal.\n\n## Lessons learned\n\n"
                         "Buy two.") +
             rest)
                .c_str())
            .incident;
    CHECK(besideLessons.rootCause == QStringLiteral("A seal."));
    for (const char* lessons :
         {"# Dry pump\n\n## Lessons learned\n\nSome.\n\n### What went wrong\n\n- The log",
          "# Dry pump\n\n## What went well\n\n- Ada\n\n## What went wrong\n\n- The log",
          "# Dry pump\n\n## Root cause\n\nA seal.\n\n## What went wrong\n\n- The log"}) {
        CAPTURE(lessons);
        const Incident incident = readText((std::string(lessons) + rest).c_str()).incident;
        CHECK(incident.lessons.wentPoorly == QStringList{QStringLiteral("The log")});
    }
}

TEST_CASE("A day above the title is none", "[reading]") {
    const Incident incident =
        readText("### 25 January 2023\n\n### Review of the dry pump\n\n**Root cause**\n\nSalt.\n")
            .incident;
    CHECK(incident.title == QStringLiteral("Review of the dry pump"));
}

TEST_CASE("The words above a timeline, and the month of the front matter, give its year",
          "[reading]") {
    const auto startOf = [](const char* text) {
        const Incident incident = readText(text).incident;
        return incident.timeline.isEmpty() ? std::string("none")
                                           : iso(incident.timeline.first()->time.start);
    };
    CHECK(startOf("# Dry pump\n\n## Timeline\n\nTimes are UTC, of the year 2003.\n\n- Sep 28 01:33 "
                  "dry\n- Oct 02 05:18 wet\n") == "2003-09-28T01:33:00Z");
    CHECK(startOf("---\ntitle: Dry pump\ndate: August 2020\n---\n\n## Timeline\n\n**Friday, August "
                  "14**\n\n- 18:12 dry\n- 18:20 wet\n") == "2020-08-14T18:12:00Z");
    CHECK(
        startOf("# Dry pump on 31 January 2017\n\n## Timeline\n\n**± 17:20 UTC:** dry\n\n**± 19:00 "
                "UTC:** wet\n") == "2017-01-31T17:20:00Z");
}

TEST_CASE("How somebody got in is the cause, and how the house got out of it the resolution",
          "[reading]") {
    const Incident incident = readText("# Break-in\n\n## How they got in\n\nBy a window.\n\n"
                                       "## How we got out of it\n\nWe closed it.\n\n"
                                       "## What's happened since last Tuesday\n\n- New locks\n")
                                  .incident;
    CHECK(incident.rootCause == QStringLiteral("By a window."));
    CHECK(incident.resolution == QStringLiteral("We closed it."));
    CHECK(incident.actions.size() == 1);
}

TEST_CASE("What stands behind a table of tasks is no task", "[reading]") {
    const Incident incident = reportWithActions("| Action | Owner |\n|---|---|\n| A seal | Ada |\n"
                                                "| A log | Ben |\n\nCategory: Pumps\n");
    CHECK(incident.actions.size() == 2);
}

TEST_CASE("Actions below smaller headings have the group above them", "[reading]") {
    const Incident incident =
        readText(
            "# Dry pump\n\n## Remediations\n\n### Pumps\n\n#### Seals should be old.\n\nThey are."
            "\n\n#### Seals should be dry.\n\nThey will.\n\n### Network\n\n#### Logs should be "
            "read.\n\nBy Ada.\n")
            .incident;
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.at(1)->title == QStringLiteral("Seals should be dry."));
    CHECK(incident.sections.isEmpty());
    CHECK(incident.asWritten.value(QStringLiteral("action.group.words")) ==
          QStringLiteral("Pumps\n\"\nNetwork"));
}

TEST_CASE("Updates of a status page behind the actions are none", "[reading]") {
    const Incident incident =
        readText(
            "# Dry pump\n\n### Postmortem\n\n## Action items\n\n* A seal\n* A log\n\nPosted Mar "
            "20, 2020 - 16:45 PDT\n\n---\n\n### Resolved\n\nIt is wet.\n\nPosted Mar 16, 2020 - "
            "19:45 PDT\n\n### Monitoring\n\nWe look.\n\nPosted Mar 16, 2020 - 18:45 PDT\n")
            .incident;
    CHECK(incident.actions.size() == 2);
}

TEST_CASE("The day of the outage's duration, and not that of the report, dates its clocks",
          "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n*Date: 14/02/2024*\n\n## Issue summary\n\n**Duration of outage:** "
                 "13/02/2024 08:00 AM – 01:30 PM\n\n## Timeline\n\n1. **08:00 AM** dry\n"
                 "2. **01:30 PM** wet\n\n## Recovery efforts\n\nA seal.\n\n## Things to be "
                 "improved\n\n- Seals\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.first()->time.start) == "2024-02-13T08:00:00Z");
    CHECK(incident.resolution == QStringLiteral("A seal."));
    CHECK(incident.improvements.size() == 1);
}

TEST_CASE("A line that dates a timeline is no event", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n## Timeline\n\nOn date: 2023-07-05 (UTC)\n\n"
                                       "- `04:05` - dry\n- `04:12` - wet\n")
                                  .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.first()->time.start) == "2023-07-05T04:05:00Z");
}

TEST_CASE("Names in plain words over lists within a list are parts", "[reading]") {
    const Incident incident =
        readText(
            "# Dry pump\n\n## Corrective and preventative measures\n\n* Improvements\n    * Better "
            "seals\n    * Less salt\n* Tasks\n    * Buy a seal\n")
            .incident;
    CHECK(incident.improvements.size() == 2);
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->title == QStringLiteral("Buy a seal"));
}

TEST_CASE("Steps that are taken, and what was changed, are actions", "[reading]") {
    for (const char* name :
         {"7. List of steps your house is taking to resolve the situation", "What did we change?",
          "What have we learned from this incident and what will we do next?"}) {
        CAPTURE(name);
        CHECK(kindNamed(QString::fromUtf8(name)) == Kind::actions);
    }
    CHECK(kindNamed(u"What have we learned from this incident?") == Kind::lessons);
    CHECK(kindNamed(u"Technical description of the error and how it happened") == Kind::rootCause);
}

} // namespace afterword::tests::forms_of_pages_test
