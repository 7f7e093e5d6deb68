// SPDX-License-Identifier: MIT
#include "model/reading/sources/stamps.h"

#include "model/domain/time/cursor.h"
#include "model/domain/time_reading.h"

#include <array>
#include <cmath>

namespace afterword::reading {

namespace {

using times::Cursor;

constexpr int kLeapYear = 2000; // stands where none is said, so that 29 February is a day

bool takeNumber(Cursor& cursor, qsizetype digits, int& value) {
    for (qsizetype i = 0; i < digits; ++i) {
        if (!cursor.isDigit(i)) {
            return false;
        }
    }
    value = cursor.number(digits);
    return true;
}

/// "21", " 1" or "1".
bool takeDay(Cursor& cursor, int& day) {
    cursor.eat(u' ');
    return takeNumber(cursor, cursor.isDigit(1) ? 2 : 1, day);
}

/// Behind ".", or "," as Python and Java write it: to the millisecond.
int takeFraction(Cursor& cursor) {
    const bool begins = (cursor.peek() == u'.' || cursor.peek() == u',') && cursor.isDigit(1);
    if (!begins) {
        return 0;
    }
    ++cursor.at;
    int milliseconds = 0;
    int worth = 100;
    for (; cursor.isDigit(); ++cursor.at, worth /= 10) {
        milliseconds += worth * (cursor.peek().unicode() - u'0');
    }
    return milliseconds;
}

/// "21:19:01.123", "21:19".
bool takeClock(Cursor& cursor, QTime& clock, bool needsSeconds) {
    Cursor ahead = cursor;
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!takeNumber(ahead, 2, hour) || !ahead.eat(u':') || !takeNumber(ahead, 2, minute)) {
        return false;
    }
    int milliseconds = 0;
    Cursor more = ahead;
    if (more.eat(u':') && takeNumber(more, 2, second)) {
        ahead = more;
        milliseconds = takeFraction(ahead);
    } else if (needsSeconds) {
        return false;
    }
    clock = QTime(hour, minute, std::min(second, 59), milliseconds); // a leap second
    cursor = ahead;
    return clock.isValid() && !cursor.isDigit();
}

/// "Z", "+01:00", "-0700", "+01": minutes ahead of UTC.
std::optional<int> takeOffset(Cursor& cursor) {
    if (cursor.peek() == u'Z' && !cursor.isLetter(1)) {
        ++cursor.at;
        return 0;
    }
    Cursor ahead = cursor;
    const bool isMinus = ahead.peek() == u'-';
    int hours = 0;
    int minutes = 0;
    if (!(ahead.eat(u'+') || ahead.eat(u'-')) || !takeNumber(ahead, 2, hours)) {
        return std::nullopt;
    }
    Cursor more = ahead;
    more.eat(u':');
    if (takeNumber(more, 2, minutes)) {
        ahead = more;
    }
    if (hours > 14 || minutes > 59 || ahead.isDigit()) {
        return std::nullopt;
    }
    cursor = ahead;
    return (isMinus ? -1 : 1) * (hours * 60 + minutes);
}

Instant instantOf(const QDate& day, const QTime& clock, int offsetMinutes) {
    constexpr qint64 kDayMs = 86'400'000;
    constexpr qint64 kEpochDay = 2'440'588; // 1970-01-01 as a Julian day
    return instantFromMs((day.toJulianDay() - kEpochDay) * kDayMs + clock.msecsSinceStartOfDay() -
                         qint64(offsetMinutes) * 60'000);
}

/// Zones in letters: "UTC", "CET". What has several meanings keeps its letters, as a question.
bool takeNamedZone(Cursor& cursor, SourceTime& time) {
    Cursor ahead = cursor;
    const QStringView word = ahead.word();
    const bool isZoneLike =
        word.size() >= 2 && word.size() <= 5 &&
        std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isZoneLike) {
        return false;
    }
    const auto zone = findZone(QString(u'(' + word.toString() + u')'));
    if (!zone || zone->length != word.size()) {
        return false;
    }
    time.zone = zone->zone.isEmpty() ? word.toString() : zone->zone;
    cursor.at += word.size();
    return true;
}

/// What stands behind day and clock: an offset, a zone, or neither.
void takeZone(Cursor& cursor, SourceTime& time, bool maySpace) {
    Cursor ahead = cursor;
    const bool spaced = maySpace && ahead.eat(u' ');
    const bool mayBeOffset = !spaced || ahead.isDigit(1) || ahead.peek() == u'Z';
    if (const auto offset = mayBeOffset ? takeOffset(ahead) : std::nullopt) {
        cursor = ahead;
        time.instant = instantOf(time.day, time.clock, *offset);
        return;
    }
    if (spaced && ahead.peek() == u'U' && ahead.eatWord(u"UTC")) {
        cursor = ahead;
        time.instant = instantOf(time.day, time.clock, 0);
    } else if (spaced && takeNamedZone(ahead, time)) {
        cursor = ahead;
    }
}

bool takeIsoDay(Cursor& cursor, QDate& day) {
    int year = 0;
    int month = 0;
    int number = 0;
    if (!takeNumber(cursor, 4, year) || (cursor.peek() != u'-' && cursor.peek() != u'/')) {
        return false;
    }
    const char16_t separator = cursor.peek().unicode();
    ++cursor.at;
    if (!takeNumber(cursor, 2, month) || !cursor.eat(separator) || !takeNumber(cursor, 2, number)) {
        return false;
    }
    day = QDate(year, month, number);
    return day.isValid() && year >= 1970;
}

bool takeMonth(Cursor& cursor, int& month) {
    month = monthOf(cursor.rest().left(3));
    cursor.at += 3;
    return month > 0 && !cursor.isLetter();
}

} // namespace

