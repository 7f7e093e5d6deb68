// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::labels_of_actions_test {

namespace {

Incident reportWith(const std::string& actions) {
    return readText(("# The pump ran dry on 2024-05-02\n\n## Action items\n\n" + actions).c_str())
        .incident;
}

std::string labelsOf(const Incident& incident) {
    return incident.asWritten.value(QStringLiteral("actions.labels")).toStdString();
}

} // namespace

TEST_CASE("The labels of each action are kept in their order", "[reading]") {
    const Incident incident = reportWith("1. **Buy a seal**\n"
                                         "   - Due: 2024-06-01\n"
                                         "   - Priority: P1\n"
                                         "   - Owner: Ada\n"
                                         "2. **Tell the night shift**\n"
                                         "3. **Test it**\n"
                                         "   - Effort: 3 days\n"
                                         "   - Due date: 2024-06-09\n");
    REQUIRE(incident.actions.size() == 3);
    CHECK(labelsOf(incident) == "Due: Priority: Owner:\n\nDue date:");
    CHECK(incident.asWritten.value(QStringLiteral("action.due")) == u"Due date");
    CHECK(incident.actions.at(2)->fields ==
          QList<Field>{{QStringLiteral("Effort"), QStringLiteral("3 days")}});
}

TEST_CASE("Actions without labels say nothing of them", "[reading]") {
    CHECK_FALSE(
        reportWith("- Buy a seal (@ada)\n").asWritten.contains(QStringLiteral("actions.labels")));
}

TEST_CASE("Labels that the classic template adds are not of the document", "[reading]") {
    const Incident incident = reportWith("1. **Buy a seal:**\n"
                                         "   - **Owner:** Ada\n"
                                         "   - **Due:** 2024-06-01\n"
                                         "2. **Test it:**\n"
                                         "   - **Due**: 2024-06-09\n"
                                         "   - **Owner:** Ben\n");
    CHECK(incident.actions.at(0)->due == QDate(2024, 6, 1));
    CHECK(labelsOf(incident) == "\nDue:");
}

TEST_CASE("A status that cannot stand alone keeps its label as a field only", "[reading]") {
    const Incident incident = reportWith("- Buy a seal\n"
                                         "  - Owner: Ada\n"
                                         "  - Status: Not doing\n");
    REQUIRE(incident.actions.size() == 1);
    CHECK(labelsOf(incident) == "Owner:");
}

TEST_CASE("Several labels on one line are fields of their own", "[reading]") {
    const std::string line =
        GENERATE(as<std::string>(), "  - Owner: Ada Roth | Due: 2024-06-01 | Priority: P1\n",
                 "  - **Owner:** Ada Roth · **Due:** 2024-06-01 · **Priority:** P1\n",
                 "\n  Owner: Ada Roth, Due: 2024-06-01, Priority: P1\n",
                 "  - *Owner*: Ada Roth; *Due*: 2024-06-01; *Priority*: P1\n");
    CAPTURE(line);
    const Incident incident = reportWith("- Buy a seal\n" + line);
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->title == u"Buy a seal");
    CHECK(incident.actions.first()->owner == u"Ada Roth");
    CHECK(incident.actions.first()->due == QDate(2024, 6, 1));
    CHECK(incident.actions.first()->priority == Priority::p1);
    CHECK(incident.actions.first()->details.isEmpty());
}

TEST_CASE("A value goes on over a comma that begins no label", "[reading]") {
    const Incident incident = reportWith("- Buy a seal\n"
                                         "  - Owner: Ada, Ben: both of them\n"
                                         "  - Due: 2024-06-01\n");
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->owner == u"Ada, Ben: both of them");
}

TEST_CASE("Lines of labels right below an item are its labels", "[reading]") {
    const Incident incident = reportWith("- Buy a seal that is made\n"
                                         "  of rubber\n"
                                         "  Owner: Ada Roth\n"
                                         "  Due: 2024-06-01\n"
                                         "- Ask one question:\n"
                                         "  who knew?\n");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.at(0)->title == u"Buy a seal that is made of rubber");
    CHECK(incident.actions.at(0)->owner == u"Ada Roth");
    CHECK(incident.actions.at(0)->due == QDate(2024, 6, 1));
    CHECK(incident.actions.at(1)->title == u"Ask one question: who knew?");
}

TEST_CASE("A heading over a list of labels is an action", "[reading]") {
    const Incident incident = reportWith("### 1. Buy a seal\n\n"
                                         "- **Priority**: P1\n"
                                         "- **Status**: In progress\n\n"
                                         "### 2. Test it\n\n"
                                         "It leaks when it is cold.\n\n"
                                         "- **Priority**: P2\n"
                                         "- **Due**: 2024-06-09\n\n"
                                         "### Later\n\n"
                                         "- Write it down\n");
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.at(0)->title == u"Buy a seal");
    CHECK(incident.actions.at(0)->priority == Priority::p1);
    CHECK(incident.actions.at(0)->status == ActionStatus::inProgress);
    CHECK(incident.actions.at(1)->title == u"Test it");
    CHECK(incident.actions.at(1)->details == u"It leaks when it is cold.");
    CHECK(incident.actions.at(1)->due == QDate(2024, 6, 9));
    CHECK(incident.actions.at(2)->title == u"Write it down");
}

} // namespace afterword::tests::labels_of_actions_test
