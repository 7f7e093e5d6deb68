// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::timeline_test {

namespace {

/// "2024-05-02T10:00:00Z words", one a line; "- words" without a time.
std::string eventsOf(const char* document) {
    std::string lines;
    for (const Row<TimelineEvent>& event : readText(document).incident.timeline) {
        lines += (event->time.start ? iso(event->time.start) : std::string("-")) + " " +
                 event->text.toStdString() + "\n";
    }
    return lines;
}

} // namespace

TEST_CASE("Headings that are days or clocks belong to the timeline above them", "[reading]") {
    CHECK(eventsOf("# Down\n\n## Timeline\n\nAll times in UTC\n\n## May 2, 2024\n\n"
                   "### 10:00\n\nIt broke.\n\n### 10:20\n\nFixed.\n\n## 3 May\n\n"
                   "### 09:00\n\nLooked again.\n\n## Impact\n\nNone.") ==
          "2024-05-02T10:00:00Z It broke.\n2024-05-02T10:20:00Z Fixed.\n"
          "2024-05-03T09:00:00Z Looked again.\n");
}

TEST_CASE("A day over words alone is an event, and one over clocks is none", "[reading]") {
    CHECK(eventsOf("## Timeline (UTC)\n\n### 2024-05-01\n\nThe bug was merged.\n\n"
                   "### 2024-05-02\n\n10:00 It broke\n") ==
          "2024-05-01T00:00:00Z The bug was merged.\n2024-05-02T10:00:00Z It broke\n");
}

TEST_CASE("The words of a day are kept and written again", "[reading]") {
    const Incident incident =
        readText("## Timeline (UTC)\n\n### Thursday, May 2, 2024\n\n- 10:00: It broke\n\n"
                 "### May 3\n\n- 09:00: Fixed\n")
            .incident;
    CHECK(incident.asWritten.value(QStringLiteral("timeline.2024-05-03")) == u"May 3");
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.at(1)->time.start) == "2024-05-03T09:00:00Z");
}

TEST_CASE("A list without any time is the timeline where there is no other", "[reading]") {
    CHECK(eventsOf("## Timeline\n\n- It broke\n- It was fixed\n") ==
          "- It broke\n- It was fixed\n");
}

TEST_CASE("A list without times belongs to the event above it", "[reading]") {
    CHECK(eventsOf("## Timeline (UTC)\n\n### 2024-05-02 10:00\n\nWe found:\n\n1. This\n"
                   "2. that\n\n### 10:20\n\nFixed.\n") ==
          "2024-05-02T10:00:00Z We found:\n\n1. This\n2. that\n2024-05-02T10:20:00Z Fixed.\n");
}

TEST_CASE("A line may end in its time", "[reading]") {
    CHECK(eventsOf("## Timeline (UTC)\n\n- First detected 2024-05-02 10:00\n"
                   "- Repaired: 2024-05-02 10:40\n- Reported at 11:05\n"
                   "- Slow since before version 11:20\n") ==
          "2024-05-02T10:00:00Z First detected\n2024-05-02T10:40:00Z Repaired\n"
          "2024-05-02T11:05:00Z Reported\n- Slow since before version 11:20\n");
}

TEST_CASE("Sections that are items of a list are sections", "[reading]") {
    const Incident incident =
        readText("# Down\n\n- **Key events**\n  - First detected 2024-05-02 10:00\n"
                 "  - Resolved 2024-05-02 11:00\n\n- **Impact**: Nobody could pay.\n\n"
                 "- **Resolution**:\n  - Rolled back\n\n- **Review actions**:\n"
                 "  - Alert on it\n  - Test it\n")
            .incident;
    CHECK(incident.timeline.size() == 2);
    CHECK(incident.impact.toStdString() == "Nobody could pay.");
    CHECK(incident.resolution.toStdString() == "- Rolled back");
    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.at(1)->title.toStdString() == "Test it");
}

TEST_CASE("The day of a label wins over one somewhere in the duration", "[reading]") {
    const Incident incident =
        readText("# Down\n\n**Date:** 2024-05-02\n\n**Duration:** 4 h (until 00:20 UTC "
                 "2024-05-03)\n\n## Timeline (UTC)\n\n- 20:20: It broke\n- 00:20: Fixed\n")
            .incident;
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.at(0)->time.start) == "2024-05-02T20:20:00Z");
    CHECK(iso(incident.timeline.at(1)->time.start) == "2024-05-03T00:20:00Z");
}

TEST_CASE("A time that is not known dates no other", "[reading]") {
    CHECK(eventsOf("# Down (2022-05-\?\?)\n\n## Timeline (UTC)\n\n- 2022-05-\?\? 10:\?\?: Odd\n"
                   "- 14:05: Down\n") == "2022-05-01T00:00:00Z Odd\n- Down\n");
    CHECK(eventsOf("# Down\n\n**Date:** 2024-05-02\n\n## Timeline (UTC)\n\n- 14:05: Down\n"
                   "- \?\?:\?\?: Somebody tried something\n- 14:30: Up\n")
              .ends_with("2024-05-02T14:30:00Z Up\n"));
}

} // namespace afterword::tests::timeline_test
