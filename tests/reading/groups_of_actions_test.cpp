// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::groups_of_actions_test {

namespace {

Incident reportWith(const std::string& actions) {
    return readText(("# The pump ran dry on 2024-05-02\n\n## Action items\n\n" + actions).c_str())
        .incident;
}

QStringList titlesOf(const Incident& incident) {
    QStringList titles;
    for (const Row<ActionItem>& action : incident.actions) {
        titles.append(action->title);
    }
    return titles;
}

std::string groupsOf(const Incident& incident) {
    return incident.asWritten.value(QStringLiteral("action.group.words")).toStdString();
}

} // namespace

TEST_CASE("Bold names over lists of actions are groups", "[reading]") {
    const auto [first, second] =
        GENERATE(table<std::string, std::string>({{"**Short term**", "**Long term**"},
                                                  {"__Sofort:__", "__Langfristig:__"},
                                                  {"**Court terme :**", "**Long terme :**"},
                                                  {"**Corto plazo**:", "**Largo plazo**:"},
                                                  {"**短期対応**", "**長期対応**"},
                                                  {"Short term", "Long term:"},
                                                  {"**Plumbing team**", "**Within two weeks**"}}));
    const std::string mark = GENERATE("- ", "* ", "1. ");
    if (mark == "1. " && (first.ends_with(":__") || first.ends_with(":**"))) {
        return; // how classic writes an action over its steps
    }
    const std::string space(mark.size(), ' ');
    const Incident incident =
        reportWith(mark + first + "\n" + space + "- Buy a seal\n" + space + "- Test it\n" + mark +
                   second + "\n" + space + "- Buy a pump\n" + space + "  - a blue one\n");
    CAPTURE(first, mark);
    CHECK(titlesOf(incident) == QStringList{QStringLiteral("Buy a seal"), QStringLiteral("Test it"),
                                            QStringLiteral("Buy a pump")});
    CHECK(incident.actions.last()->details == u"- a blue one");
    CHECK_THAT(groupsOf(incident), Catch::Contains("\n\"\n"));
}

TEST_CASE("A group gives its actions the kind, the priority or the status that it names",
          "[reading]") {
    const Incident incident = reportWith("- **Prevention**\n  - [ ] Buy a seal (@ada)\n"
                                         "- **Later (P3)**\n  - [ ] Test it\n"
                                         "- **Done**\n  - Tell them\n");
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.at(0)->kind == ActionKind::prevent);
    CHECK(incident.actions.at(0)->owner == u"@ada");
    CHECK(incident.actions.at(1)->priority == Priority::p3);
    CHECK(incident.actions.at(2)->status == ActionStatus::done);
    CHECK(groupsOf(incident) == "Prevention\nLater (P3)\nDone");
}

TEST_CASE("Names are groups over items with boxes or owners, whatever they say", "[reading]") {
    const Incident incident = reportWith("- **Pump**\n  - [ ] Buy a seal\n  - [x] Test it\n"
                                         "- **Valves**\n  - Grease them (@ben)\n");
    CHECK(titlesOf(incident) == QStringList{QStringLiteral("Buy a seal"), QStringLiteral("Test it"),
                                            QStringLiteral("Grease them")});
    CHECK(groupsOf(incident) == "Pump\n\"\nValves");
}

TEST_CASE("A bold item over its steps or labels stays one action", "[reading]") {
    const char* actions =
        GENERATE("- **Buy a seal**\n  - ask first\n- **Test it**\n  - at night\n",
                 "- **Buy a seal**\n  - Owner: Ada\n- **Test it**\n  - Owner: Ben\n",
                 "1. **Buy a seal:**\n   - [ ] ask first\n2. **Test it:**\n");
    CAPTURE(actions);
    const Incident incident = reportWith(actions);
    CHECK(titlesOf(incident) ==
          QStringList{QStringLiteral("Buy a seal"), QStringLiteral("Test it")});
    CHECK(groupsOf(incident).empty());
}

TEST_CASE("A heading with prose between it and the actions is no group", "[reading]") {
    const char* heading = GENERATE("### Pumps\n", "**Pumps**\n");
    CAPTURE(heading);
    const Incident incident =
        reportWith(heading + std::string("\nOurs were poor. We want more.\n\n- Buy a seal\n"));
    CHECK(titlesOf(incident) == QStringList{QStringLiteral("Buy a seal")});
    CHECK(groupsOf(incident).empty());
}

TEST_CASE("Headings that name things are no status", "[reading]") {
    const char* heading = GENERATE("### Construction\n", "### Active\n", "### Hourglass\n");
    CAPTURE(heading);
    const Incident incident = reportWith(heading + std::string("\n- Buy a seal\n- Test it\n"));
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.last()->status == ActionStatus::open);
    const Incident table =
        reportWith("| Task | Status |\n|---|---|\n| Buy a seal | Active |\n| Test it | done |\n");
    REQUIRE(table.actions.size() == 2);
    CHECK(table.actions.first()->status == ActionStatus::inProgress);
}

TEST_CASE("A short name over prose below a list of actions is no action", "[reading]") {
    const std::string list = "- Buy a seal\n- Fit it\n\n";
    const std::string prose = "\n\nWe look at these each Monday.\n";
    const std::string name = GENERATE("### Tracking", "**Note**", "#### Next review:");
    CAPTURE(name);
    const Incident incident = reportWith(list + name + prose);
    CHECK(titlesOf(incident).join(u'|').toStdString() == "Buy a seal|Fit it");
    REQUIRE(incident.sections.size() == 1);
    CHECK_THAT(incident.sections.first().text.toStdString(), Catch::Contains("each Monday"));

    CHECK(reportWith(list + "### Rewrite the valve driver" + prose).actions.size() == 3);
    CHECK(reportWith("### Valves\n\nBuy better ones.\n\n" + name + prose).actions.size() == 2);
}

} // namespace afterword::tests::groups_of_actions_test
