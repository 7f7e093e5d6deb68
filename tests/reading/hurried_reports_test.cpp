// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::hurried_reports_test {

namespace {

std::string startOf(const Incident& incident, qsizetype row) {
    return iso(incident.timeline.at(row)->time.start);
}

} // namespace

TEST_CASE("Bold names that are numbered in their order are sections, whatever they name",
          "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n**1. Background**\n\nThe works have one.\n\n**2. Impact**\n\n"
                 "No water.\n\n**3. How the tank is built**\n\nOf steel.\n\n**4. Cause**\n\n"
                 "A worn seal.\n\n**5. Decisions**\n\n| # | Decision | Resp. | Deadline |\n"
                 "|---|---|---|---|\n| 1 | Buy a seal | Ada | 2024-03-02 |\n")
            .incident;
    CHECK(incident.impact.toStdString() == "No water.");
    CHECK(incident.rootCause.toStdString() == "A worn seal.");
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->owner.toStdString() == "Ada");

    const Incident unnumbered =
        readText("# Dry pump\n\n**1. Impact**\n\nNo water.\n\n**How the tank is built**\n\n"
                 "Of steel.\n\n**2. Cause**\n\nA worn seal.\n")
            .incident;
    CHECK(unnumbered.impact.contains(QStringLiteral("Of steel.")));
}

TEST_CASE("Small names right above lists are headings", "[reading]") {
    const Incident incident =
        readText("# Dry pump 2024-01-07\n\ntimeline\n- 10:15 ada sees it\n- 10:40 refilled\n\n"
                 "why: a worn seal.\n\ntodo\n- buy seals\n- count them\n")
            .incident;
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.rootCauseSummary.toStdString() == "a worn seal.");
    CHECK(incident.actions.size() == 2);

    const Incident prose =
        readText("# Dry pump\n\n## Impact\n\nthe log\n\n- said nothing\n").incident;
    CHECK(prose.timeline.isEmpty());
}

TEST_CASE("Bold words without a colon are labels where several lines have them", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n**what** the pump ran dry\n**why** a worn seal\n"
                 "**fix** a new one\n")
            .incident;
    CHECK(incident.rootCauseSummary.toStdString() == "a worn seal");
    CHECK(incident.resolution.toStdString() == "a new one");

    const Incident sentence =
        readText("# Dry pump\n\n## Impact\n\n**Why** it ran dry is told below.\n").incident;
    CHECK(sentence.rootCauseSummary.isEmpty());

    const Incident shortly = readText("# Dry pump\n\n**TL;DR** The pump ran dry.\n\n"
                                      "**Impact**\n\nNo water.\n")
                                 .incident;
    CHECK(shortly.summary.toStdString() == "The pump ran dry.");
}

TEST_CASE("What was done since is a list of actions", "[reading]") {
    const char* names[] = {"What we've done", "What we've done since", "What we did afterwards",
                           "what now"};
    for (const char* name : names) {
        CAPTURE(name);
        const std::string text = std::string("# Dry pump\n\n## Cause\n\nA worn seal.\n\n## ") +
                                 name + "\n\n- Bought seals\n- Count them\n";
        CHECK(readText(text.c_str()).incident.actions.size() == 2);
    }
    const Incident wrong =
        readText("# Dry pump\n\n## What we have done wrong\n\n- Slept\n").incident;
    CHECK(wrong.actions.isEmpty());

    const Incident told =
        readText("---\ntitle: Dry pump\n---\n\nNo water.\n\n## What we take from it\n\n"
                 "Seals wear.\n\nHere's what we've changed, or are going to:\n\n- More seals\n"
                 "- Fewer pumps\n")
            .incident;
    CHECK(told.lessons.learned.toStdString() == "Seals wear.");
    CHECK(told.actions.size() == 2);
}

