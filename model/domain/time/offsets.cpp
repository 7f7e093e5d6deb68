// SPDX-License-Identifier: MIT
#include "model/domain/time/parts.h"

#include <array>

namespace afterword::times {

namespace {

struct Unit {
    const char16_t* word;
    std::chrono::seconds length;
};
constexpr std::array<Unit, 14> kUnits{{{u"seconds", std::chrono::seconds(1)},
                                       {u"secs", std::chrono::seconds(1)},
                                       {u"sec", std::chrono::seconds(1)},
                                       {u"s", std::chrono::seconds(1)},
                                       {u"minutes", std::chrono::minutes(1)},
                                       {u"minute", std::chrono::minutes(1)},
                                       {u"mins", std::chrono::minutes(1)},
                                       {u"min", std::chrono::minutes(1)},
                                       {u"m", std::chrono::minutes(1)},
                                       {u"hours", std::chrono::hours(1)},
                                       {u"hour", std::chrono::hours(1)},
                                       {u"h", std::chrono::hours(1)},
                                       {u"days", std::chrono::hours(24)},
                                       {u"d", std::chrono::hours(24)}}};

std::optional<Duration> unitAt(Cursor& cursor) {
    for (const Unit& unit : kUnits) {
        const QStringView word(unit.word);
        Cursor ahead = cursor;
        if (ahead.eat(word) && !ahead.isSpacedLetter()) {
            cursor = ahead;
            return unit.length;
        }
    }
    return std::nullopt;
}

/// "5m", "1h 30m", "5 min"
std::optional<Duration> unitsAt(Cursor& cursor) {
    Cursor ahead = cursor;
    Duration sum{};
    bool any = false;
    for (int i = 0; i < 4; ++i) {
        Cursor next = ahead;
        next.skipSpaces();
        const qsizetype digits = next.digitCount();
        if (digits < 1 || digits > 5) {
            break;
        }
        const int count = next.number(digits);
        next.skipSpaces();
        const auto unit = unitAt(next);
        if (!unit) {
            break;
        }
        sum += count * *unit;
        any = true;
        ahead = next;
    }
    if (!any) {
        return std::nullopt;
    }
    cursor = ahead;
    return sum;
}

std::optional<int> sixtiethsAt(Cursor& cursor) {
    if (cursor.peek() != QLatin1Char(':') || !cursor.isDigit(1) || !cursor.isDigit(2)) {
        return std::nullopt;
    }
    ++cursor.at;
    const int number = cursor.number(2);
    return number < 60 ? std::optional(number) : std::nullopt;
}

/// "00:05", "1:30:00"
std::optional<Duration> hoursAt(Cursor& cursor) {
    Cursor ahead = cursor;
    const qsizetype digits = ahead.digitCount();
    if (digits < 1 || digits > 3) {
        return std::nullopt;
    }
    const int hours = ahead.number(digits);
    const auto minutes = sixtiethsAt(ahead);
    if (!minutes) {
        return std::nullopt;
    }
    const int seconds = sixtiethsAt(ahead).value_or(0);
    if (ahead.isSpacedLetter() || ahead.isDigit()) {
        return std::nullopt;
    }
    cursor = ahead;
    return std::chrono::hours(hours) + std::chrono::minutes(*minutes) +
           std::chrono::seconds(seconds);
}

/// The "5" of "T+5".
std::optional<Duration> bareMinutesAt(Cursor& cursor) {
    const qsizetype digits = cursor.digitCount();
    Cursor ahead = cursor;
    if (digits < 1 || digits > 4) {
        return std::nullopt;
    }
    const int minutes = ahead.number(digits);
    if (!ahead.atEnd() && !ahead.peek().isSpace() && !endsTime(ahead)) {
        return std::nullopt;
    }
    cursor = ahead;
    return std::chrono::minutes(minutes);
}

/// "+5m", "-00:05"; the "+5" of "T+5" where `bare` minutes may stand.
std::optional<Duration> signedAt(Cursor& cursor, bool bare) {
    Cursor ahead = cursor;
    const bool minus = ahead.eatAny(u"-−–");
    if (!minus && !ahead.eat(u'+')) {
        return std::nullopt;
    }
    ahead.skipSpaces();
    auto offset = hoursAt(ahead);
    if (!offset) {
        offset = unitsAt(ahead);
    }
    if (!offset && bare) {
        offset = bareMinutesAt(ahead);
    }
    if (!offset) {
        return std::nullopt;
    }
    cursor = ahead;
    return minus ? -*offset : *offset;
}

/// The "0" of "T0", and "0+5m" of "T0+5m".
std::optional<Duration> zeroAt(Cursor& cursor) {
    Cursor ahead = cursor;
    if (!ahead.eatAny(u"0₀")) {
        return std::nullopt;
    }
    Cursor behind = ahead;
    const bool spaced = behind.skipSpaces();
    if (const auto offset = signedAt(behind, !spaced)) {
        cursor = behind;
        return offset;
    }
    if (!endsTime(ahead)) {
        return std::nullopt;
    }
    cursor = ahead;
    return Duration{};
}

} // namespace

std::optional<Duration> offsetAt(Cursor& cursor) {
    Cursor ahead = cursor;
    const bool named = ahead.eat(u'T') || ahead.eat(u't');
    if (named) {
        ahead.skipSpaces();
    } else if (ahead.peek() != QLatin1Char('+') && !ahead.isDigit(1)) {
        return std::nullopt; // the "- 5 minutes" of a list
    }
    auto offset = signedAt(ahead, named);
    if (!offset && named) {
        offset = zeroAt(ahead);
    }
    if (offset) {
        cursor = ahead;
    }
    return offset;
}

} // namespace afterword::times
