// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::words_of_actions_test {

namespace {

Incident reportWith(const std::string& actions) {
    return readText(("# The pump ran dry on 2024-05-02\n\n## Action items\n\n" + actions).c_str())
        .incident;
}

std::string kept(const Incident& incident, const char* key) {
    return incident.asWritten.value(QString::fromLatin1(key)).toStdString();
}

} // namespace

TEST_CASE("A day and a status in the document's words are kept once, for each action",
          "[reading]") {
    const auto [owner, due, status] = GENERATE(
        table<std::string, std::string, std::string>({{"Verantwortlich", "Frist", "Stand"},
                                                      {"Assignee", "Deadline", "State"},
                                                      {"Responsable", "Échéance", "Avancement"},
                                                      {"担当", "期限", "状況"},
                                                      {"负责人", "截止日期", "状态"}}));
    const bool isTable = GENERATE(true, false);
    const std::string actions =
        isTable
            ? "| # | Task | " + owner + " | " + due + " | " + status +
                  " |\n|---|---|---|---|---|\n| 1 | Buy a seal | Ada | 15.06.2024 | erledigt |\n"
                  "| 2 | Test it | Ben | 2024-06-20 | |\n"
                  "| 3 | Tell them | Cy | 21 juin 2024 | 対応中 |\n"
            : "- Buy a seal\n  - " + owner + ": Ada\n  - " + due + ": 15.06.2024\n  - " + status +
                  ": erledigt\n- Test it\n  - " + owner + ": Ben\n  - " + due +
                  ": 2024-06-20\n- Tell them\n  - " + owner + ": Cy\n  - " + due +
                  ": 21 juin 2024\n  - " + status + ": 対応中\n";
    CAPTURE(actions);
    const Incident incident = reportWith(actions);
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.at(0)->due == QDate(2024, 6, 15));
    CHECK(incident.actions.at(0)->status == ActionStatus::done);
    CHECK(incident.actions.at(1)->due == QDate(2024, 6, 20));
    CHECK(incident.actions.at(2)->due == QDate(2024, 6, 21));
    CHECK(incident.actions.at(2)->status == ActionStatus::inProgress);
    CHECK(incident.actions.at(2)->owner == u"Cy");
    CHECK(incident.actions.at(0)->fields.isEmpty());
    CHECK(incident.actions.at(2)->reference == (isTable ? u"3" : u""));
    CHECK(kept(incident, "action.owner") == owner);
    CHECK(kept(incident, "action.due") == due);
    CHECK(kept(incident, "action.status") == status);
    CHECK(kept(incident, "action.due.words") == "15.06.2024\n\n21 juin 2024");
    CHECK(kept(incident, "action.status.words") == "erledigt\n\n対応中");
}

TEST_CASE("A day without a year is in that of the incident", "[reading]") {
    const Incident incident = reportWith("| タスク | 期限 |\n|---|---|\n| 確認 | 6月15日 |\n");
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->due == QDate(2024, 6, 15));
    CHECK(incident.actions.first()->fields.isEmpty());
    CHECK(kept(incident, "action.due.words") == "6月15日");
}

TEST_CASE("Words that are more than a day or a status stay fields", "[reading]") {
    const Incident incident = reportWith("| Task | Due | Status |\n|---|---|---|\n"
                                         "| Buy a seal | mid June | waits for Ben |\n"
                                         "| Test it | 2024-06-20 | Done |\n");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.at(0)->fields ==
          QList<Field>{{QStringLiteral("Due"), QStringLiteral("mid June")},
                       {QStringLiteral("Status"), QStringLiteral("waits for Ben")}});
    CHECK(kept(incident, "action.due.words").empty());
    CHECK(kept(incident, "action.status.words").empty());
}

TEST_CASE("A priority and a kind in words have their codes, and are kept", "[reading]") {
    const char* actions = GENERATE(
        "| Task | Priority | Type |\n|---|---|---|\n| Buy a seal | High | Preventative |\n",
        "- Buy a seal\n  - Priority: High\n  - Type: Preventative\n");
    const Incident incident = reportWith(actions);
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->priority == Priority::p1);
    CHECK(incident.actions.first()->kind == ActionKind::prevent);
    CHECK(incident.actions.first()->fields.isEmpty());
    CHECK(kept(incident, "action.priority.words") == "High");
    CHECK(kept(incident, "action.kind.words") == "Preventative");
}

TEST_CASE("What stands behind a status in brackets is kept", "[reading]") {
    const Incident incident = reportWith("- Buy a seal\n  - Status: Done (OPS-12)\n");
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->status == ActionStatus::done);
    CHECK(kept(incident, "action.status.words") == "Done (OPS-12)");
}

TEST_CASE("Entries of measures whose labels say who or until when are actions", "[reading]") {
    const Incident incident =
        readText("# Pumpe trocken am 02.05.2024\n\n## Maßnahmen\n\n"
                 "1. **Dichtung kaufen**\n   - Wer: Ada\n   - Bis: 15.06.2024\n"
                 "2. **Testen**\n   - Wer: Ben\n   - Bis: 20.06.2024\n")
            .incident;
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.at(1)->owner == u"Ben");
    CHECK(incident.actions.at(1)->due == QDate(2024, 6, 20));
}

TEST_CASE("A bold sentence is the title of an action, and the others tell more", "[reading]") {
    const auto [item, title, details] = GENERATE(table<std::string, std::string, std::string>(
        {{"1. **Two people.** A restore asks for a second one.", "Two people.",
          "A restore asks for a second one."},
         {"- **Who is on call?** Ask the bot.\n  - step", "Who is on call?",
          "Ask the bot.\n- step"},
         {"- **Two people** for a restore. It asks.", "**Two people** for a restore. It asks.", ""},
         {"- **Fix it.**", "Fix it.", ""}}));
    CAPTURE(item);
    const Incident incident = reportWith(item + "\n");
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->title.toStdString() == title);
    CHECK(incident.actions.first()->details.toStdString() == details);
}

TEST_CASE("Owners behind the sentences of an action are taken before its title", "[reading]") {
    const Incident incident =
        reportWith("- **Upgrade tests.** Install over old versions. *Owner: Hal. Done.*\n");
    const ActionItem& action = *incident.actions.first();
    CHECK(action.title == u"Upgrade tests.");
    CHECK(action.details == u"Install over old versions");
    CHECK(action.owner == u"Hal");
    CHECK(action.status == ActionStatus::done);
}

TEST_CASE("Colours beside a red one are a weight, and no status", "[reading]") {
    const Incident incident =
        reportWith("| | Task |\n|---|---|\n| 🔴 | Fix it |\n| 🟡 | Watch it |\n");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.last()->status == ActionStatus::open);
    CHECK(reportWith("- 🔴 Fix it\n- 🟡 Watch it\n").actions.last()->status == ActionStatus::open);
}

TEST_CASE("Coloured words of a status are read, and kept as they are", "[reading]") {
    const auto [cell, status] = GENERATE(table<std::string, ActionStatus>(
        {{"<span style=\"color: rgb(0,128,0);\">COMPLETE</span>", ActionStatus::done},
         {"<span style=\"color: red;\">IN PROGRESS</span>", ActionStatus::inProgress},
         {":green_circle: done", ActionStatus::done},
         {":red_circle: open", ActionStatus::open}}));
    CAPTURE(cell);
    const Incident incident =
        reportWith("| Task | Status |\n|---|---|\n| Fix it | " + cell + " |\n");
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->status == status);
    CHECK(kept(incident, "action.status.words") == cell);
}

} // namespace afterword::tests::words_of_actions_test
