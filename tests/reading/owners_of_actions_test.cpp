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

TEST_CASE("A long handle that the title speaks of stays in it", "[reading]") {
    const std::string title =
        GENERATE("Publish the story on @Acme Status Page", "Plan a review with @Ada Roth",
                 "Termin mit @Ada Roth", "Plan a review with @Ada Roth by 10 June 2024");
    CAPTURE(title);
    const Incident incident = reportWithActions("- " + title + "\n- Test it\n");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->title.toStdString() == title);
    CHECK(incident.actions.first()->owner.isEmpty());
}

TEST_CASE("Names stand first where the heading asks who", "[reading]") {
    const char* heading = GENERATE("Who does what", "What will be done, by whom, by when");
    const std::string rows = "- Ada: buy a seal\n- Ben: test it\n";
    CHECK(reportWithActions(rows, heading).actions.last()->owner == u"Ben");
    CHECK(reportWithActions(rows).actions.last()->owner.isEmpty());
}

TEST_CASE("No names stand first where the heading tells or a label begins the row", "[reading]") {
    const char* heading =
        GENERATE("Actions : ce qui va changer", "Actions para quem ficou sem água",
                 "Action items: wer auch immer hilft");
    const std::string rows = "- Pumps: buy a seal\n- Cellar: test it\n";
    CAPTURE(heading);
    const Incident told = reportWithActions(rows, heading);
    REQUIRE(told.actions.size() == 2);
    CHECK(told.actions.first()->owner.isEmpty());
    CHECK(reportWithActions(rows, "Actions : qui fait quoi").actions.first()->owner == u"Pumps");
    const Incident incident =
        reportWithActions("- Ada: buy a seal\n- Ben: test it\n- Note: the blue ones are sold out\n"
                          "- Impact: none of these may stop the pump\n",
                          "Who does what");
    REQUIRE(incident.actions.size() == 4);
    CHECK(incident.actions.at(1)->owner == u"Ben");
    CHECK(incident.actions.at(2)->owner.isEmpty());
    CHECK(incident.actions.at(3)->owner.isEmpty());
}

TEST_CASE("What an arrow, a bar or a comma leads to is no owner by itself", "[reading]") {
    const auto [first, second] = GENERATE(table<std::string, std::string>({
        {"Move the water -> Cellar", "Move the seals -> Kitchen"},
        {"Move the water → Cellar", "Move the seals → Kitchen"},
        {"Move the water => Cellar", "Move the seals => Kitchen"},
        {"Add an alert for water | Gauge", "Add an alert for seals | Meter"},
        {"Clean Cellar, Kitchen, 2024-06-02", "Clean Attic, Bath, 2024-06-03"},
    }));
    CAPTURE(first);
    const Incident incident = reportWithActions("- " + first + "\n- " + second + "\n");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->title.toStdString() == first);
    CHECK(incident.actions.first()->owner.isEmpty());
    const Incident known =
        readText(("# Dry on 2024-05-02\n\nResponders: Cellar, Gauge, Kitchen\n\n## Actions\n\n- " +
                  first + "\n- " + second + "\n")
                     .c_str())
            .incident;
    CHECK(!known.actions.first()->owner.isEmpty());
}

TEST_CASE("Signs that lead to a handle or a person go with them", "[reading]") {
    const std::string sign = GENERATE("->", "→", "=>", "|", "—", "-");
    const std::string person = GENERATE("@ada", "Ada Roth");
    if (sign == "-" && person != "@ada") {
        return; // an aside has one as well
    }
    CAPTURE(sign, person);
    const Incident incident = readText(("# Dry on 2024-05-02\n\nResponders: Ada Roth\n\n## "
                                        "Actions\n\n- Buy a seal " +
                                        sign + " " + person + "\n- Test it\n")
                                           .c_str())
                                  .incident;
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->title == u"Buy a seal");
    CHECK(incident.actions.first()->owner.toStdString() == person);
}

TEST_CASE("Known persons count where a name has to be a habit", "[reading]") {
    const Incident incident =
        readText("# Dry on 2024-05-02\n\nResponders: Ada Roth\n\n## Actions\n\n"
                 "- Buy a seal → Ada Roth\n- Test it → Ben, by 1 June 2024\n- Tell them\n")
            .incident;
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.at(0)->owner == u"Ada Roth");
    CHECK(incident.actions.at(1)->owner == u"Ben");
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
    const std::string word =
        GENERATE("任意", "必須", "短期", "中期", "検討中", "監視", "運用", "恒久", "暫定", "済",
                 "完了", "未定", "重要", "緊急", "予防", "検知", "단기", "필수", "선택", "검토중",
                 "예정", "긴급", "长期", "可选", "已完成", "待定", "进行中");
    CAPTURE(word);
    const Incident words =
        reportWithActions("- 部品を買う（" + word + "）\n- 試す（" + word + "）\n");
    REQUIRE(words.actions.size() == 2);
    CHECK(words.actions.first()->owner.isEmpty());
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
