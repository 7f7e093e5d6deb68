// SPDX-License-Identifier: MIT
#include "model/domain/time/parts.h"

namespace afterword::times {

std::optional<DateParts> weekDateAt(Cursor& cursor) {
    constexpr int kDaysOfWeek = 7;
    constexpr int kMostWeeks = 53;
    if (cursor.peek(5) != u'W' || cursor.peek(4) != u'-' || cursor.digitCount() != 4) {
        return std::nullopt;
    }
    Cursor ahead = cursor;
    const int year = ahead.number(4);
    ahead.at += 2;
    if (ahead.digitCount() != 2) {
        return std::nullopt;
    }
    const int week = ahead.number(2);
    if (!ahead.eat(u'-') || ahead.digitCount() != 1) {
        return std::nullopt;
    }
    const int day = ahead.number(1);
    if (week < 1 || week > kMostWeeks || day < 1 || day > kDaysOfWeek) {
        return std::nullopt;
    }
    const QDate fourth(year, 1, 4); // of January, which is in the first week
    const QDate date = fourth.addDays((week - 1) * kDaysOfWeek + day - fourth.dayOfWeek());
    if (date.weekNumber() != week) { // most years have no week 53
        return std::nullopt;
    }
    DateParts parts;
    parts.year = date.year();
    parts.month = date.month();
    parts.day = date.day();
    cursor = ahead;
    return parts;
}

} // namespace afterword::times
