// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::loose_tasks_test {

namespace {

std::string titlesOf(const Incident& incident) {
    QStringList titles;
    for (const Row<ActionItem>& action : incident.actions) {
        titles.append(action->title);
    }
    return titles.join(u'|').toStdString();
}

} // namespace

TEST_CASE("Boxes within a section that nobody knows are actions", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Impact\n\nNo water.\n\n## So what\n\nWe kept calm.\n\n"
                 "All were nice.\n\nBefore May:\n- [ ] buy seals that are made for salt\n- [x] an "
                 "alarm\n\nThanks, Ada.\n")
            .incident;
    REQUIRE(titlesOf(incident) == "buy seals that are made for salt|an alarm");
    CHECK(incident.actions.last()->status == ActionStatus::done);
}

TEST_CASE("A choice of a few words is none of them", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Impact\n\nNo water.\n\n## Kind\n\n- [ ] pump\n- [x] seal\n")
            .incident;
    CHECK(incident.actions.isEmpty());
}

TEST_CASE("Headings that org mode exports for tasks are actions", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n# Impact\n\nNone.\n\n# Tasks\n\n## DONE `seal` bought for it\n\n"
                 "## TODO replace the whole pump\n")
            .incident;
    REQUIRE(titlesOf(incident) == "`seal` bought for it|replace the whole pump");
    CHECK(incident.actions.first()->status == ActionStatus::done);
    const Incident list =
        readText("# Dry pump\n\n## TODO / follow up\n\n- a seal\n- a log\n").incident;
    CHECK(titlesOf(list) == "a seal|a log");
}

TEST_CASE("A list that goes on below a bold name is a list", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Action items\n\n**Prevent**\n1. A seal — Ada\n2. A log — Ben\n\n"
                 "**Detect**\n3. An alarm — Ada\n4. A probe — Ben\n")
            .incident;
    CHECK(incident.actions.size() == 4);
}

TEST_CASE("A table of work with its state is one of actions", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Impact\n\nNone.\n\n## Where we are\n\n"
                 "| Measure | By | Status |\n|---|---|---|\n| A seal | works | done |\n"
                 "| A log | office | Q1 |\n")
            .incident;
    CHECK(titlesOf(incident) == "A seal|A log");
}

TEST_CASE("Days and states in brackets make measures actions, also in Japanese", "[reading]") {
    const Incident incident =
        readText("# 障害 2023-10-16\n\n## 再発防止策\n\n1. 修正（中島、10/27）\n"
                 "2. アラートを追加（岡、10/20 完了）\n3. 手順書（岡、完了）\n")
            .incident;
    CHECK(incident.actions.size() == 3);
}

TEST_CASE("Names in the writer's own words are of actions or of the impact", "[reading]") {
    const char* name = GENERATE("What still needs doing", "What's different now",
                                "Things I'd like to do, help is welcome", "Pour la suite",
                                "What we'll do so it can't happen again", "Corrections",
                                "What's been done / what's left to do");
    const std::string document = std::string("# Dry pump\n\n## Impact\n\nNo water.\n\n## ") + name +
                                 "\n\n- a new seal\n- a better log\n";
    CAPTURE(name);
    CHECK(readText(document.c_str()).incident.actions.size() == 2);

    const char* effect = GENERATE("So what did hikers see?", "What you lost");
    const std::string lost =
        std::string("# Dry pump\n\n## Why\n\nSalt.\n\n## ") + effect + "\n\nGrey squares.\n";
    CAPTURE(effect);
    CHECK(readText(lost.c_str()).incident.impact.toStdString() == "Grey squares.");
}

} // namespace afterword::tests::loose_tasks_test
