// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::found_actions_test {

namespace {

Incident reportBelow(const std::string& heading, const std::string& text) {
    return reportWithActions(text, heading.c_str());
}

} // namespace

TEST_CASE("Actions below a name that nobody knows are found by their boxes, owners and days",
          "[reading]") {
    const std::string rows = GENERATE(
        "- [ ] Buy a seal\n- [x] Test it\n",
        "- Buy a seal. Owner: Ada. Due: 1 June\n- Test it. Owner: Ben\n",
        "- Buy a seal, by 1 June 2024\n- Test it, by 8 June 2024\n",
        "1. Buy a seal\n   - Owner: Ada\n   - Status: open\n2. Test it\n   - Owner: Ben\n",
        "| What | Who | By when |\n|---|---|---|\n| Buy a seal | Ada | 1 Jun 2024 |\n"
        "| Test it | Ben | 8 Jun 2024 |\n",
        "| Measure | Owner |\n|---|---|\n| Buy a seal | Ada |\n| Test it | Ben |\n",
        "| Task | When |\n|---|---|\n| Buy a seal | 1 June |\n| Test it | 8 June |\n",
        "| Thing | Owner | Due date |\n|---|---|---|\n| Seal | Ada | 1 June |\n| Test | Ben | |\n",
        "We agreed on this:\n\n- [ ] Buy a seal\n- [ ] Test it\n");
    const std::string heading = GENERATE("Decisions", "The pump room", "Beschlüsse");
    CAPTURE(heading, rows);
    const Incident incident = reportBelow(heading, rows);
    CHECK(incident.actions.size() == 2);
    CHECK(incident.asWritten.value(QStringLiteral("actions")).toStdString() == heading);
}

TEST_CASE("Rows below a name that nobody knows are no actions by themselves", "[reading]") {
    const auto [heading, rows] = GENERATE(table<std::string, std::string>({
        {"The pump room", "- It is cold\n- It is wet\n"},
        {"The pump room", "- Owner: Ada\n- Status: open\n"},
        {"The pump room", "| Name | Description | Owner |\n|---|---|---|\n| P1 | old | Ada |\n"},
        {"The pump room", "| Pump | Description | Date |\n|---|---|---|\n| P1 | old | 1 May |\n"},
        {"The pump room", "| Channel | What | When |\n|---|---|---|\n| Mail | dry | 1 May |\n"},
        {"The pump room", "| Pump | Team | When |\n|---|---|---|\n| P1 | Blue | 1 May |\n"},
        {"Pumps involved", "- P1, the old one. Owner: Team Blue\n- P2. Owner: Team Red\n"},
        {"Affected rooms", "- Cellar. Responsible: Ada\n- Kitchen. Responsible: Ben\n"},
        {"The pump room", "| Room | Owner | Floor |\n|---|---|---|\n| 12 | Ada | 2 |\n"},
        {"The pump room", "| When | What | Who |\n|---|---|---|\n| 1 June | pumped | Ada |\n"},
        {"Review checklist", "- [x] Read by Ada\n- [ ] Read by Ben\n"},
        {"Appendix", "- [x] Read by Ada\n- [ ] Read by Ben\n"},
    }));
    CAPTURE(heading, rows);
    CHECK(reportBelow(heading, rows).actions.isEmpty());
    const std::string named = "- Buy a seal\n\n## " + heading + "\n\n- [ ] Test it\n- [ ] Wait\n";
    CHECK(reportWithActions(named).actions.size() == 1);
}

TEST_CASE("Names of what will be done are known with words around them", "[reading]") {
    const std::string heading =
        GENERATE("Actions following this incident", "Actions arising from the flood", "Agreements",
                 "Our plan", "What happens now", "Vereinbarungen", "Acuerdos", "Compromissos",
                 "Ce que nous allons faire", "Afspraken", "決定事項", "후속 계획", "下一步计划");
    CAPTURE(heading);
    CHECK(reportBelow(heading, "We'll:\n\n- buy a seal\n- test it\n").actions.size() == 2);
}

TEST_CASE("Quoted actions are actions", "[reading]") {
    const std::string rows =
        GENERATE("> - Buy a seal\n> - Test it\n", "> - [ ] Buy a seal\n> - [ ] Test it\n",
                 "> 1. Buy a seal\n>    - a blue one\n> 2. Test it\n");
    CAPTURE(rows);
    CHECK(reportBelow("Action items", rows).actions.size() == 2);
    CHECK(reportBelow("The pump room", rows).actions.isEmpty());
}

TEST_CASE("Quoted actions are read as a whole, and not what somebody said", "[reading]") {
    const Incident whole =
        reportBelow("Action items",
                    "> - Buy a seal\n>   - a blue one\n>   - and a large one\n>\n> - Test it\n");
    REQUIRE(whole.actions.size() == 2);
    CHECK(whole.actions.first()->details == u"- a blue one\n- and a large one");
    CHECK(whole.sections.isEmpty());
    const std::string said =
        GENERATE("Ada wrote:\n\n> - Buy a seal\n> - Test it\n", "Ada wrote:\n> - Buy a seal\n",
                 "> Ada wrote\n> - Buy a seal\n> - Test it\n");
    CAPTURE(said);
    CHECK(reportBelow("Action items", "- Ask her\n\n" + said).actions.size() == 1);
}

