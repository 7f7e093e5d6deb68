// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::owners_of_actions_test {

TEST_CASE("Owners with their days leave titles in many forms", "[reading]") {
    const auto [first, second] = GENERATE(table<std::string, std::string>({
        {"Buy a seal @Ada Roth June 10, 2024", "Test it @Ben Orr July 1, 2024"},
        {"Buy a seal @Ada Roth by 10 June 2024", "Test it @Ben Orr by 1 July 2024"},
        {"Buy a seal | Ada Roth | 2024-06-10", "Test it | Ben Orr | 2024-07-01"},
        {"Buy a seal, Ada Roth, 2024-06-10", "Test it, Ben Orr, 2024-07-01"},
        {"Buy a seal -- Ada Roth, 2024-06-10", "Test it -- Ben Orr, 2024-07-01"},
        {"Buy a seal → Ada Roth, 2024-06-10", "Test it → Ben Orr, 2024-07-01"},
        {"Buy a seal *(Ada Roth, 10 June 2024)*", "Test it *(Ben Orr, 1 July 2024)*"},
        {"Buy a seal (Ada Roth, ETA 2024-06-10)", "Test it (Ben Orr, ETA 2024-07-01)"},
    }));
    CAPTURE(first);
    const Incident incident = reportWithActions("- " + first + "\n- " + second + "\n");
    REQUIRE(incident.actions.size() == 2);
    const ActionItem& action = *incident.actions.first();
    CHECK(action.title == u"Buy a seal");
    CHECK(QString(action.owner).remove(u'@') == u"Ada Roth");
    CHECK(action.due == QDate(2024, 6, 10));
}

TEST_CASE("A long handle ends where its name does", "[reading]") {
    const Incident incident =
        reportWithActions("- Buy a seal @Ada Roth\n- Test it @Ben May 31, 2024\n"
                          "- Ask @ada about the seals\n");
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.at(0)->owner == u"@Ada Roth");
    CHECK(incident.actions.at(1)->owner == u"@Ben");
    CHECK(incident.actions.at(1)->due == QDate(2024, 5, 31));
    CHECK(incident.actions.at(2)->title == u"Ask @ada about the seals");
    const Incident people =
        readText("# Dry on 2024-05-02\n\nResponders: Ada Roth, Ben Orr\n\n## Actions\n\n"
                 "- @Ada Roth Buy a seal\n- Ben Orr: test it\n")
            .incident;
    REQUIRE(people.actions.size() == 2);
    CHECK(people.actions.at(0)->owner == u"@Ada Roth");
    CHECK(people.actions.at(0)->title == u"Buy a seal");
    CHECK(people.actions.at(1)->owner == u"Ben Orr");
}

TEST_CASE("Names stand first where the heading asks who", "[reading]") {
    const char* heading = GENERATE("Who does what", "What will be done, by whom, by when");
    const std::string rows = "- Ada: buy a seal\n- Ben: test it\n";
    CHECK(reportWithActions(rows, heading).actions.last()->owner == u"Ben");
    CHECK(reportWithActions(rows).actions.last()->owner.isEmpty());
}

TEST_CASE("Names without capitals are owners, and words of a status are none", "[reading]") {
    const auto [first, second] =
        GENERATE(table<std::string, std::string>({{"씰 구매 — 김민수, 2024-06-01", "시험 (이지은)"},
                                                  {"部品を買う（佐藤）", "試す（鈴木）"}}));
    CAPTURE(first);
    const Incident incident = reportWithActions("- " + first + "\n- " + second + "\n");
    CHECK(!incident.actions.first()->owner.isEmpty());
    CHECK(!incident.actions.last()->owner.isEmpty());
    const Incident done = reportWithActions("- 씰 구매 (완료)\n- 시험 (완료)\n");
    CHECK(done.actions.last()->owner.isEmpty());
}

TEST_CASE("Marks of Slack are read, and their words kept", "[reading]") {
    const Incident incident = reportWithActions("• :white_check_mark: `GEO-1` Buy a seal — <@ada>\n"
                                                "• :hourglass: `GEO-2` Test it — <@ben>\n");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->title == u"Buy a seal");
    CHECK(incident.actions.first()->owner == u"<@ada>");
    CHECK(incident.actions.first()->tracker == u"GEO-1");
    CHECK(incident.actions.first()->status == ActionStatus::done);
    CHECK(incident.actions.last()->status == ActionStatus::inProgress);
    CHECK(incident.asWritten.value(QStringLiteral("action.status.words")) ==
          u":white_check_mark:\n:hourglass:");
    const Incident labels =
        readText("# Dry\n\n*Severity:* 2\n*Lead:* <@ada>   *Comms:* <@ben>\n\n## Impact\n\nNone.\n")
            .incident;
    CHECK(labels.fields.contains(Field{QStringLiteral("Comms"), QStringLiteral("<@ben>")}));
}

TEST_CASE("What is struck out is done, also in front of its owner", "[reading]") {
    const Incident incident = reportWithActions("- ~~Buy a seal~~ (Ada)\n- Test it (Ben)\n");
    CHECK(incident.actions.first()->title == u"Buy a seal");
    CHECK(incident.actions.first()->status == ActionStatus::done);
    CHECK(incident.actions.last()->status == ActionStatus::open);
}

} // namespace afterword::tests::owners_of_actions_test