TEST_CASE("The day alone above a letter is not the incident's", "[reading]") {
    const Incident incident =
        readText("**Water Works Ltd.**\nUnit 4\n\n15 February 2023\n\n# Root Cause Analysis: dry "
                 "pump\n\n"
                 "Dear Ms Lovelace,\n\nyour pump ran dry on Thursday 9 February 2023.\n\n"
                 "**Sequence of events**\n\n- 02:00 the seal breaks\n- 05:46 a new one\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(startOf(incident, 0) == "2023-02-09T02:00:00Z");
}

TEST_CASE("Days stand in front where the language or another day says so", "[reading]") {
    const Incident named = readText("# Bomba parada\n\n**Data do incidente:** 02/05/2024\n\n"
                                    "## Linha do tempo\n\n- 05:48 parou\n- 06:00 voltou\n")
                               .incident;
    CHECK(startOf(named, 0) == "2024-05-02T05:48:00Z");

    const Incident other = readText("# Dry pump on 02/05/2024\n\n## Timeline\n\n- 05:48 dry\n"
                                    "- 06:00 wet\n\n## Actions\n\n| Action | Due |\n|---|---|\n"
                                    "| Buy a seal | 31/05 |\n")
                               .incident;
    CHECK(startOf(other, 0) == "2024-05-02T05:48:00Z");

    const Incident always = readText("# Dry pump on 02/05/2024, watched 24/7\n\n## Timeline\n\n"
                                     "- 05:48 dry\n- 06:00 wet\n")
                                .incident;
    CHECK(startOf(always, 0) == "2024-02-05T05:48:00Z");
}

TEST_CASE("Days of the week over what happened are a timeline", "[reading]") {
    const Incident incident =
        readText("---\ntitle: Dry pump\ndate: 2022-05-22\n---\n\n## Saturday\n\n"
                 "**14:05** The pump is dry.\n\n**14:30** I pull the seal.\n\n## Sunday\n\n"
                 "**09:10** Wet again.\n\n## Damage\n\nOne seal.\n")
            .incident;
    REQUIRE(incident.timeline.size() == 3);
    CHECK(startOf(incident, 0) == "2022-05-21T14:05:00Z");
    CHECK(startOf(incident, 2) == "2022-05-22T09:10:00Z");
}

TEST_CASE("A sentence above a list of times is none of its rows", "[reading]") {
    const Incident incident =
        readText("# Dry pump on 2021-11-26\n\n## Timeline\n\nAt **09:58** CET all was well, "
                 "as it was at 10:00.\n\n"
                 "- 10:03 the seal breaks\n- 10:06 no water\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(startOf(incident, 0) == "2021-11-26T09:03:00Z");

    const Incident told = readText("# Dry pump on 2021-11-26\n\n## Timeline\n\n"
                                   "At 09:58 UTC the seal broke.\n\nAt 10:06 UTC it was mended.\n")
                              .incident;
    CHECK(told.timeline.size() == 2);
}

TEST_CASE("A log of clocks below what was done is the timeline", "[reading]") {
    const Incident incident =
        readText("# Dry pump 3-5 April 2024\n\n## Cause\n\nA worn seal.\n\n## What we did\n\n"
                 "04/03 8:15 pm: pulled it\n04/04 7:40 am: looked for one\n"
                 "04/04 9:00 am: bought one\n04/04 9:20 am: put it in\n\nTimes are UTC.\n")
            .incident;
    CHECK(incident.timeline.size() == 4);
    CHECK(incident.resolution.isEmpty());
    CHECK(incident.rootCause.toStdString() == "A worn seal.");

    const Incident prose =
        readText("# Dry pump\n\n## What we did\n\nWe pulled the seal and put in a new one.\n")
            .incident;
    CHECK(prose.timeline.isEmpty());
    CHECK_FALSE(prose.resolution.isEmpty());
}

TEST_CASE("A time that is a link is a time, and keeps where it leads", "[reading]") {
    const Incident incident = readText("# Dry pump on 2022-05-11\n\n## Timeline (UTC)\n\n"
                                       "* [08:12](https://chat.example/p1) No water\n"
                                       "* **[08:40](https://chat.example/p2)** - A new seal\n"
                                       "* [the log](https://chat.example/p3) of the pump\n")
                                  .incident;
    REQUIRE(incident.timeline.size() == 3);
    CHECK(startOf(incident, 0) == "2022-05-11T08:12:00Z");
    CHECK(incident.timeline.at(0)->text.toStdString() == "No water <https://chat.example/p1>");
    CHECK(incident.timeline.at(1)->text.toStdString() == "A new seal <https://chat.example/p2>");
    CHECK(startOf(incident, 2) == "none");
}

TEST_CASE("A name over events is none of them, and stays with the first", "[reading]") {
    const Incident incident =
        readText("# Dry pump on 2024-02-05\n\n## Timeline (UTC)\n\n"
                 "* **Issue detected:** 18:20\n* **Actions taken:**\n    * 18:25: Looked at it\n"
                 "    * 18:40: Pulled the seal\n* **Resolution:**\n    * 19:48: A new one\n")
            .incident;
    REQUIRE(incident.timeline.size() == 4);
    CHECK(incident.timeline.at(1)->text.toStdString() == "**Actions taken:** Looked at it");
    CHECK(startOf(incident, 1) == "2024-02-05T18:25:00Z");
    CHECK(incident.timeline.at(2)->text.toStdString() == "Pulled the seal");
}

TEST_CASE("Things that can be improved stand beside the tasks", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n**Corrective and Preventative Measures**\n\n"
                 "*Things that can be improved:*\n- watching the pump\n- the seals\n\n*TODO:*\n"
                 "1. Buy seals\n")
            .incident;
    CHECK(incident.improvements.size() == 2);
    CHECK(incident.actions.size() == 1);
}

TEST_CASE("A phase that begins with a word of time is no day", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Timeline\n\n**Before**\n\n- May 8 2023 14:20 new seal\n"
                 "- May 9 09:05 dry\n\n**After**\n\n- May 10 11:30 letter sent\n")
            .incident;
    CHECK(incident.timeline.size() == 3);
    CHECK(std::none_of(
        incident.asWritten.keyBegin(), incident.asWritten.keyEnd(),
        [](const QString& key) { return key.startsWith(QStringLiteral("timeline.2023")); }));
}

