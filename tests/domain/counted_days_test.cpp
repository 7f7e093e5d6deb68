// SPDX-License-Identifier: MIT
#include "model/domain/time_reading.h"

#include <catch2/catch.hpp>

namespace afterword::tests::counted_days_test {

namespace {

std::string iso(const std::optional<Instant>& instant) {
    return instant ? toDateTime(*instant).toString(Qt::ISODate).toStdString() : "none";
}

std::string startOf(const char* text, const TimeContext& context) {
    const auto reading = parseTime(QString::fromUtf8(text), context);
    return reading ? iso(reading->time.start) : "unread";
}

/// The incident began on the 10th, and the rows have come to the 12th.
TimeContext later() {
    TimeContext context;
    context.zone = QStringLiteral("UTC");
    context.firstDay = QDate(2024, 2, 10);
    context.date = QDate(2024, 2, 12);
    context.year = 2024;
    return context;
}

} // namespace

TEST_CASE("A numbered day is counted from the first", "[domain]") {
    const char* text =
        GENERATE("Day 2, 03:15", "**Day 2** - 03:15", "Day 2 \xE2\x80\x93 03:15",
                 "day two: 3:15 AM", "Day 2 (03:15)", "Tag 2, 03:15 Uhr", "jour 2 \xC3\xA0 03:15",
                 "D2 03:15", "D+1 03:15", "J+1, 03:15", "+1d 03:15", "03:15 (Day 2)",
                 "03:15 UTC, Day 2", "2\xE6\x97\xA5\xE7\x9B\xAE 03:15");
    CAPTURE(text);
    CHECK(startOf(text, later()) == "2024-02-11T03:15:00Z");
}

TEST_CASE("Where the first day is number 0, so is the count", "[domain]") {
    TimeContext context = later();
    context.countsFromNought = true;
    CHECK(startOf("Day 0, 14:00", context) == "2024-02-10T14:00:00Z");
    CHECK(startOf("Day 1, 14:00", context) == "2024-02-11T14:00:00Z");
    CHECK(startOf("D+1, 14:00", context) == "2024-02-11T14:00:00Z");
}

TEST_CASE("A numbered day without a date leaves the clock", "[domain]") {
    const auto reading = parseTime(u"Day 2, 03:15", {});
    REQUIRE(reading);
    CHECK_FALSE(reading->time.isPlaced());
    CHECK(reading->time.clock == QStringLiteral("03:15"));
    CHECK(reading->doubts == QList<TimeDoubt>{TimeDoubt::dateMissing, TimeDoubt::zoneAssumed}.mid(
                                 0, reading->doubts.size()));
}

TEST_CASE("A range within a numbered day is of that day", "[domain]") {
    const auto reading = parseTime(u"Day 2, 22:00-01:00", later());
    REQUIRE(reading);
    CHECK(iso(reading->time.start) == "2024-02-11T22:00:00Z");
    CHECK(iso(reading->time.end) == "2024-02-12T01:00:00Z");
}

TEST_CASE("A number that counts something else is no day", "[domain]") {
    const char* text =
        GENERATE("Day 1.5 of the sprint", "Day 2 operations at 14:00", "Days 1 14:00", "D1x 14:00",
                 "Daylight 2 14:00", "+1d", "the day 14:00");
    CAPTURE(text);
    const auto reading = parseLeadingTime(QString::fromUtf8(text), later());
    CHECK((!reading || reading->time.offset));
}

TEST_CASE("The next day is counted from the row before", "[domain]") {
    const char* text = GENERATE("the next day, 09:00", "Next day 09:00", "Following day at 09:00",
                                "next morning 9 AM", "09:00 the next day", "One day later, 09:00",
                                "am n\xC3\xA4"
                                "chsten Tag 09:00 Uhr");
    CAPTURE(text);
    CHECK(startOf(text, later()) == "2024-02-13T09:00:00Z");
    const auto known = parseTimeOfDay(QString::fromUtf8(text), later());
    REQUIRE(known);
    CHECK(iso(known->time.start) == "2024-02-12T09:00:00Z");
    CHECK(startOf("three days later, 09:00", later()) == "2024-02-15T09:00:00Z");
}

TEST_CASE("Noon and midnight are clocks", "[domain]") {
    CHECK(startOf("noon", later()) == "2024-02-12T12:00:00Z");
    CHECK(startOf("**Noon UTC**", later()) == "2024-02-12T12:00:00Z");
    CHECK(startOf("around noon", later()) == "2024-02-12T12:00:00Z");
    CHECK(startOf("12 noon", later()) == "2024-02-12T12:00:00Z");
    CHECK(startOf("12:00 midnight", later()) == "2024-02-12T00:00:00Z");
    CHECK(startOf("Feb 12, midnight", later()) == "2024-02-12T00:00:00Z");
    CHECK(startOf("um Mitternacht", later()) == "2024-02-12T00:00:00Z");
    CHECK(startOf("\xC3\xA0 midi", later()) == "2024-02-12T12:00:00Z");
    CHECK(parseLeadingTime(u"At noon the batch was late", later()));
    CHECK_FALSE(parseLeadingTime(u"Midnight jobs were late", later()));
    CHECK_FALSE(parseLeadingTime(u"At the noon meeting", later()));
}

TEST_CASE("What is near to a clock is approximate, and open where it says so", "[domain]") {
    const auto after = parseTime(u"shortly after 14:00", later());
    REQUIRE(after);
    CHECK(after->time.open == PartialTime::Open::end);
    CHECK(after->time.approximate);
    const char* text = GENERATE("just before 14:00", "kurz vor 14:00 Uhr", "right before 2 PM");
    const auto before = parseTime(QString::fromUtf8(text), later());
    REQUIRE(before);
    CHECK(before->time.open == PartialTime::Open::start);
    CHECK(iso(before->time.end) == "2024-02-12T14:00:00Z");
    const char* about = GENERATE("14:00ish", "14:00-ish", "14:00 or so", "2pm-ish");
    const auto near = parseTime(QString::fromUtf8(about), later());
    REQUIRE(near);
    CHECK(near->time.approximate);
    CHECK(iso(near->time.start) == "2024-02-12T14:00:00Z");
}

TEST_CASE("Two clocks may name one moment", "[domain]") {
    const char* text =
        GENERATE("2 PM PST / 22:00 UTC", "2 PM PT (22:00 UTC)", "14:00 PST = 22:00 UTC",
                 "22:00 UTC/14:00 PST", "14:00 (22:00 UTC)", "16:00 CST / 22:00 UTC");
    CAPTURE(text);
    const auto reading = parseTime(QString::fromUtf8(text), later());
    REQUIRE(reading);
    CHECK(iso(reading->time.start) == "2024-02-12T22:00:00Z");
    CHECK(reading->doubts.isEmpty());
}

TEST_CASE("Two clocks that disagree are doubted, and the one in UTC counts", "[domain]") {
    const auto reading = parseTime(u"2 PM PST / 21:00 UTC", later());
    REQUIRE(reading);
    CHECK(iso(reading->time.start) == "2024-02-12T21:00:00Z");
    CHECK(reading->doubts == QList<TimeDoubt>{TimeDoubt::zoneContradicts});
}

TEST_CASE("Two clocks of one zone are two times", "[domain]") {
    const auto reading = parseLeadingTime(u"14:00 UTC / 15:00 UTC: two runs", later());
    REQUIRE(reading);
    CHECK(reading->length == 9);
}

} // namespace afterword::tests::counted_days_test