int monthOf(QStringView text) {
    static constexpr std::array<QStringView, 12> kMonths{u"jan", u"feb", u"mar", u"apr",
                                                         u"may", u"jun", u"jul", u"aug",
                                                         u"sep", u"oct", u"nov", u"dec"};
    if (text.size() != 3) {
        return 0;
    }
    const std::array<char16_t, 3> lower{char16_t(text[0].unicode() | 0x20U),
                                        char16_t(text[1].unicode() | 0x20U),
                                        char16_t(text[2].unicode() | 0x20U)};
    const QStringView word(lower.data(), 3);
    for (size_t month = 0; month < kMonths.size(); ++month) {
        if (word == kMonths.at(month)) {
            return int(month) + 1;
        }
    }
    return 0;
}

std::optional<Stamp> isoStamp(QStringView text) {
    constexpr qsizetype kShortest = 16;
    if (text.size() < kShortest || text[0] < u'1' || text[0] > u'2') {
        return std::nullopt;
    }
    Cursor cursor{text, 0};
    Stamp stamp;
    if (!takeIsoDay(cursor, stamp.time.day) ||
        !(cursor.eat(u'T') || cursor.eat(u' ') || cursor.eat(u'_')) ||
        !takeClock(cursor, stamp.time.clock, false)) {
        return std::nullopt;
    }
    takeZone(cursor, stamp.time, true);
    stamp.length = cursor.at;
    return stamp;
}

std::optional<Stamp> syslogStamp(QStringView text) {
    Cursor cursor{text, 0};
    Stamp stamp;
    int month = 0;
    int day = 0;
    int year = kLeapYear;
    constexpr qsizetype kShortest = 14;
    if (text.size() < kShortest || !takeMonth(cursor, month) || !cursor.eat(u' ') ||
        !takeDay(cursor, day) || !cursor.eat(u' ')) {
        return std::nullopt;
    }
    stamp.time.hasYear = cursor.isDigit(2) && takeNumber(cursor, 4, year) && cursor.eat(u' ');
    if (!takeClock(cursor, stamp.time.clock, true)) {
        return std::nullopt;
    }
    stamp.time.day = QDate(year, month, day);
    if (!stamp.time.day.isValid()) {
        return std::nullopt;
    }
    stamp.length = cursor.at;
    return stamp;
}

