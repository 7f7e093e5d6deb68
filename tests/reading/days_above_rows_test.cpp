// SPDX-License-Identifier: MIT
#include "model/domain/vocabulary.h"
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::days_above_rows_test {

namespace {

/// What the document calls the day; "none" when nothing is kept.
std::string nameOf(const Incident& incident, int year, int month, int day) {
    return incident.asWritten.value(dayKey(QDate(year, month, day)), QStringLiteral("none"))
        .toStdString();
}

} // namespace

TEST_CASE("A day above rows keeps its words in whatever form they stand", "[reading]") {
    for (const char* day : {"### 2024-02-06", "**2024-02-06**", "2024-02-06"}) {
        CAPTURE(day);
        const Incident incident = readText((std::string("# Dry pump\n\n## Timeline\n\n") + day +
                                            "\n\n- 10:00 dry\n- 10:05 wet\n")
                                               .c_str())
                                      .incident;
        CHECK(nameOf(incident, 2024, 2, 6) == "2024-02-06");
        REQUIRE(incident.timeline.size() == 2);
        CHECK(iso(incident.timeline.first()->time.start) == "2024-02-06T10:00:00Z");
    }
}

TEST_CASE("A day that Afterword has added is none of the document", "[reading]") {
    const Incident incident = readText("# Dry pump\n\n## Timeline\n\n**_2024-02-06_**\n\n"
                                       "- 10:00 dry\n- 10:05 wet\n")
                                  .incident;
    CHECK(nameOf(incident, 2024, 2, 6) == "none");
    REQUIRE(incident.timeline.size() == 2);
    CHECK(iso(incident.timeline.first()->time.start) == "2024-02-06T10:00:00Z");
}

TEST_CASE("Rows without a clock happened on the day that stands right above them", "[reading]") {
    const Incident incident =
        readText(
            "# Dry pump\n\n## Timeline\n\n2019-02-18:\n* Ada calls\n* Ben knows\n\n2019-02-20 - "
            "2019-03-08: talk\n\n2019-03-09:\n* 10:00 wet\n* and it stays so\n")
            .incident;
    REQUIRE(incident.timeline.size() == 5);
    CHECK(iso(incident.timeline.at(0)->time.start) == "2019-02-18T00:00:00Z");
    CHECK(incident.timeline.at(0)->text == QStringLiteral("Ada calls"));
    CHECK(iso(incident.timeline.at(1)->time.start) == "2019-02-18T00:00:00Z");
    CHECK(nameOf(incident, 2019, 2, 18) == "none"); // it is the time of each
    CHECK(iso(incident.timeline.at(3)->time.start) == "2019-03-09T10:00:00Z");
    CHECK_FALSE(incident.timeline.at(4)->time.isPlaced()); // behind a clock of the same day
    CHECK(nameOf(incident, 2019, 3, 9) == "2019-03-09");
}

TEST_CASE("A list below prose of a day is none of its rows", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Timeline\n\n### 2024-02-06: dry\n\nThe pump was dry.\n\n"
                 "**Causes:**\n\n- salt\n- sand\n\n**Rows:**\n\n- 10:00 dry\n- 10:05 wet\n")
            .incident;
    CHECK(incident.timeline.size() == 2);
}

TEST_CASE("A day below which nothing happened is kept as it stands", "[reading]") {
    const Incident incident =
        readText("# Dry pump\n\n## Timeline\n\n`2024-02-06`\n\nThe works stood still.\n").incident;
    REQUIRE(incident.sections.size() == 1);
    CHECK(incident.sections.first().text == QStringLiteral("2024-02-06\n\nThe works stood still."));
    CHECK(nameOf(incident, 2024, 2, 6) == "none");
}

} // namespace afterword::tests::days_above_rows_test
