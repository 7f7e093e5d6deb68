// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::timeline_places_test {

TEST_CASE("A timeline is found wherever it stands", "[reading]") {
    const char* part = GENERATE(
        "## What happened\n\nA bad route was saved.\n\n- 10:00 Route saved\n- 10:01 Crash\n"
        "- 10:20 Route removed\n\nAfter that it was quiet.\n",
        "What happened: a bad route was saved.\n\n- 10:00: Route saved\n- 10:01: Crash\n"
        "- 10:20: Route removed\n",
        "## Sequence of events\n\n| Time | Event |\n|---|---|\n| 10:00 | Route saved |\n"
        "| 10:01 | Crash |\n| 10:20 | Route removed |\n\nThis is from the chat.\n",
        "## Timeline\n\n10:00\n: Route saved\n\n10:01\n: Crash\n\n10:20\n: Route removed\n",
        "<details>\n<summary>Timeline</summary>\n\n- 10:00 Route saved\n- 10:01 Crash\n"
        "- 10:20 Route removed\n\n</details>\n");
    CAPTURE(part);
    const auto reading =
        readText((std::string("# Gateway crash\n\nDate: 2024-03-03\n\n") + part).c_str());
    std::vector<std::string> events;
    for (const auto& event : reading.incident.timeline) {
        events.push_back(iso(event->time.start) + ' ' + event->text.toStdString());
    }
    CHECK(events == std::vector<std::string>{"2024-03-03T10:00:00Z Route saved",
                                             "2024-03-03T10:01:00Z Crash",
                                             "2024-03-03T10:20:00Z Route removed"});
}

} // namespace afterword::tests::timeline_places_test
