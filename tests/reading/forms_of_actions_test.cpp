// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::forms_of_actions_test {

namespace {

std::string wordsFor(const Incident& incident, const char* key) {
    return incident.asWritten.value(QString::fromLatin1(key)).toStdString();
}

} // namespace

TEST_CASE("Paragraphs with a reference or an owner are actions", "[reading]") {
    const auto [first, second] = GENERATE(table<std::string, std::string>({
        {"R1 – Buy a seal. It has to be blue.", "R2 – Test it. At night."},
        {"**AI-1:** Buy a seal. It has to be blue.", "**AI-2:** Test it. At night."},
        {"Action 1. Buy a seal. It has to be blue.", "Action 2. Test it. At night."},
        {"Buy a seal. It has to be blue. Owner: Ada.", "Test it. At night. Owner: Ben."},
    }));
    CAPTURE(first);
    const Incident incident = reportWithActions(first + "\n\n" + second + "\n", "Recommendations");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->title.contains(u"Buy a seal"));
    CHECK(incident.improvements.isEmpty());
    CHECK(reportWithActions("We 2 were slow. It will not do.\n", "Recommendations")
              .actions.isEmpty());
}

TEST_CASE("Paragraphs that happen to begin like references are prose", "[reading]") {
    const std::string prose =
        GENERATE("P1 – these matter most.", "EC2 - we will leave it. It is slow.",
                 "P1 – these matter most.\n\nH2 - the pump of the other house.",
                 "P2 – these matter less.\n\nP1 – these matter most.");
    CAPTURE(prose);
    CHECK(reportWithActions(prose + "\n", "Recommendations").actions.isEmpty());
    CHECK(
        reportWithActions("V1.2 – Buy it\n\nV1.10 – Test it\n", "Recommendations").actions.size() ==
        2);
}

TEST_CASE("A bold reference is no title by itself", "[reading]") {
    const std::string mark = GENERATE("- ", "1. ");
    const Incident incident =
        reportWithActions(mark + "**AI-1:** Buy a seal\n" + mark + "**AI-2**: Test it (Ben)\n");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->tracker == u"AI-1");
    CHECK(incident.actions.first()->title == u"Buy a seal");
}

TEST_CASE("Lines of labels right below a paragraph are its own, and what follows says more",
          "[reading]") {
    const Incident incident = reportWithActions(
        "A-01: Buy a seal\n  Owner: Ada\n  Due: 2024-06-01\n\nIt has to be blue.\n\n"
        "A-02: Test it\n  Owner: Ben\n");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->owner == u"Ada");
    CHECK(incident.actions.first()->details == u"It has to be blue.");
    const Incident lists = reportWithActions(
        "**Action 1:** Buy a seal\n- **Owner:** Ada\n\n**Action 2:** Test it\n- **Owner:** Ben\n");
    REQUIRE(lists.actions.size() == 2);
    CHECK(lists.actions.last()->owner == u"Ben");
}

TEST_CASE("Lines without marks are a list where all are short", "[reading]") {
    CHECK(reportWithActions("Buy a seal\nTest it\nTell them\n").actions.size() == 3);
    const std::string prose = GENERATE(
        "We were told to wait for\nAda and the others.\n", "Ada has the seal\nBen tests it\n",
        "We talked to\nAda Roth and the\nBlue Team of the house\n",
        "Wir sprachen mit\nAda Roth und\nBen Orr im Keller\n", "*\n*\n*\n");
    CAPTURE(prose);
    CHECK(reportWithActions(prose).actions.size() < 2);
}

TEST_CASE("Labels are read however far they are indented", "[reading]") {
    const std::string indent = GENERATE("  ", "   ", "    ");
    const std::string mark = GENERATE("* ", "- ");
    const Incident incident = reportWithActions(
        mark + "**Buy a seal**\n" + indent + mark + "Assigned to: Ada\n" + indent + mark +
        "Due: 2024-06-01\n" + mark + "Test it\n" + indent + mark + "at night\n");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->owner == u"Ada");
    CHECK(incident.actions.first()->due == QDate(2024, 6, 1));
    CHECK(incident.actions.last()->details.toStdString() == mark + "at night");
}

TEST_CASE("Headings and names over rows of actions are their groups", "[reading]") {
    const auto [first, second] = GENERATE(table<std::string, std::string>(
        {{"### Done", "### In progress"}, {"**Done**", "**In progress**"}}));
    const std::string table = "| Task | Owner |\n|---|---|\n| Test it | Ben |\n";
    const std::string rows = GENERATE_COPY(std::string("- Test it\n"), table);
    CAPTURE(first, rows);
    const Incident incident =
        reportWithActions(first + "\n\n- Buy a seal\n\n" + second + "\n\n" + rows, "Actions");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.first()->status == ActionStatus::done);
    CHECK(incident.actions.last()->status == ActionStatus::inProgress);
    CHECK(wordsFor(incident, "action.group.words") == "Done\nIn progress");
    CHECK(incident.sections.isEmpty());
}

