// SPDX-License-Identifier: MIT
#include "model/domain/time_reading.h"

#include <catch2/catch.hpp>

namespace afterword::tests::time_languages_test {

namespace {

TimeContext contextOf(int year, int month, int day) {
    TimeContext context;
    context.zone = QStringLiteral("UTC");
    context.date = QDate(year, month, day);
    context.year = year;
    return context;
}

std::string startOf(const char* text, const TimeContext& context = contextOf(2024, 3, 20)) {
    const auto reading = parseTime(QString::fromUtf8(text), context);
    return reading && reading->time.start ? toIso(*reading->time.start).toStdString() : "none";
}

std::string zoneIn(const char* phrase) {
    const auto zone = findZone(QString::fromUtf8(phrase));
    return zone ? zone->zone.toStdString() : "none";
}

} // namespace

TEST_CASE("Days of further languages are dates and weekdays", "[domain]") {
    const char* text = GENERATE(
        "ma 4 maart, 17:20", "maandag 4 maart 2024 17:20", "Mo 04.03. 17:20", "måndag 4 mars 17:20",
        "mandag 4. marts 17:20", "lunedì 4 marzo 2024 17:20", "poniedziałek, 4 marca 17:20",
        "4 марта 2024 17:20", "3月4日（月） 17:20", "3月4日（月曜日）17:20");
    CAPTURE(text);
    CHECK(startOf(text) == "2024-03-04T17:20:00Z");
}

TEST_CASE("Two letters are a weekday in front of a number alone", "[domain]") {
    CHECK(startOf("do 21 mrt, 08:00") == "2024-03-21T08:00:00Z");
    CHECK(startOf("zo 17:20") == "2024-03-17T17:20:00Z");
    CHECK_FALSE(parseLeadingTime(u"do 3 more runs", contextOf(2024, 3, 20)).has_value());
    CHECK_FALSE(parseLeadingTime(u"So 10:40 it was over", contextOf(2024, 3, 20)).has_value());
    CHECK_FALSE(parseLeadingTime(u"do the runs", contextOf(2024, 3, 20)).has_value());
}

TEST_CASE("A month and a day with a dash are a date before a clock", "[domain]") {
    CHECK(startOf("03-04 17:20") == "2024-03-04T17:20:00Z");
    CHECK(startOf("31-03 17:20") == "2024-03-31T17:20:00Z");
    CHECK_FALSE(startOf("9-10 17:20").starts_with("2024-09"));
    CHECK_FALSE(startOf("03-04 units").starts_with("2024"));
}

TEST_CASE("A day without a year is of the winter that the document is of", "[domain]") {
    const TimeContext january = contextOf(2025, 1, 6);
    CHECK(startOf("Dec 30, 22:10", january) == "2024-12-30T22:10:00Z");
    CHECK(startOf("Jan 2, 10:00", january) == "2025-01-02T10:00:00Z");
    CHECK(startOf("2. Januar, 10:00", contextOf(2024, 12, 30)) == "2025-01-02T10:00:00Z");
    TimeContext none;
    none.year = 2023;
    CHECK(startOf("Dec 30, 22:10", none) == "2023-12-30T22:10:00Z");
}

TEST_CASE("Zones are told in sentences", "[domain]") {
    CHECK(zoneIn("Times are Berlin times, where we live.") == "Europe/Berlin");
    CHECK(zoneIn("All times in our local time (Zurich)") == "Europe/Zurich");
    CHECK(zoneIn("Alle Angaben in Ortszeit (München).") == "Europe/Berlin");
    CHECK(zoneIn("Lokale tijd (Amsterdam)") == "Europe/Amsterdam");
    CHECK(zoneIn("hora local (Bogotá)") == "America/Bogota");
    CHECK(zoneIn("Alla tider är svensk tid.") == "Europe/Stockholm");
    CHECK(zoneIn("hora canaria") == "Atlantic/Canary");
    CHECK(zoneIn("as the New York Times wrote") == "none");
    CHECK(zoneIn("local time (of the pump)") == "none");
    CHECK(zoneIn("Latency rose: response times (Central) doubled.") == "none");
    CHECK(zoneIn("Frankfurt times out") == "none");
    CHECK(zoneIn("Milan time out of sync") == "none");
}

TEST_CASE("What is of the next day comes behind any clock of a day", "[domain]") {
    const auto second = [](const char* above, const char* below) {
        TimeContext context = contextOf(2024, 4, 22);
        const PartialTime before = parseTime(QString::fromUtf8(above), context)->time;
        PartialTime time = parseTime(QString::fromUtf8(below), context)->time;
        rollOverMidnight(time, before, context);
        return toIso(*time.start).toStdString();
    };
    CHECK(second("16:30", "18:00 (next day)") == "2024-04-23T18:00:00Z");
    CHECK(second("16:30", "13:30 (next day)") == "2024-04-23T13:30:00Z");
    CHECK(second("06:05 (next day)", "06:40 (+1)") == "2024-04-23T06:40:00Z");
}

TEST_CASE("Names of regions are zones behind the word for times", "[domain]") {
    CHECK(zoneIn("All times Eastern.") == "America/New_York");
    CHECK(zoneIn("Time (Pacific)") == "America/Los_Angeles");
    CHECK(zoneIn("times are in Central") == "America/Chicago");
    CHECK(zoneIn("All times Eastern Europe had") == "none");
    CHECK(zoneIn("the team (Central)") == "none");
}

TEST_CASE("An offset behind a comma settles a zone", "[domain]") {
    CHECK(zoneIn("Timeline (BST, UTC+1)") == "+01:00");
    CHECK(zoneIn("times in IST = UTC+5:30") == "+05:30");
    CHECK(zoneIn("Timeline (BST, all of it)").empty());
}

TEST_CASE("Letters of a day's halves and days of weeks are read", "[domain]") {
    CHECK(startOf("2023-W53-1 10:00") == "none");
    CHECK(startOf("7:15a") == "2024-03-20T07:15:00Z");
    CHECK(startOf("12:05p") == "2024-03-20T12:05:00Z");
    CHECK(startOf("12:05A") == "2024-03-20T00:05:00Z");
    CHECK(startOf("7:15apples") == "none");
    CHECK(startOf("2024-W12-3 01:10") == "2024-03-20T01:10:00Z");
    CHECK(startOf("2021-W01-1 01:10") == "2021-01-04T01:10:00Z");
    CHECK(startOf("2024-W12-8 01:10") == "none");
}

TEST_CASE("The first day of a range has the year of its last", "[domain]") {
    const auto dayIn = [](const char* text) {
        const auto date = findDate(QString::fromUtf8(text), {});
        return date && date->date ? date->date->toString(Qt::ISODate).toStdString() : "none";
    };
    CHECK(dayIn("from 29 Feb – 1 Mar 2024") == "2024-02-29");
    CHECK(dayIn("30 Dec to Thu 2 Jan 2025") == "2024-12-30");
    CHECK(dayIn("29 Feb, 1 Mar 2024") == "none");
}

} // namespace afterword::tests::time_languages_test
