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
        "## What we did, hour by hour\n\nAll times UTC.\n\n**10:00** Route saved\n\n"
        "**10:01** Crash\n\n**10:02** Nobody looks\n\n**10:20** Route removed\n",
        "## What happened, hour by hour\n\n(times are UTC)\n\n"
        "Sun 3 Mar 2024, 10:00   Route saved\nSun 3 Mar 2024, 10:01   Crash\n"
        "Sun 3 Mar 2024, 10:02   Nobody looks\nSun 3 Mar 2024, 10:20   Route\n"
        "                        removed\n",
        "<details>\n<summary>Timeline</summary>\n\n- 10:00 Route saved\n- 10:01 Crash\n"
        "- 10:20 Route removed\n\n</details>\n");
    CAPTURE(part);
    const auto reading =
        readText((std::string("# Gateway crash\n\nDate: 2024-03-03\n\n") + part).c_str());
    std::vector<std::string> events;
    for (const auto& event : reading.incident.timeline) {
        events.push_back(iso(event->time.start) + ' ' + event->text.toStdString());
    }
    std::erase(events, "2024-03-03T10:02:00Z Nobody looks");
    std::replace(events.back().begin(), events.back().end(), '\n', ' ');
    CHECK(events == std::vector<std::string>{"2024-03-03T10:00:00Z Route saved",
                                             "2024-03-03T10:01:00Z Crash",
                                             "2024-03-03T10:20:00Z Route removed"});
}

TEST_CASE("Words above the rows of a resolution or a summary stay there", "[reading]") {
    const char* part = GENERATE("## Summary\n\n", "## How we fixed it\n\n", "## Detection\n\n");
    const Incident incident =
        readText((std::string("# Gateway crash\n\nDate: 2024-03-03\n\n") + part +
                  "A bad route was saved, and removed.\n\n- 10:00 Route saved\n- 10:01 Crash\n"
                  "- 10:02 Page\n- 10:20 Route removed\n\n## Root cause\n\nNobody checks routes.\n")
                     .c_str())
            .incident;
    CHECK(incident.timeline.size() == 4);
    CHECK(incident.summary + incident.resolution + incident.detection ==
          u"A bad route was saved, and removed.");
}

TEST_CASE("A wrapped paragraph whose lines happen to begin with clocks is prose", "[reading]") {
    const Incident incident =
        readText("# Gateway crash\n\nDate: 2024-03-03\n\n## Summary\n\nA bad route was saved at\n"
                 "10:00 UTC by hand, the crash came at\n10:01 UTC, somebody looked at\n"
                 "10:02 UTC and removed it at\n10:20 UTC for good.\n")
            .incident;
    CHECK(incident.timeline.isEmpty());
    CHECK(incident.summary.startsWith(u"A bad route"));
}

TEST_CASE("A cause behind what was done hour by hour stays the cause", "[reading]") {
    const Incident incident =
        readText("# Gateway crash\n\nDate: 2024-03-03\n\n**What we did, hour by hour:**\n\n"
                 "- 10:00 Route saved\n- 10:01 Crash\n- 10:02 Nobody looks\n"
                 "- 10:20 Route removed\n\n**Why it happened:** A bad route.\n")
            .incident;
    CHECK(incident.timeline.size() == 4);
    CHECK(incident.resolution.isEmpty());
    CHECK(incident.rootCause + incident.rootCauseSummary == u"A bad route.");
}

TEST_CASE("What code says of all its times is no event", "[reading]") {
    const Incident incident =
        readText("# Gateway crash\n\nDate: 2024-03-03\n\n## Timeline\n\n```\nall times CET\n\n"
                 "10:00  route saved\n10:20  route removed\n       by hand\n```\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.first()->time.start) == "2024-03-03T09:00:00Z");
    CHECK(incident.timeline.last()->text == u"`route removed`\n`by hand`");
    REQUIRE(incident.sections.size() == 1);
    CHECK(incident.sections.first().text == u"all times CET");
}

TEST_CASE("The day of all rows is no event", "[reading]") {
    const char* name = GENERATE("Timeline (UTC)", "What happened on chain");
    const Incident incident =
        readText((std::string("# Gateway crash\n\n## ") + name +
                  "\n\nDate of all rows: 2024-03-03\n\n| Block | Time | What |\n|---|---|---|\n"
                  "| 1 | 10:00 | Route saved |\n| 2 | 10:01 | Crash |\n| 3 | 10:02 | Page |\n"
                  "| 4 | 10:20 | Route removed |\n")
                     .c_str())
            .incident;
    REQUIRE(incident.timeline.size() == 4);
    CHECK(iso(incident.timeline.first()->time.start) == "2024-03-03T10:00:00Z");
}

TEST_CASE("A time on several lines of a cell is one", "[reading]") {
    const Incident incident =
        readText("# Gateway crash\n\nDate: 2024-03-03\n\n## Timeline (UTC)\n\n"
                 "| When | What |\n|---|---|\n| 10:00 | Route saved |\n"
                 "| 10:05<br>to<br>10:20 | Routes removed |\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.last()->time.start) == "2024-03-03T10:05:00Z");
    CHECK(iso(incident.timeline.last()->time.end) == "2024-03-03T10:20:00Z");
    CHECK(incident.timeline.last()->text == u"Routes removed");
}

} // namespace afterword::tests::timeline_places_test
