// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "model/domain/time/parts.h"

#include <algorithm>
#include <array>

namespace afterword::times {

namespace {

using Half = ClockParts::Half;

/// "am", "PM", "a.m.", "p.m."
Half halfAt(Cursor& cursor) {
    Cursor ahead = cursor;
    ahead.skipSpaces();
    const bool am = ahead.eat(u'a') || ahead.eat(u'A');
    const bool pm = !am && (ahead.eat(u'p') || ahead.eat(u'P'));
    if (!am && !pm) {
        return Half::none;
    }
    const bool dotted = ahead.eat(u'.');
    if (!(ahead.eat(u'm') || ahead.eat(u'M')) || ahead.isSpacedLetter() || ahead.isDigit()) {
        return Half::none;
    }
    if (dotted) {
        ahead.eat(u'.');
    }
    cursor = ahead;
    return am ? Half::am : Half::pm;
}

/// The "a" and "p" of "7:15a", right behind it.
Half shortHalfAt(Cursor& cursor) {
    const QChar letter = lowered(cursor.peek());
    const bool isAlone = (letter == u'a' || letter == u'p') && !cursor.isLetter(1) &&
                         !cursor.isDigit(1) && cursor.peek(1) != u'.';
    if (!isAlone) {
        return Half::none;
    }
    ++cursor.at;
    return letter == u'a' ? Half::am : Half::pm;
}

/// "Uhr", "hrs", "h", "horas" behind a whole clock.
bool hourWordAt(Cursor& cursor) {
    Cursor ahead = cursor;
    ahead.skipSpaces();
    for (const QStringView word :
         {QStringView(u"Uhr"), QStringView(u"hrs"), QStringView(u"hours"), QStringView(u"hs"),
          QStringView(u"horas"), QStringView(u"heures"), QStringView(u"h")}) {
        if (ahead.eatWord(word)) {
            cursor = ahead;
            return true;
        }
    }
    return false;
}

std::optional<int> twoDigitsOrUnknown(Cursor& cursor) {
    if (cursor.eat(u"??") || cursor.eat(u"xx")) {
        return -1;
    }
    if (cursor.digitCount() != 2) {
        return std::nullopt;
    }
    return cursor.number(2);
}

void millisecondsAt(Cursor& cursor, ClockParts& clock) {
    if (cursor.peek() != QLatin1Char('.') && cursor.peek() != QLatin1Char(',')) {
        return;
    }
    Cursor ahead = cursor;
    const bool comma = ahead.peek() == QLatin1Char(',');
    ++ahead.at;
    const qsizetype digits = ahead.digitCount();
    if (digits < 1 || digits > 9 || (comma && digits != 3)) {
        return;
    }
    int value = 0;
    for (qsizetype i = 0; i < 3; ++i) {
        value = value * 10 + (i < digits ? ahead.peek(i).unicode() - u'0' : 0);
    }
    ahead.at += digits;
    clock.millisecond = value;
    cursor = ahead;
}

bool secondsAt(Cursor& cursor, ClockParts& clock) {
    if (cursor.peek() != QLatin1Char(':') || !cursor.isDigit(1)) {
        return true;
    }
    ++cursor.at;
    if (cursor.digitCount() != 2) {
        return false;
    }
    clock.second = cursor.number(2);
    clock.hasSeconds = true;
    millisecondsAt(cursor, clock);
    return clock.second <= 60;
}

/// The hour of "noon" and "midnight".
std::optional<int> noonWordAt(Cursor& cursor, bool isWorded) {
    struct Noon {
        QStringView word;
        int hour;
    };
    static constexpr std::array<Noon, 13> kNoons{{{u"noon", 12},
                                                  {u"midday", 12},
                                                  {u"midnight", 0},
                                                  {u"mittags", 12},
                                                  {u"mittag", 12},
                                                  {u"mitternacht", 0},
                                                  {u"midi", 12},
                                                  {u"minuit", 0},
                                                  {u"mediodía", 12},
                                                  {u"medianoche", 0},
                                                  {u"meio-dia", 12},
                                                  {u"meia-noite", 0},
                                                  {u"正午", 12}}};
    if (!cursor.isLetter()) {
        return std::nullopt;
    }
    for (const Noon& noon : kNoons) {
        Cursor ahead = cursor;
        if (!ahead.eatWord(noon.word)) {
            continue;
        }
        Cursor zone = ahead;
        zone.skipSpaces();
        if (!isWorded && !endsTime(ahead) && !zoneAt(zone, true)) {
            return std::nullopt; // "Noon traffic was low"
        }
        cursor = ahead;
        return noon.hour;
    }
    return std::nullopt;
}

/// "12 noon", "12:00 midnight"
Half noonBehind(Cursor& cursor, const ClockParts& clock) {
    Cursor ahead = cursor;
    if (clock.half != Half::none || clock.minute != 0 || (clock.hour != 12 && clock.hour != 0) ||
        !ahead.skipSpaces()) {
        return clock.half;
    }
    const std::optional<int> hour = noonWordAt(ahead, true);
    if (!hour) {
        return clock.half;
    }
    cursor = ahead;
    return *hour == 0 ? Half::am : Half::pm;
}

/// A clock is not the head of something longer: "10:20:30:40", "1:25.5", "10:30abc".
bool endsClock(const Cursor& cursor) {
    if (cursor.isDigit()) {
        return false;
    }
    const QChar next = cursor.peek();
    if ((next == QLatin1Char(':') || next == QLatin1Char('.')) && cursor.isDigit(1)) {
        return false;
    }
    if (next == QLatin1Char('%') || next == QLatin1Char('/')) {
        return false;
    }
    Cursor behind = cursor;
    return !cursor.isSpacedLetter() || behind.eatWord(u"ish") || zoneAt(behind, true).has_value();
}

bool isPossible(const ClockParts& clock) {
    return clock.hour <= 24 && clock.minute <= 59 &&
           (clock.hour < 24 || (clock.minute <= 0 && clock.second == 0));
}

/// Over the space of "14 h 05", as French typography has it.
void frenchHourAt(Cursor& cursor) {
    Cursor ahead = cursor;
    if (ahead.skipSpaces() && ahead.peek() == QLatin1Char('h') && ahead.peek(1).isSpace() &&
        ahead.isDigit(2) && ahead.isDigit(3)) {
        cursor = ahead;
    }
}

/// "14:05", "2:05:30 PM", "14:??", "??:??"; the dotted "15.26" where the rest proves it a clock.
std::optional<ClockParts> divided(Cursor& cursor, bool afterDate, bool isLed) {
    Cursor ahead = cursor;
    ClockParts clock;
    const qsizetype digits = ahead.digitCount();
    if (ahead.eat(u"??")) {
        clock.hour = -1;
    } else if (digits == 1 || digits == 2) {
        clock.hour = ahead.number(digits);
    } else {
        return std::nullopt;
    }
    frenchHourAt(ahead);
    const bool dotted = ahead.peek() == QLatin1Char('.');
    const bool letter = ahead.peek() == QLatin1Char('h') || ahead.peek() == QLatin1Char('H');
    // "2h30" is how long something took
    const bool lasted = letter && digits == 1 && !afterDate && !isLed;
    if (!ahead.eatAny(u":：.hH") || lasted || ((dotted || letter) && clock.hour < 0)) {
        return std::nullopt;
    }
    if (letter && ahead.peek().isSpace() && ahead.isDigit(1)) {
        ahead.skipSpaces();
    }
    const auto minute = twoDigitsOrUnknown(ahead);
    if (!minute || (clock.hour < 0 && *minute >= 0)) {
        return std::nullopt;
    }
    clock.minute = *minute;
    if (!secondsAt(ahead, clock)) {
        return std::nullopt;
    }
    if (letter) {
        ahead.eatWord(u"min");
    }
    clock.half = halfAt(ahead);
    clock.half = clock.half == Half::none && !dotted && !letter ? shortHalfAt(ahead) : clock.half;
    clock.half = noonBehind(ahead, clock);
    const bool named = clock.half == Half::none && hourWordAt(ahead);
    const bool proven = clock.half != Half::none || named || isLed || (afterDate && digits == 2);
    if ((dotted && !proven) || !isPossible(clock) || !endsClock(ahead)) {
        return std::nullopt;
    }
    cursor = ahead;
    return clock;
}

/// "2 PM", "8p.m.", "14 Uhr", "14h" after a date, "1405 UTC", "1405Z".
std::optional<ClockParts> undivided(Cursor& cursor, bool afterDate) {
    Cursor ahead = cursor;
    ClockParts clock;
    const qsizetype digits = ahead.digitCount();
    if (digits == 4) {
        clock.hour = ahead.number(2);
        clock.minute = ahead.number(2);
        Cursor behind = ahead;
        behind.skipSpaces();
        const QStringView word = behind.word();
        const bool zoned = word == u"UTC" || word == u"GMT" || word == u"Z";
        const bool named = ahead.eatWord(u"h") || (word == u"hrs" && hourWordAt(ahead));
        if ((!named && !zoned) || !isPossible(clock)) {
            return std::nullopt;
        }
        cursor = ahead;
        return clock;
    }
    if (digits != 1 && digits != 2) {
        return std::nullopt;
    }
    clock.hour = ahead.number(digits);
    clock.half = halfAt(ahead);
    clock.half = noonBehind(ahead, clock);
    if (clock.half != Half::none) {
        if (clock.hour < 1 || clock.hour > 12) {
            return std::nullopt;
        }
    } else {
        Cursor uhr = ahead;
        uhr.skipSpaces();
        if (uhr.eatWord(u"Uhr")) {
            ahead = uhr;
        } else if (!afterDate || !ahead.eatWord(u"h")) {
            return std::nullopt;
        }
    }
    if (clock.hour > 24 || ahead.isDigit()) {
        return std::nullopt;
    }
    cursor = ahead;
    return clock;
}

/// "午後2時5分", "14時05分", "오후 2시 5분".
std::optional<ClockParts> eastAsianClock(Cursor& cursor) {
    Cursor ahead = cursor;
    ClockParts clock;
    if (ahead.eat(u"午前") || ahead.eat(u"上午") || ahead.eat(u"오전")) {
        clock.half = Half::am;
    } else if (ahead.eat(u"午後") || ahead.eat(u"下午") || ahead.eat(u"오후")) {
        clock.half = Half::pm;
    }
    ahead.skipSpaces();
    if (clock.half != Half::none) {
        Cursor latin = ahead;
        if (auto read = divided(latin, false, false); read && read->half == Half::none) {
            read->half = clock.half;
            cursor = latin;
            return read;
        }
    }
    qsizetype digits = ahead.digitCount();
    if (digits < 1 || digits > 2) {
        return std::nullopt;
    }
    clock.hour = ahead.number(digits);
    if (!(ahead.eat(u'時') || ahead.eat(u'时') || ahead.eat(u'点') || ahead.eat(u'시')) ||
        ahead.peek() == u'間' || ahead.peek() == u'间' || ahead.peek() == u'간') {
        return std::nullopt;
    }
    Cursor minutes = ahead;
    minutes.skipSpaces();
    digits = minutes.digitCount();
    if (digits == 1 || digits == 2) {
        clock.minute = minutes.number(digits);
        if (minutes.eat(u'分') || minutes.eat(u'분')) {
            ahead = minutes;
        } else {
            clock.minute = 0;
        }
    } else if (minutes.eat(u'半') || minutes.eat(u'반')) {
        clock.minute = 30;
        ahead = minutes;
    }
    if (!isPossible(clock)) {
        return std::nullopt;
    }
    cursor = ahead;
    return clock;
}

} // namespace

std::optional<ClockParts> noonAt(Cursor& cursor, bool isWorded) {
    const std::optional<int> hour = noonWordAt(cursor, isWorded);
    if (!hour) {
        return std::nullopt;
    }
    ClockParts clock;
    clock.hour = *hour;
    return clock;
}

std::optional<ClockParts> clockAt(Cursor& cursor, bool afterDate, bool isLed) {
    if (!cursor.isDigit() && cursor.peek() != QLatin1Char('?') &&
        cursor.peek().unicode() < 0x2E80) {
        return std::nullopt;
    }
    if (auto clock = divided(cursor, afterDate, isLed)) {
        return clock;
    }
    if (auto clock = eastAsianClock(cursor)) {
        return clock;
    }
    return undivided(cursor, afterDate);
}

std::optional<ClockParts> bareClockAt(Cursor& cursor) {
    Cursor ahead = cursor;
    ClockParts clock;
    const qsizetype digits = ahead.digitCount();
    if (digits != 1 && digits != 2 && digits != 4) {
        return std::nullopt;
    }
    clock.hour = ahead.number(std::min<qsizetype>(digits, 2));
    const bool undivided = digits == 4;
    if (digits == 1) { // "8h58" and "8 h 58" among others are no durations
        frenchHourAt(ahead);
        const bool isHour = ahead.eat(u'h');
        ahead.at += ahead.peek().isSpace() && ahead.isDigit(1) ? 1 : 0;
        if (!isHour || ahead.digitCount() != 2) {
            return std::nullopt;
        }
        clock.minute = ahead.number(2);
    } else if (undivided || (ahead.eat(u'.') && ahead.digitCount() == 2)) {
        clock.minute = ahead.number(2);
    } else if (!ahead.eatWord(u"h")) {
        return std::nullopt;
    }
    const int number = clock.hour * 100 + clock.minute;
    const bool year = undivided && number >= 1990 && number < 2040;
    if (year || clock.hour > 23 || clock.minute > 59 ||
        !(endsTime(ahead) || ahead.peek().isSpace())) {
        return std::nullopt;
    }
    cursor = ahead;
    return clock;
}

} // namespace afterword::times
