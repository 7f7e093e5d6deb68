// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::actions_test {

namespace {

ActionItem only(const char* item) {
    const std::string document =
        std::string("# Down on 2024-05-02\n\n## Action items\n\n- ") + item + "\n";
    const Incident incident = readText(document.c_str()).incident;
    REQUIRE(incident.actions.size() == 1);
    return *incident.actions.first();
}

} // namespace

TEST_CASE("What stands around a title is taken off it", "[reading]") {
    const auto [item, owner, tracker, done] =
        GENERATE(table<const char*, const char*, const char*, bool>({
            {"Fix it @ada", "@ada", "", false},
            {"@ada: Fix it", "@ada", "", false},
            {"Fix it (@ada, @ben)", "@ada, @ben", "", false},
            {"Fix it [OPS-12]", "", "OPS-12", false},
            {"[#528] Fix it", "", "#528", false},
            {"Fix it - DONE", "", "", true},
            {"Fix it ✅", "", "", true},
            {"✅ Fix it", "", "", true},
            {"[DONE] Fix it (@ada)", "@ada", "", true},
            {"~~Fix it~~", "", "", true},
        }));
    const ActionItem action = only(item);
    INFO(item);
    CHECK(action.title.toStdString() == "Fix it");
    CHECK(action.owner.toStdString() == owner);
    CHECK(action.tracker.toStdString() == tracker);
    CHECK((action.status == ActionStatus::done) == done);
}

TEST_CASE("Words that only look like marks stay in the title", "[reading]") {
    const char* item = GENERATE("Wait until it is done", "Read the report (draft)",
                                "See [the notes](https://example.org/a)", "Fix it (optional)");
    const ActionItem action = only(item);
    CHECK(action.title.toStdString() == item);
    CHECK(action.owner.isEmpty());
    CHECK(action.status == ActionStatus::open);
}

TEST_CASE("A promised day is due and stays in the words", "[reading]") {
    const auto [item, title] = GENERATE(table<const char*, const char*>({
        {"Fix it by 2024-06-01", "Fix it by 2024-06-01"},
        {"Fix it @ada by June 1", "Fix it by June 1"},
    }));
    const ActionItem action = only(item);
    CHECK(action.title.toStdString() == title);
    CHECK(action.due == QDate(2024, 6, 1));
}

TEST_CASE("Owners in brackets are known by the habit of the list, or by their names", "[reading]") {
    const Incident habit = readText("## Action items\n\n- Fix it (Ada Roth)\n- [Ben] - Test it\n"
                                    "- Tell everybody (Platform Team)\n- Read the report (Draft)\n")
                               .incident;
    REQUIRE(habit.actions.size() == 4);
    CHECK(habit.actions.at(0)->owner.toStdString() == "Ada Roth");
    CHECK(habit.actions.at(1)->owner.toStdString() == "Ben");
    CHECK(habit.actions.at(1)->title.toStdString() == "Test it");
    CHECK(habit.actions.at(2)->owner.toStdString() == "Platform Team");

    const Incident once = readText("## Action items\n\n- Fix it (Grafana)\n- Test it\n").incident;
    CHECK(once.actions.first()->owner.isEmpty());

    const Incident known = readText("**Authors:** Ada Roth\n\n## Action items\n\n"
                                    "- Fix it (Ada Roth)\n- Test it\n- Ship it\n")
                               .incident;
    CHECK(known.actions.first()->owner.toStdString() == "Ada Roth");
}

TEST_CASE("Headings below actions divide them or are actions", "[reading]") {
    const Incident groups =
        readText("## Action items\n\n### Process improvements\n\n1. One\n\n"
                 "### Mitigation\n\nNone.\n\n### Technical improvements\n\n1. Two\n2. Three\n")
            .incident;
    CHECK(groups.actions.size() == 3);
    CHECK(groups.improvements.isEmpty());

    const Incident titles =
        readText("## Resulting Action\n\n#### 1) Plan the migration\n\nNext week.\n\n"
                 "#### 2) Find a pattern\n\nSoon.\n")
            .incident;
    REQUIRE(titles.actions.size() == 2);
    CHECK(titles.actions.first()->title.toStdString() == "Plan the migration");
    CHECK(titles.actions.first()->details.toStdString() == "Next week.");
}

TEST_CASE("Prose behind the last list of measures closes the document", "[reading]") {
    const Incident incident =
        readText("## Corrective and preventative measures\n\n**TODO:**\n\n1. Fix it\n2. Test it\n\n"
                 "With this it will not happen again, we hope.\n")
            .incident;
    CHECK(incident.actions.size() == 2);
    CHECK(incident.improvements.isEmpty());
    CHECK(incident.closing.toStdString() == "With this it will not happen again, we hope.");
}

