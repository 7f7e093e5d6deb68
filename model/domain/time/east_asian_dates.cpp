// SPDX-License-Identifier: MIT
#include "model/domain/time/parts.h"

namespace afterword::times {

namespace {

bool eatAnyOf(Cursor& cursor, char16_t one, char16_t other) {
    return cursor.eat(one) || cursor.eat(other);
}

} // namespace

std::optional<DateParts> eastAsianDateAt(Cursor& cursor) {
    constexpr int kLeapYear = 2000; // for a day that could be of any
    Cursor ahead = cursor;
    DateParts date;
    qsizetype digits = ahead.digitCount();
    if (digits == 4) {
        date.year = ahead.number(4);
        if (!eatAnyOf(ahead, u'年', u'년')) {
            return std::nullopt;
        }
        ahead.skipSpaces();
        digits = ahead.digitCount();
    }
    if (digits < 1 || digits > 2) {
        return std::nullopt;
    }
    date.month = ahead.number(digits);
    if (!eatAnyOf(ahead, u'月', u'월')) {
        return std::nullopt;
    }
    ahead.skipSpaces();
    digits = ahead.digitCount();
    if (digits < 1 || digits > 2) {
        return std::nullopt;
    }
    date.day = ahead.number(digits);
    if (!eatAnyOf(ahead, u'日', u'일') ||
        !QDate::isValid(date.year == 0 ? kLeapYear : date.year, date.month, date.day)) {
        return std::nullopt;
    }
    cursor = ahead;
    return date;
}

} // namespace afterword::times