TEST_CASE("Definition lists of Pandoc are labels", "[reading]") {
    const Incident incident =
        readText("# The pump ran dry on 2024-05-02\n\nReported by\n:   Ada\n\nImpact\n:   No water "
                 "for\n    an hour.\n\nCause\n\n:   A seal was worn.\n\nRooms\n: the cellar\n: the "
                 "kitchen\n\n## Timeline\n\n- 10:00 dry\n")
            .incident;
    CHECK(incident.impact == u"No water for\nan hour.");
    CHECK(incident.rootCauseSummary == u"A seal was worn.");
    REQUIRE(incident.people.size() == 1);
    CHECK(incident.people.first().name == u"Ada");
    CHECK(incident.timeline.size() == 1);
    CHECK(readText("# Dry\n\n```\nImpact\n:   none\n```\n").incident.impact.isEmpty());
}

TEST_CASE("A table that its first column names holds actions", "[reading]") {
    const char* const table = "| Follow-up | Person | When |\n|---|---|---|\n| Buy a seal | Ada | "
                              "2024-06-01 |\n| Test it | Ben | 2024-06-02 |\n";
    const Incident incident =
        readText((std::string("# The pump ran dry\n\n| Impact | No water |\n|---|---|\n| Date | "
                              "2024-05-02 |\n\n<br>\n\n") +
                  table)
                     .c_str())
            .incident;
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->owner == u"Ada");
    CHECK(incident.actions.last()->due == QDate(2024, 6, 2));
    CHECK(incident.impact == u"No water");
}

TEST_CASE("A bold name that nobody knows stands over actions also within a section", "[reading]") {
    const char* const rows =
        GENERATE("1. [x] **Buy a seal**\n2. [ ] **Test it**\n",
                 "- Buy a seal\n  - Owner: Ada\n  - Due date: 1 June\n- Test it\n  "
                 "- Owner: Ben\n");
    CAPTURE(rows);
    const Incident incident =
        readText((std::string("# The pump ran dry\n\n## Resolution\n\nWe filled it.\n\n**Rows of "
                              "the pump room:**\n\n") +
                  rows)
                     .c_str())
            .incident;
    CHECK(incident.actions.size() == 2);
    CHECK(incident.resolution == u"We filled it.");
}

TEST_CASE("Words behind a list of tasks are none", "[reading]") {
    const Incident incident =
        readText("Queue stalled\n\nCorrective and Preventative Measures\n\nTo do:\n\n"
                 "- Pin the image\n- Alert on lag\n\nWhat I take with me\n\n"
                 "Silence is not health. It said that all was well.\n")
            .incident;
    CHECK(incident.actions.size() == 2);
    CHECK(incident.improvements.isEmpty());
}

TEST_CASE("An outlook in prose behind the actions is none of them", "[reading]") {
    const auto [outlook, actions] = GENERATE(table<const char*, int>(
        {{"## What's next\n\nWe will meet on Friday to talk about it.\n\nThe team\n", 2},
         {"## Next steps\n\n- Buy a sensor\n", 3},
         {"## What comes next\n\nA meeting, and a page about it.\n", 2},
         {"## Next steps\n\nBuy a sensor. Owner: Ada\n", 3}}));
    CAPTURE(outlook);
    const Incident incident =
        reportWithActions(std::string("- [ ] Pin the image\n- [x] Alert on lag\n\n") + outlook);
    CHECK(incident.actions.size() == actions);
    CHECK(incident.improvements.isEmpty());
}

TEST_CASE("Signs in a column without a name say how far an action is", "[reading]") {
    const Incident incident = reportWithActions(
        "| | Ticket | Task | Who |\n|---|---|---|---|\n| ✅ | OPS-1 | Pin it | Ada |\n"
        "| 🟡 | OPS-2 | Watch it | Ben |\n| ⬜ | OPS-3 | Test it | |\n");
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.at(0)->status == ActionStatus::done);
    CHECK(incident.actions.at(1)->status == ActionStatus::inProgress);
    CHECK(incident.actions.at(2)->status == ActionStatus::open);
    CHECK(incident.actions.at(0)->fields.isEmpty());
}

TEST_CASE("Paragraphs with bold names are actions like those above them", "[reading]") {
    const Incident incident =
        reportWithActions("**Upgrade tests.** Install over old versions. *Owner: Hal. Done.*\n\n"
                          "**Safe mode.** Open with nothing but maps. *Owner: Astrid.*\n\n"
                          "**`try!` is an error** outside tests. *Done.*\n",
                          "What changes");
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.improvements.isEmpty());
    CHECK(incident.actions.at(2)->status == ActionStatus::done);
    CHECK(incident.actions.at(2)->title == u"**`try!` is an error** outside tests.");
}

TEST_CASE("A last word is a status where it is a sentence of its own", "[reading]") {
    const auto [item, status] = GENERATE(
        table<std::string, ActionStatus>({{"- Turn off the bot. Done.", ActionStatus::done},
                                          {"- Turn off the bot. *Done.*", ActionStatus::done},
                                          {"- Turn off the bot *(done)*", ActionStatus::done},
                                          {"- Wait until all is done.", ActionStatus::open},
                                          {"- Show a page that says *done*", ActionStatus::open}}));
    CAPTURE(item);
    CHECK(reportWithActions(item + "\n").actions.first()->status == status);
}

TEST_CASE("Comments below a table of actions are none", "[reading]") {
    const Incident incident =
        reportWithActions("| Task | Who |\n|---|---|\n| Pin it | Ada |\n| Watch it | Ben |\n\n"
                          "### Comments\n\nBen: can we thank the baker?\n");
    CHECK(incident.actions.size() == 2);
}

} // namespace afterword::tests::found_actions_test