TEST_CASE("The boxes of actions are kept beside their status", "[reading]") {
    const Incident incident =
        readText("## Action items\n\n- [x] Ship it\n- [ ] Test it\n- Tell them\n").incident;
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.first()->status == ActionStatus::done);
    CHECK(incident.asWritten.value(QStringLiteral("actions.list")).toStdString() == "[x] []");
}

TEST_CASE("Prose under a name of corrections has it as its title, other prose is a section",
          "[reading]") {
    const Incident incident =
        readText("## Summary\n\nDown.\n\n## Corrective actions\n\nWe roll out in steps.\n")
            .incident;
    CHECK(incident.actions.isEmpty());
    REQUIRE(incident.improvements.size() == 1);
    CHECK(incident.improvements.first()->title.toStdString() == "Corrective actions");
    CHECK(incident.improvements.first()->text.toStdString() == "We roll out in steps.");

    const Incident outlook =
        readText("## Summary\n\nDown.\n\n## Going forward\n\nWe roll out in steps.\n").incident;
    CHECK(outlook.improvements.isEmpty());
    REQUIRE(outlook.sections.size() == 1);
    CHECK(outlook.sections.first().heading.toStdString() == "Going forward");
    CHECK(outlook.sections.first().text.toStdString() == "We roll out in steps.");

    const Incident none =
        readText("## Summary\n\nDown.\n\n## Follow-up tickets\n\nNone.\n").incident;
    CHECK(none.improvements.isEmpty());
    REQUIRE(none.sections.size() == 1);
    CHECK(none.sections.first().heading.toStdString() == "Follow-up tickets");
    CHECK(none.sections.first().text.toStdString() == "None.");
}

TEST_CASE("Brackets, dashes and cells say who, when and how far", "[reading]") {
    const auto [item, owner, due, done] =
        GENERATE(table<const char*, const char*, const char*, bool>({
            {"Fix it (@ada, P1)", "@ada", "", false},
            {"Fix it **(done, @ada)**", "@ada", "", true},
            {"Fix it — @ada — 2024-06-01", "@ada", "2024-06-01", false},
            {"Fix it — @ada", "@ada", "", false},
        }));
    const ActionItem action = only(item);
    INFO(item);
    CHECK(action.title.toStdString() == "Fix it");
    CHECK(action.owner.toStdString() == owner);
    CHECK(action.due.value_or(QDate()).toString(Qt::ISODate).toStdString() == due);
    CHECK((action.status == ActionStatus::done) == done);
}

TEST_CASE("A day in brackets is understood, and stays in the words with its name", "[reading]") {
    const auto [item, owner, due] = GENERATE(table<const char*, const char*, const char*>({
        {"Fix it (due 2024-06-01)", "", "2024-06-01"},
    }));
    const ActionItem action = only(item);
    INFO(item);
    CHECK(action.title.toStdString() == item);
    CHECK(action.owner.toStdString() == owner);
    CHECK(action.due.value_or(QDate()).toString(Qt::ISODate).toStdString() == due);
}

TEST_CASE("A day behind a dash is due and stays in the words", "[reading]") {
    const ActionItem action = only("Fix it — @ada — 28/02/2025");
    CHECK(action.title.toStdString() == "Fix it — 28/02/2025");
    CHECK(action.owner.toStdString() == "@ada");
    CHECK(action.due == QDate(2025, 2, 28));
}

TEST_CASE("Words of a status in cells mean one", "[reading]") {
    const Incident incident =
        readText("## Action items\n\n| Action | Prio | Status | Bug |\n|---|---|---|---|\n"
                 "| One | 🔴 P0 | ✅ Done | OPS-1 |\n| Two | P2 | 🔄 In Progress | OPS-2 |\n"
                 "| Three | | ⏳ Planned | Bug 7 **DONE** |\n| Four | | erledigt | |\n")
            .incident;
    REQUIRE(incident.actions.size() == 4);
    CHECK(incident.actions.at(0)->status == ActionStatus::done);
    CHECK(incident.actions.at(0)->priority == Priority::p0);
    CHECK(incident.actions.at(1)->status == ActionStatus::inProgress);
    CHECK(incident.actions.at(2)->status == ActionStatus::done);
    CHECK(incident.actions.at(3)->status == ActionStatus::done);
}

