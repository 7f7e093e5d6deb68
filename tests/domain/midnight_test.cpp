// SPDX-License-Identifier: MIT
#include "model/domain/time_reading.h"

#include <catch2/catch.hpp>

namespace afterword::tests::midnight_test {

namespace {

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

TimeContext dated(int year, int month, int day, const char* zone = "UTC") {
    TimeContext context;
    context.zone = utf8(zone);
    context.date = QDate(year, month, day);
    return context;
}

} // namespace

TEST_CASE("a list of clocks passes midnight", "[domain]") {
    TimeContext context = dated(2023, 3, 15);
    const auto read = [&](const char* written) { return parseTime(utf8(written), context)->time; };
    const PartialTime late = read("23:50");
    PartialTime next = read("00:10");
    CHECK(rollOverMidnight(next, late, context));
    CHECK(toIso(*next.start) == QLatin1String("2023-03-16T00:10:00Z"));
    CHECK(context.date == QDate(2023, 3, 16));

    PartialTime later = read("00:20");
    CHECK_FALSE(rollOverMidnight(later, next, context));
    CHECK(toIso(*later.start) == QLatin1String("2023-03-16T00:20:00Z"));
}

TEST_CASE("a clock a little out of order stays on its day", "[domain]") {
    TimeContext context = dated(2023, 3, 15);
    const PartialTime before = parseTime(u"14:00", context)->time;
    PartialTime time = parseTime(u"13:00", context)->time;
    CHECK_FALSE(rollOverMidnight(time, before, context));
    CHECK(toIso(*time.start) == QLatin1String("2023-03-15T13:00:00Z"));
    CHECK(context.date == QDate(2023, 3, 15));
}

TEST_CASE("a time with its own date or offset is never moved", "[domain]") {
    TimeContext context = dated(2023, 3, 15);
    context.started = instantInZone(QDate(2023, 3, 15), QTime(1, 0), {});
    const PartialTime before = parseTime(u"23:50", context)->time;
    for (const char* written : {"2023-03-15 00:10", "T+5m", "March 15, 00:10"}) {
        INFO(written);
        PartialTime time = parseTime(utf8(written), context)->time;
        const PartialTime as = time;
        CHECK_FALSE(rollOverMidnight(time, before, context));
        CHECK(time == as);
    }
}

TEST_CASE("a row that says next day is counted once", "[domain]") {
    TimeContext context = dated(2023, 3, 15);
    const PartialTime before = parseTime(u"20:20", context)->time;
    PartialTime shifted = parseTime(u"00:10 (+1d)", context)->time;
    rollOverMidnight(shifted, before, context);
    CHECK(toIso(*shifted.start) == QLatin1String("2023-03-16T00:10:00Z"));
    PartialTime next = parseTime(u"00:13", context)->time;
    rollOverMidnight(next, shifted, context);
    CHECK(toIso(*next.start) == QLatin1String("2023-03-16T00:13:00Z"));
}

} // namespace afterword::tests::midnight_test
