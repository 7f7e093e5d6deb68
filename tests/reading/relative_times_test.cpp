// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::relative_times_test {

namespace {

Incident reportWith(const std::string& heading, const std::string& timeline) {
    return readText(("# The pump ran dry\n\n## Summary\n\nOn 2024-05-02 the pump ran dry.\n\n## " +
                     heading + "\n\n" + timeline)
                        .c_str())
        .incident;
}

std::string startOf(const Incident& incident, qsizetype row) {
    return iso(incident.timeline.at(row)->time.start);
}

} // namespace

TEST_CASE("A line that says when T is places the times that count from it", "[reading]") {
    const std::string zero = GENERATE(
        as<std::string>(), "T = 03:12 UTC", "T0 = 2024-05-02 03:12 UTC", "T+0 is 03:12 UTC.",
        "**T0**: 03:12 UTC", "All times count from T0 (03:12 UTC), when the seal broke.",
        "The seal broke at 03:12 UTC = T.", "The pump stood still from 03:12 UTC (T0).",
        "What counts is 2 May 2024, 03:12 UTC (= T+0)");
    CAPTURE(zero);
    const Incident incident = reportWith("Timeline", zero + "\n\n- T-2m: the seal was changed\n"
                                                            "- T+0: the pump stopped\n"
                                                            "- T+5m: Ada was paged\n"
                                                            "- T+00:15: the old seal was back\n");
    REQUIRE(incident.timeline.size() == 4);
    CHECK(startOf(incident, 0) == "2024-05-02T03:10:00Z");
    CHECK(startOf(incident, 1) == "2024-05-02T03:12:00Z");
    CHECK(startOf(incident, 2) == "2024-05-02T03:17:00Z");
    CHECK(startOf(incident, 3) == "2024-05-02T03:27:00Z");
    REQUIRE(incident.moments.started);
    CHECK(iso(incident.moments.started->time.start) == "2024-05-02T03:12:00Z");
    REQUIRE(incident.sections.size() == 1);
    CHECK(incident.sections.first().text.toStdString() == zero);
}

TEST_CASE("The name of the timeline may say when T is, and rows count from T0", "[reading]") {
    const Incident incident =
        reportWith("Timeline (T0 = 03:12 UTC)", "| Offset | Event |\n|---|---|\n"
                                                "| T0 | it stopped |\n"
                                                "| T0+5m | paged |\n"
                                                "| T0 + 15 min | back |\n"
                                                "| T0-3m | changed |\n");
    REQUIRE(incident.timeline.size() == 4);
    CHECK(startOf(incident, 0) == "2024-05-02T03:12:00Z");
    CHECK(startOf(incident, 1) == "2024-05-02T03:17:00Z");
    CHECK(startOf(incident, 2) == "2024-05-02T03:27:00Z");
    CHECK(startOf(incident, 3) == "2024-05-02T03:09:00Z");
}

TEST_CASE("The first row may say when T is", "[reading]") {
    const Incident incident = reportWith("Timeline", "- T+0 (03:12 UTC): it stopped\n"
                                                     "- +5 min: paged\n"
                                                     "- +1h 10m: back\n");
    REQUIRE(incident.timeline.size() == 3);
    CHECK(startOf(incident, 0) == "2024-05-02T03:12:00Z");
    CHECK(startOf(incident, 1) == "2024-05-02T03:17:00Z");
    CHECK(startOf(incident, 2) == "2024-05-02T04:22:00Z");
}

TEST_CASE("Relative times without a zero have no instants", "[reading]") {
    const Incident incident = reportWith("Timeline", "- T+0: it stopped at T = low\n"
                                                     "- T+5m: paged\n"
                                                     "- T+9m: back\n");
    REQUIRE(incident.timeline.size() == 3);
    CHECK_FALSE(incident.timeline.at(1)->time.start);
}

TEST_CASE("A dash behind T0 divides it from the words", "[reading]") {
    const Incident incident = reportWith("Timeline (T0 = 03:12 UTC)", "- T0 - 2 valves closed\n"
                                                                      "- T+5m - paged\n");
    REQUIRE(incident.timeline.size() == 2);
    CHECK(incident.timeline.at(0)->text == u"2 valves closed");
    CHECK(startOf(incident, 0) == "2024-05-02T03:12:00Z");
}

TEST_CASE("Short hours are clocks in headings and over spaces", "[reading]") {
    const Incident headings = reportWith("Timeline", "### 8h40 – alarm\n\nIt rang.\n\n"
                                                     "### 9 h 05 : look\n\nWe looked.\n\n"
                                                     "### 10h – end\n\nIt ran.\n");
    REQUIRE(headings.timeline.size() == 3);
    CHECK(startOf(headings, 0) == "2024-05-02T08:40:00Z");
    CHECK(startOf(headings, 1) == "2024-05-02T09:05:00Z");
    CHECK(startOf(headings, 2) == "2024-05-02T10:00:00Z");

    const Incident list = reportWith("Timeline", "- 8h40 : alarm\n- 9 h 05 : look\n- 10h : end\n");
    REQUIRE(list.timeline.size() == 3);
    CHECK(startOf(list, 1) == "2024-05-02T09:05:00Z");
}

TEST_CASE("A word that only clocks have behind it proves a dotted one", "[reading]") {
    const Incident incident = reportWith("Timeline", "### kl. 08.40 – alarm\n\nIt rang.\n\n"
                                                     "### kl. 9.10: end\n\nIt ran.\n");
    REQUIRE(incident.timeline.size() == 2);
    CHECK(startOf(incident, 0) == "2024-05-02T08:40:00Z");
    CHECK(startOf(incident, 1) == "2024-05-02T09:10:00Z");
    CHECK(incident.timeline.at(1)->text == u"end\n\nIt ran.");
}

} // namespace afterword::tests::relative_times_test