TEST_CASE("Issue keys in front of titles are known by the habit of the list", "[reading]") {
    const Incident habit =
        readText("## Action items\n\n- OPS-12 Fix it\n- OPS-13: Test it\n").incident;
    REQUIRE(habit.actions.size() == 2);
    CHECK(habit.actions.at(0)->tracker.toStdString() == "OPS-12");
    CHECK(habit.actions.at(1)->title.toStdString() == "Test it");

    CHECK(only("UTF-8 in all names").tracker.isEmpty());
}

TEST_CASE("What was taken as actions and owners by guess is said", "[reading]") {
    const reading::Reading reading =
        readText("## Summary\n\nDown.\n\n## What we will do about it\n\n- Fix it (Ada Roth)\n"
                 "- Test it (Ben Okoye)\n\n## Background\n\nOld.\n");
    REQUIRE(reading.findings.size() == 3);
    CHECK(reading.findings.at(0).rule.toStdString() == "actions.owners-assumed");
    CHECK(reading.findings.at(0).args.first().toStdString() == "Ada Roth, Ben Okoye");
    CHECK(reading.findings.at(1).rule.toStdString() == "actions.assumed");
    CHECK(reading.findings.at(1).line == 5);
    CHECK(reading.findings.at(2).rule.toStdString() == "section.unknown");
    CHECK(reading.findings.at(2).line == 10);
}

TEST_CASE("a status behind an owner is the action's, not part of the name", "[reading]") {
    const auto [written, owner, status] = GENERATE(table<const char*, const char*, ActionStatus>({
        {"1. Buy a seal. Owner: Ada Byron. Complete.", "Ada Byron", ActionStatus::done},
        {"1. Buy a seal (Owner: Ada, in progress)", "Ada", ActionStatus::inProgress},
        {"1. Buy a seal - Assignee: Ada - blocked", "Ada", ActionStatus::blocked},
        {"1. Buy a seal. Owner: Ada. Status: not started.", "Ada", ActionStatus::open},
        {"1. Buy a seal\n   - **Owner:** Ada; done 2024-03-01", "Ada", ActionStatus::done},
        {"1. Buy a seal\n   - Owner: Dr. Ada Byron, done", "Dr. Ada Byron", ActionStatus::done},
        {"1. Buy a seal\n   - Owner: Ada\n   - Status: WIP", "Ada", ActionStatus::inProgress},
        {"| Task | Owner |\n|---|---|\n| Buy a seal | Ada. Complete. |", "Ada", ActionStatus::done},
        {"| Task | Owner |\n|---|---|\n| Buy a seal | Ada. Ben. |", "Ada. Ben.",
         ActionStatus::open},
    }));
    const QByteArray text = QByteArray("# Dry pump\n\n## Action items\n\n") + written + "\n";
    INFO(text.toStdString());
    const Incident incident = readText(text.constData()).incident;
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->owner == QString::fromUtf8(owner));
    CHECK(incident.actions.first()->status == status);
}

TEST_CASE("the names of labels below actions are kept", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n## Action items\n\n1. Buy a seal\n   - "
                                       "**Assignee:** Ada\n   - **Due:** April 3, 2024\n")
                                  .incident;
    const ActionItem& action = *incident.actions.first();
    CHECK(action.owner == QStringLiteral("Ada"));
    CHECK(incident.asWritten.value(QStringLiteral("action.owner")) == QStringLiteral("Assignee"));
    CHECK(action.due == QDate(2024, 4, 3));
    CHECK(action.fields.isEmpty());
    CHECK(incident.asWritten.value(QStringLiteral("action.due.words")) == u"April 3, 2024");
}

TEST_CASE("a bold title is none when its marks stood outside of the bold", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n## Action items\n\n- [ ] **Buy a seal** – "
                                       "@ada – 2024-03-01\n- [ ] **Test it** (@ben)\n")
                                  .incident;
    CHECK(incident.actions.at(0)->title == QStringLiteral("Buy a seal"));
    CHECK(incident.actions.at(1)->title == QStringLiteral("Test it"));
}

TEST_CASE("a group of lessons with a name of its own stays with it", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n## Root cause\n\nA seal.\n\n## Lessons "
                                       "learned\n\n### What went well\n\n- The alarm\n\n### For "
                                       "the plumbers\n\n- Bring spares\n")
                                  .incident;
    CHECK(incident.lessons.wentWell == QStringList{QStringLiteral("The alarm")});
    CHECK(incident.lessons.learned == QStringLiteral("#### For the plumbers\n\n- Bring spares"));
    CHECK(incident.sections.isEmpty());
}

} // namespace afterword::tests::actions_test
