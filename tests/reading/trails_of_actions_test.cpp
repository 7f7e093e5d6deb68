// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::trails_of_actions_test {

TEST_CASE("Labels that a title ends with are its labels", "[reading]") {
    const auto [title, labels] = GENERATE(table<const char*, const char*>(
        {{"Buy a seal (Owner: Ada, Due: 15 June 2024)", "Owner: Due:"},
         {"Buy a seal. Owner: Ada. Due: 2024-06-15.", "Owner: Due:"},
         {"Buy a seal [owner: Ada; due date: 2024-06-15]", "owner: due date:"},
         {"Buy a seal – **Owner:** Ada – **Due:** 15.06.2024", "Owner: Due:"},
         {"Buy a seal (owner: Ada, due 2024-06-15)", "owner: due:"},
         {"Buy a seal (Assignee: Ada, 2024-06-15)", "Assignee:"},
         {"Buy a seal (Verantwortlich: Ada, Frist: 15.06.2024)", "Verantwortlich: Frist:"},
         {"Buy a seal (Responsable : Ada, échéance : 15 juin 2024)", "Responsable: échéance:"},
         {"Buy a seal 担当: Ada 期限: 6/15", "担当: 期限:"},
         {"Buy a seal（担当：Ada、期限：2024年6月15日）", "担当: 期限:"}}));
    CAPTURE(title);
    const Incident incident = reportWithActions(std::string("- ") + title + "\n- Test it\n");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->title == u"Buy a seal");
    CHECK(incident.actions.first()->owner == u"Ada");
    CHECK(incident.actions.first()->due == QDate(2024, 6, 15));
    CHECK(incident.actions.first()->fields.isEmpty());
    CHECK(incident.asWritten.value(QStringLiteral("actions.labels")).toStdString() == labels);
}

TEST_CASE("Labels of a title that are not all understood stay in it", "[reading]") {
    const char* title =
        GENERATE("Ask the team: what is a seal?", "Read Status: Red, by Ada",
                 "Buy a seal (Owner: Ada, Due: when it rains)", "Owner: Ada buys a seal");
    CAPTURE(title);
    const Incident incident = reportWithActions(std::string("- ") + title + "\n- Test it\n");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->title == QString::fromUtf8(title));
    CHECK_FALSE(incident.asWritten.contains(QStringLiteral("actions.labels")));
    CHECK_FALSE(incident.asWritten.contains(QStringLiteral("action.due.words")));
}

TEST_CASE("A day behind an owner is due", "[reading]") {
    const char* end =
        GENERATE("@ada ~2024-06-15", "@ada 2024-06-15", "@ada - 2024-06-15", "~2024-06-15 @ada");
    CAPTURE(end);
    const Incident incident = reportWithActions(std::string("- Buy a seal ") + end + "\n");
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->title == u"Buy a seal");
    CHECK(incident.actions.first()->owner == u"@ada");
    CHECK(incident.actions.first()->due == QDate(2024, 6, 15));
}

TEST_CASE("A name and a day behind a dash are of the action, also among measures", "[reading]") {
    const auto [by, heading] =
        GENERATE(table<std::string, const char*>({{"bis 15.06.2024", "Maßnahmen"},
                                                  {"avant le 15 juin 2024", "Mesures correctives"},
                                                  {"by 15 June 2024", "Prevention"},
                                                  {"15 June 2024", "Action items"},
                                                  {"2024-06-15", "Action items"}}));
    CAPTURE(by);
    const Incident incident =
        reportWithActions("- Buy a seal – Ada, " + by + "\n- Test it – Ben, " + by + "\n", heading);
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->title == u"Buy a seal");
    CHECK(incident.actions.last()->owner == u"Ben");
    CHECK(incident.actions.last()->due == QDate(2024, 6, 15));
}

TEST_CASE("A measure with a day that is past promises nothing", "[reading]") {
    CHECK(
        reportWithActions("- Bought a seal on 2024-05-03\n- Tested it (2024-05-04)\n", "Prevention")
            .actions.isEmpty());
}

} // namespace afterword::tests::trails_of_actions_test