TEST_CASE("Where a page of a wiki stands is not its title", "[reading]") {
    const Incident trail = readText("_[Home](Home) › [Ops](Ops) › Dry pump_\n\n"
                                    "**Outage: the pump ran dry**\n\n**Root cause**\n\nA seal.\n")
                               .incident;
    CHECK(trail.title.toStdString() == "Outage: the pump ran dry");

    const Incident path = readText("Works/Incidents/2021-04-Pump\n====================\n\n"
                                   "# The pump ran dry\n\n## Root cause\n\nA seal.\n")
                              .incident;
    CHECK(path.title.toStdString() == "The pump ran dry");

    const Incident contents =
        readText("# Dry pump\n\n[[_TOC_]]\n\nNo water.\n\n## Root cause\n\nA seal.\n").incident;
    CHECK(contents.summary.toStdString() == "No water.");
}

TEST_CASE("A report that is called an analysis has that title", "[reading]") {
    const Incident incident = readText("# Root Cause Analysis\n\n## 1. Description of incident\n\n"
                                       "The pump ran dry.\n\n## 2. Business impact\n\nNo water.\n")
                                  .incident;
    CHECK(incident.title.toStdString() == "Root Cause Analysis");
    CHECK(incident.rootCause.isEmpty());

    const Incident section = readText("# Root cause analysis\n\nA worn seal.\n\n# Impact\n\n"
                                      "No water.\n")
                                 .incident;
    CHECK(section.rootCause.toStdString() == "A worn seal.");
}

TEST_CASE("What went wrong in prose is the cause where nothing else tells it", "[reading]") {
    const Incident cause = readText("# Dry pump\n\n## Summary\n\nNo water.\n\n"
                                    "## What went wrong\n\nA worn seal.\n\n## Next steps\n\n"
                                    "- Buy seals\n")
                               .incident;
    CHECK(cause.rootCause.toStdString() == "A worn seal.");

    const Incident quoted = readText("# Dry pump\n\n## Impact\n\nNo water.\n\n"
                                     "## What went wrong\n\nA worn seal.\n\n> So old.\n")
                                .incident;
    CHECK(quoted.rootCause.toStdString() == "A worn seal.\n\n> So old.");

    const Incident lesson = readText("# Dry pump\n\n## What went well\n\n- Ada saw it\n\n"
                                     "## What went wrong\n\nNobody answered.\n")
                                .incident;
    CHECK(lesson.rootCause.isEmpty());
    CHECK(lesson.lessons.wentPoorly.size() == 1);

    const Incident beside = readText("# Dry pump\n\n## What went wrong\n\nNobody answered.\n\n"
                                     "## Root cause\n\nA worn seal.\n")
                                .incident;
    CHECK(beside.rootCause.toStdString() == "A worn seal.");
}

TEST_CASE("One heading of a wiki within Markdown was left there", "[reading]") {
    const Incident incident = readText("# Dry pump\n\nh2. Works\n\n## Impact\n\nNo water.\n\n"
                                       "## Timeline\n\n- 10:00 dry\n")
                                  .incident;
    CHECK(incident.title.toStdString() == "Dry pump");
    CHECK(incident.impact.toStdString() == "No water.");
}

TEST_CASE("Measures that say who, until when or how far they are are actions", "[reading]") {
    const Incident incident =
        readText("# Pumpe trocken\n\n## Maßnahmen\n\n1. Dichtung kaufen (Ada, erledigt)\n"
                 "2. Pumpe prüfen (Ben, offen)\n3. Tank bauen\n")
            .incident;
    CHECK(incident.actions.size() == 3);
    CHECK(incident.improvements.isEmpty());

    const Incident stated =
        readText("# Dry pump\n\n## What we are doing to stop it happening again\n\n"
                 "1. Buy a seal. **Done 20 January**\n2. Count them. *Due 28 February*\n")
            .incident;
    CHECK(stated.actions.size() == 2);

    const Incident bold = readText("# Dry pump\n\n## Prevention in general\n\n"
                                   "1. Look at **pumps**\n2. Count the *seals*\n")
                              .incident;
    CHECK(bold.improvements.size() == 2);
}