TEST_CASE("The name of a further list of actions is its group", "[reading]") {
    const Incident incident = reportWithActions(
        "1. Buy a seal\n\n## Long-term actions\n\n1. Test it\n", "Immediate actions");
    REQUIRE(incident.actions.size() == 2);
    CHECK(wordsFor(incident, "action.group.words") == "\nLong-term actions");
    CHECK(wordsFor(incident, "actions") == "Immediate actions");
}

TEST_CASE("A column that only counts becomes the numbers, and titles are the column of words",
          "[reading]") {
    const std::string name = GENERATE("#", "Nr.", "N°", "番号");
    const Incident counted = reportWithActions("| " + name +
                                               " | Task |\n|---|---|\n| 1 | Buy a "
                                               "seal |\n| 2 | Test it |\n");
    CAPTURE(name);
    CHECK(counted.actions.last()->fields.isEmpty());
    CHECK(counted.actions.last()->reference == u"2");
    const Incident other = reportWithActions("| " + name +
                                             " | Task |\n|---|---|\n| 4 | Buy a seal "
                                             "|\n| 2 | Test it |\n");
    CHECK(other.actions.last()->fields.size() == 1);
    const Incident items =
        reportWithActions("| Work item | Title |\n|---|---|\n| AB#1 | Buy a seal "
                          "|\n| AB#2 | Test it |\n");
    CHECK(items.actions.last()->title == u"Test it");
    CHECK(items.actions.last()->tracker == u"AB#2");
}

TEST_CASE("Columns that count something keep their names, and words are no tickets", "[reading]") {
    const auto [name, first] =
        GENERATE(table<std::string, bool>({{"Week", true}, {"Phase", false}, {"Room", false}}));
    CAPTURE(name, first);
    const std::string head = first ? name + " | Task" : "Task | " + name;
    const Incident counted = reportWithActions(
        "| " + head + " |\n|---|---|\n| " + (first ? "1 | Buy a seal" : "Buy a seal | 1") +
        " |\n| " + (first ? "2 | Test it" : "Test it | 2") + " |\n");
    REQUIRE(counted.actions.size() == 2);
    CHECK(counted.actions.last()->reference.isEmpty());
    CHECK(counted.actions.last()->fields ==
          QList<Field>{{QString::fromStdString(name), QStringLiteral("2")}});
    const Incident words =
        reportWithActions("| Action | Description |\n|---|---|\n| Seals | Buy a seal |\n"
                          "| Testing | Test it at night |\n");
    REQUIRE(words.actions.size() == 2);
    CHECK(words.actions.last()->tracker.isEmpty());
    CHECK(words.actions.last()->title == u"Testing");
}

TEST_CASE("Cells with as many lines as others are that many rows", "[reading]") {
    const std::string head = "| Action | Owner | Due |\n|---|---|---|\n";
    const Incident two = reportWithActions(
        head + "| Buy a seal<br>Test it | Ada<br/>Ben | 2024-06-01<br>2024-06-08 |\n");
    REQUIRE(two.actions.size() == 2);
    CHECK(two.actions.last()->title == u"Test it");
    CHECK(two.actions.last()->owner == u"Ben");
    CHECK(two.actions.last()->due == QDate(2024, 6, 8));
    CHECK(reportWithActions(head + "| Buy a seal<br>and test it | Ada | 2024-06-01 |\n")
              .actions.size() == 1);
    const Incident broken =
        reportWithActions(head + "| Buy seals for the<br>blue pump | Ada<br>Ben | 2024-06-01 |\n");
    CHECK(broken.actions.size() == 1);
    const Incident timed =
        readText("# Dry on 2024-05-02\n\n## Timeline\n\n| Time | Event | Who "
                 "|\n|---|---|---|\n| 09:00<br>09:05 | dry<br>alarm | Ada<br>Ben "
                 "|\n| 09:30 | wet | Ada |\n")
            .incident;
    REQUIRE(timed.timeline.size() == 3);
    REQUIRE(timed.timeline.at(1)->fields.size() == 1);
    CHECK(timed.timeline.at(0)->fields.first().value == u"Ada");
    CHECK(timed.timeline.at(1)->fields.first().value == u"Ben");
}

} // namespace afterword::tests::forms_of_actions_test
