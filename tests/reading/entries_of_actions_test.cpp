// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::entries_of_actions_test {

TEST_CASE("Lines that begin with a box are actions", "[reading]") {
    const auto [open, ticked] = GENERATE(table<std::string, std::string>(
        {{"☐", "☑"}, {"🔲", "✅"}, {"⬜", "✔️"}, {"[ ]", "[x]"}, {"□", "☒"}, {"- ☐", "- ☑"}}));
    const std::string gap = GENERATE("\n", "\n\n");
    CAPTURE(open, ticked, gap);
    const Incident incident = reportWithActions(open + " Buy a seal" + gap + ticked + " Test it" +
                                                gap + open + " Tell the night shift\n");
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.improvements.isEmpty());
    CHECK(incident.actions.at(0)->title == u"Buy a seal");
    CHECK(incident.actions.at(0)->status == ActionStatus::open);
    CHECK(incident.actions.at(1)->title == u"Test it");
    CHECK(incident.actions.at(1)->status == ActionStatus::done);
    CHECK(incident.asWritten.value(QStringLiteral("actions.list")) == u"[] [x] []");
}

TEST_CASE("A box makes an action of a measure, a tick alone does not", "[reading]") {
    CHECK(reportWithActions("☐ Buy a seal\n", "Prevention").actions.size() == 1);
    CHECK(reportWithActions("- ☐ Buy a seal\n", "Prevention").actions.size() == 1);
    CHECK(reportWithActions("✅ We bought a seal.\n", "Prevention").actions.isEmpty());
}

TEST_CASE("TODO and DONE in front of a line say that it is an action, and its status",
          "[reading]") {
    const auto [todo, done] = GENERATE(table<std::string, std::string>(
        {{"TODO:", "DONE:"}, {"TODO -", "DONE -"}, {"TODO", "DONE"}, {"- Todo:", "- Done:"}}));
    CAPTURE(todo, done);
    const Incident incident = reportWithActions(todo + " Buy a seal\n" + done + " Test it\n");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.at(0)->title == u"Buy a seal");
    CHECK(incident.actions.at(0)->status == ActionStatus::open);
    CHECK(incident.actions.at(1)->title == u"Test it");
    CHECK(incident.actions.at(1)->status == ActionStatus::done);
}

TEST_CASE("Words above such lines are no action, words below go on with one", "[reading]") {
    const Incident incident = reportWithActions("We agreed on these points.\n\n"
                                                "TODO(ada): Buy a seal\nthat is made of rubber\n");
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->title == u"Buy a seal that is made of rubber");
    CHECK(incident.actions.first()->owner == u"ada");
}

TEST_CASE("A heading over such lines divides them", "[reading]") {
    const Incident incident =
        reportWithActions("### Pump\n\n☐ Buy a seal\n☑ Test it\n\n### Valve\n\nTODO: Grease it\n");
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.at(1)->title == u"Test it");
    CHECK(incident.actions.at(2)->title == u"Grease it");
}

TEST_CASE("What only begins like TODO or a box is a title", "[reading]") {
    const char* title = GENERATE("Todo lists for the night shift", "Donetsk gets a pump",
                                 "[x](https://example.com) is to be read");
    CAPTURE(title);
    const Incident incident = reportWithActions(std::string("- ") + title + "\n");
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->title == QString::fromUtf8(title));
}

} // namespace afterword::tests::entries_of_actions_test