TEST_CASE("Lines with signs of what is to come are actions, and what follows closes", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n## Root cause\n\nA seal.\n\n"
                                       "## What we will do\n\n✅ Buy a seal\n🔜 Build a tank\n\n"
                                       "Be kind to the pump.\n")
                                  .incident;
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.at(0)->status == ActionStatus::done);
    CHECK(incident.actions.at(1)->status == ActionStatus::open);
    CHECK(incident.closing.toStdString() == "Be kind to the pump.");
}

TEST_CASE("Updates of a status page end a section with a bold name", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Postmortem\n\nThe pump ran dry.\n\n**Cause.** A seal.\n\n"
                 "**What we're doing**\n\n* Buy seals\n\n## Resolved\nIt works.\n"
                 "Posted Jun 20, 2024 - 16:21 UTC\n\n## Monitoring\nWe wait.\n"
                 "Posted Jun 20, 2024 - 15:21 UTC\n\n## Investigating\nWe look at it.\n"
                 "Posted Jun 20, 2024 - 14:41 UTC\n")
            .incident;
    CHECK(incident.actions.size() == 1);
    CHECK(incident.timeline.size() == 3);
}

TEST_CASE("Rows of a table that say nothing are no events", "[reading]") {
    const Incident incident =
        readText("# Dry pump 2024-01-07\n\n## Timeline\n\n| Time | What |\n"
                 "|---|---|\n| 12:20 | dry |\n| 13:45 | wet |\n| ... | ... |\n")
            .incident;
    CHECK(incident.timeline.size() == 2);
}

TEST_CASE("A name between two lists is no part of the first one's last item", "[reading]") {
    const Incident incident =
        readText("Postmortem: the pump ran dry\n\nRoot Cause and Resolution:\nA worn seal.\n\n"
                 "Corrective and Preventative Measures:\nImprovements:\n- watch the pump\n"
                 "- count the seals\nTasks:\n- Buy seals\n- Build a tank\n- Hire Ada\n")
            .incident;
    CHECK(incident.improvements.size() == 2);
    CHECK(incident.actions.size() == 3);

    const Incident code =
        readText("# Dry pump\n\n## Impact\n\n```\n- a\nTasks:\n- b\n```\n").incident;
    CHECK(code.actions.isEmpty());
}

TEST_CASE("Key events beside a timeline are moments", "[reading]") {
    const Incident incident =
        readText("# Dry pump on 2022-01-14\n\n## Key events\n\n* Started: 7:58am\n"
                 "* Resolved: 10:26am\n\n## Timeline\n\n**7:58am** The seal breaks.\n\n"
                 "**8:20am** No water.\n\n**10:26am** A new one.\n")
            .incident;
    CHECK(incident.timeline.size() == 3);
    REQUIRE(incident.moments.started);
    CHECK(iso(incident.moments.started->time.start) == "2022-01-14T07:58:00Z");

    const Incident only = readText("# Dry pump on 2022-01-14\n\n## Key events\n\n"
                                   "- 07:58 dry\n- 10:26 wet\n")
                              .incident;
    CHECK(only.timeline.size() == 2);
}

TEST_CASE("British Summer Time is that where the document is British", "[reading]") {
    const std::string times = "\n\n## Timeline (BST)\n\n- 2022-07-14 10:00 dry\n";
    const Incident british =
        readText(("# Dry pump\n\nSee works.example.gov.uk." + times).c_str()).incident;
    CHECK(startOf(british, 0) == "2022-07-14T09:00:00Z");

    const Incident any = readText(("# Dry pump" + times).c_str()).incident;
    CHECK(startOf(any, 0) == "none");
}

TEST_CASE("A summary within a description is named once", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Description\n\nOf the works.\n\n**Summary:** No water.\n\n"
                 "## Root cause\n\nA seal.\n")
            .incident;
    CHECK(incident.summary.toStdString() == "Of the works.\n\nNo water.");
}

TEST_CASE("Who was affected is the impact where nothing else is", "[reading]") {
    const Incident label = readText("# Dry pump\n\n| | |\n|---|---|\n| Service | water |\n"
                                    "| Customers affected | 4212 homes, 38 farms and mills |\n")
                               .incident;
    CHECK(label.impact.toStdString() == "4212 homes, 38 farms and mills");

    const Incident both = readText("# Dry pump\n\n| | |\n|---|---|\n| Service | water |\n"
                                   "| Customers affected | 4212 homes, 38 farms and mills |\n\n"
                                   "## Impact\n\nNo water.\n")
                              .incident;
    CHECK(both.impact.toStdString() == "No water.");
    CHECK(both.fields.size() == 1);
}

} // namespace afterword::tests::hurried_reports_test
