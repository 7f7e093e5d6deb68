// SPDX-License-Identifier: MIT
#include "model/domain/time_in_zone.h"
#include "model/domain/time_reading.h"

#include <catch2/catch.hpp>

namespace afterword::tests::time_in_zone_test {

namespace {

QString inNewYork(const char* text, const char* own = "Europe/Berlin") {
    TimeContext context;
    context.zone = QString::fromLatin1(own);
    context.date = QDate(2023, 6, 15);
    context.year = 2023;
    const auto reading = parseTime(QString::fromUtf8(text), context);
    REQUIRE(reading);
    return clockInZone(reading->time, context.zone, QStringLiteral("America/New_York"));
}

} // namespace

TEST_CASE("a time is told on the clocks of another zone, as exactly as it is known", "[domain]") {
    CHECK(inNewYork("14:05") == QStringLiteral("08:05"));
    CHECK(inNewYork("14:05:30") == QStringLiteral("08:05:30"));
    CHECK(inNewYork("~14:05") == QStringLiteral("~08:05"));
    CHECK(inNewYork("14:05-14:20") == QString::fromUtf8("08:05–08:20"));
    CHECK(inNewYork("14:??") == QString::fromUtf8("08:00–08:59"));
    CHECK(inNewYork("before 14:05") == QStringLiteral("< 08:05"));
    CHECK(inNewYork("03:05") == QString::fromUtf8("21:05 −1"));
    CHECK(inNewYork("2023-01-15 14:05", "Asia/Tokyo") == QStringLiteral("00:05"));
}

TEST_CASE("a day has no clock in another zone", "[domain]") {
    CHECK(inNewYork("2023-06-15").isEmpty());
    CHECK(inNewYork("June 2023").isEmpty());
    CHECK(clockInZone({}, QStringLiteral("UTC"), QStringLiteral("UTC")).isEmpty());
    PartialTime time;
    time.start = instantFromMs(0);
    CHECK(clockInZone(time, QStringLiteral("UTC"), QStringLiteral("no zone")).isEmpty());
}

} // namespace afterword::tests::time_in_zone_test