/// With the day, and the zone that may stand at the cursor.
std::optional<Stamp> datedStamp(Stamp stamp, const QDate& day, Cursor cursor) {
    if (!day.isValid()) {
        return std::nullopt;
    }
    stamp.time.day = day;
    takeZone(cursor, stamp.time, true);
    stamp.length = cursor.at;
    return stamp;
}

std::optional<Stamp> accessStamp(QStringView text) {
    Cursor cursor{text, 0};
    Stamp stamp;
    int month = 0;
    int day = 0;
    int year = 0;
    constexpr qsizetype kShortest = 20;
    if (text.size() < kShortest || !takeNumber(cursor, 2, day) || !cursor.eat(u'/') ||
        !takeMonth(cursor, month) || !cursor.eat(u'/') || !takeNumber(cursor, 4, year) ||
        !cursor.eat(u':') || !takeClock(cursor, stamp.time.clock, true)) {
        return std::nullopt;
    }
    return datedStamp(stamp, QDate(year, month, day), cursor);
}

std::optional<Stamp> ctimeStamp(QStringView text) {
    Cursor cursor{text, 0};
    Stamp stamp;
    int month = 0;
    int day = 0;
    int year = 0;
    constexpr qsizetype kShortest = 23;
    if (text.size() < kShortest || cursor.word().size() != 3) {
        return std::nullopt;
    }
    cursor.at += 3;
    cursor.eat(u',');
    if (!cursor.eat(u' ') || !takeMonth(cursor, month) || !cursor.eat(u' ') ||
        !takeDay(cursor, day) || !cursor.eat(u' ') || !takeClock(cursor, stamp.time.clock, true) ||
        !cursor.eat(u' ') || !takeNumber(cursor, 4, year) || cursor.isDigit()) {
        return std::nullopt;
    }
    return datedStamp(stamp, QDate(year, month, day), cursor);
}

std::optional<Stamp> klogStamp(QStringView text) {
    Cursor cursor{text, 0};
    Stamp stamp;
    int month = 0;
    int day = 0;
    constexpr qsizetype kShortest = 14;
    if (text.size() < kShortest || !cursor.eatAny(u"IWEF") || !takeNumber(cursor, 2, month) ||
        !takeNumber(cursor, 2, day) || !cursor.eat(u' ') ||
        !takeClock(cursor, stamp.time.clock, true)) {
        return std::nullopt;
    }
    stamp.time.day = QDate(kLeapYear, month, day);
    stamp.time.hasYear = false;
    stamp.length = cursor.at;
    return stamp.time.day.isValid() ? std::optional(stamp) : std::nullopt;
}

std::optional<Instant> epochInstant(double number) {
    constexpr double kFrom = 631'152'000.0;    // 1990
    constexpr double kUntil = 4'102'444'800.0; // 2100
    for (const double unit : {1.0, 1e3, 1e6, 1e9}) {
        const double seconds = number / unit;
        if (seconds >= kFrom && seconds < kUntil) {
            return instantFromMs(std::llround(seconds * 1000.0));
        }
    }
    return std::nullopt;
}

std::optional<Stamp> epochStamp(QStringView text) {
    constexpr qsizetype kLongest = 30;
    qsizetype end = 0;
    qsizetype digits = 0;
    bool hasDot = false;
    for (; end < text.size() && end < kLongest; ++end) {
        const char16_t c = text.at(end).unicode();
        const bool isDot = c == u'.' && !hasDot && digits > 0;
        if (!isDot && (c < u'0' || c > u'9')) {
            break;
        }
        hasDot = hasDot || isDot;
        digits += hasDot ? 0 : 1;
    }
    if (digits < 9 || digits > 19 || (end < text.size() && text.at(end).isLetter())) {
        return std::nullopt;
    }
    bool isNumber = false;
    const auto instant = epochInstant(text.left(end).toDouble(&isNumber));
    if (!isNumber || !instant) {
        return std::nullopt;
    }
    Stamp stamp;
    stamp.time.instant = instant;
    stamp.length = end;
    return stamp;
}

} // namespace afterword::reading
