// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::marks_of_actions_test {

namespace {

QList<Row<ActionItem>> actionsOf(const std::string& list) {
    return readText(("# The pump ran dry on 2024-05-02\n\n## Action items\n\n" + list).c_str())
        .incident.actions;
}

} // namespace

TEST_CASE("Brackets with a ticket, a handle and a day are taken as a whole", "[reading]") {
    const auto actions = actionsOf("- Buy a seal (PUMP-7, @ada, 2024-06-01)\n");
    REQUIRE(actions.size() == 1);
    CHECK(actions.first()->title.toStdString() == "Buy a seal");
    CHECK(actions.first()->tracker.toStdString() == "PUMP-7");
    CHECK(actions.first()->owner.toStdString() == "@ada");
    CHECK(actions.first()->due == QDate(2024, 6, 1));
}

TEST_CASE("A day in words, or a status, in brackets is understood and stays", "[reading]") {
    const auto day = actionsOf("- Buy a seal (@ada, 1 June 2024)\n");
    CHECK(day.first()->title.toStdString() == "Buy a seal (@ada, 1 June 2024)");
    CHECK(day.first()->owner.toStdString() == "@ada");
    CHECK(day.first()->due == QDate(2024, 6, 1));

    const auto status = actionsOf("- Buy a seal [in progress]\n");
    CHECK(status.first()->title.toStdString() == "Buy a seal [in progress]");
    CHECK(status.first()->status == ActionStatus::inProgress);
}

TEST_CASE("Owners beside a priority, before a day or a status are a habit of the list",
          "[reading]") {
    const auto [first, second] = GENERATE(table<const char*, const char*>({
        {"- Buy a seal (Ada, P1)\n", "- Test it (Ben, P2)\n"},
        {"- Buy a seal — Ada — 01.06.2024\n", "- Test it — Ben — 02.06.2024\n"},
        {"- Buy a seal (Ada) [in progress]\n", "- Test it (Ben) [todo]\n"},
    }));
    INFO(first);
    const auto actions = actionsOf(std::string(first) + second);
    REQUIRE(actions.size() == 2);
    CHECK(actions.at(0)->owner.toStdString() == "Ada");
    CHECK(actions.at(1)->owner.toStdString() == "Ben");

    const auto alone = actionsOf("- Buy a seal (Kafka, P1)\n- Test it\n- Tell them\n");
    CHECK(alone.first()->owner.isEmpty());
}

TEST_CASE("Bold marks and links behind a dash leave the title clean", "[reading]") {
    const auto actions = actionsOf("- **@ada** buy a seal\n"
                                   "- **Test it** – [PUMP-8](https://jira.example.org/PUMP-8)\n");
    REQUIRE(actions.size() == 2);
    CHECK(actions.at(0)->title.toStdString() == "buy a seal");
    CHECK(actions.at(0)->owner.toStdString() == "@ada");
    CHECK(actions.at(1)->title.toStdString() == "Test it");
}

TEST_CASE("Bold labels behind dashes are understood", "[reading]") {
    const auto actions =
        actionsOf("- Buy a seal — **Owner:** Ada Roth — **Due:** 2024-06-01\n- Test it\n");
    REQUIRE(actions.size() == 2);
    CHECK(actions.first()->owner.toStdString() == "Ada Roth");
    CHECK(actions.first()->due == QDate(2024, 6, 1));
}

TEST_CASE("A handle before a promised day is the owner", "[reading]") {
    const auto actions = actionsOf("- Buy a seal @ada, due 2024-06-01\n");
    CHECK(actions.first()->owner.toStdString() == "@ada");
    CHECK(actions.first()->due == QDate(2024, 6, 1));
}

TEST_CASE("A paragraph over labels of an action is one", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n## Corrective actions\n\n"
                                       "Buy a seal\nOwner: Ada Roth\nDue: 1 June 2024\n\n"
                                       "Test it every week\nOwner: Ben\nPriority: P2\n")
                                  .incident;
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.improvements.isEmpty());
    CHECK(incident.actions.at(0)->title.toStdString() == "Buy a seal");
    CHECK(incident.actions.at(0)->owner.toStdString() == "Ada Roth");
    CHECK(incident.actions.at(0)->due == QDate(2024, 6, 1));
    CHECK(incident.actions.at(1)->priority == Priority::p2);
}

TEST_CASE("Boxes without bullets are a list", "[reading]") {
    const auto actions = actionsOf("[x] Buy a seal (@ada)\n[ ] Test it\n");
    REQUIRE(actions.size() == 2);
    CHECK(actions.at(0)->status == ActionStatus::done);
    CHECK(actions.at(0)->title.toStdString() == "Buy a seal");
    CHECK(actions.at(1)->title.toStdString() == "Test it");
}

TEST_CASE("Lettered lines are a list", "[reading]") {
    const auto actions = actionsOf("a) Buy a seal (owner: Ada)\n   of rubber\nb) Test it\n");
    REQUIRE(actions.size() == 2);
    CHECK(actions.at(0)->title.contains(QStringLiteral("a) Buy a seal")));
    CHECK(actions.at(1)->title.toStdString() == "b) Test it");

    const Incident prose = readText("# Dry pump\n\n## Impact\n\na) is alone here.\n").incident;
    CHECK(prose.impact.toStdString() == "a) is alone here.");
}

TEST_CASE("Signs by name before and behind an action say how far it is", "[reading]") {
    for (const char* sign : {":white_check_mark:", ":material-check:", ":material-check-circle:",
                             ":octicons-check-circle-16:", ":fontawesome-solid-circle-check:",
                             ":material-checkbox-marked-outline:"}) {
        const std::string word = sign;
        const Incident incident =
            reportWithActions("- Buy a seal " + word + "\n- " + word +
                              " Test it\n- **OPS-1** Watch it " + word + "\n");
        CAPTURE(sign);
        REQUIRE(incident.actions.size() == 3);
        CHECK(incident.actions.at(0)->title == u"Buy a seal");
        CHECK(incident.actions.at(1)->title == u"Test it");
        for (const auto& action : incident.actions) {
            CHECK(action->status == ActionStatus::done);
        }
        CHECK(incident.asWritten.value(QStringLiteral("action.status.words"))
                  .count(QString::fromUtf8(sign)) == 3);
    }
    const Incident others = reportWithActions("- Buy a seal :material-timer-sand:\n"
                                              "- Test it :material-water-pump:\n");
    CHECK(others.actions.first()->status == ActionStatus::inProgress);
    CHECK(others.actions.last()->title == u"Test it :material-water-pump:");
}

} // namespace afterword::tests::marks_of_actions_test
