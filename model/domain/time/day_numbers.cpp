// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "model/domain/time/parts.h"

#include <algorithm>
#include <array>

namespace afterword::times {

namespace {

using From = DayNumber::From;

constexpr std::array<QStringView, 10> kNumbers{u"one", u"two",   u"three", u"four", u"five",
                                               u"six", u"seven", u"eight", u"nine", u"ten"};

/// "2", "two"; a number that goes on, "1.5" and "2nd", is none.
std::optional<int> countAt(Cursor& cursor) {
    constexpr qsizetype kMostDigits = 3;
    Cursor ahead = cursor;
    const qsizetype digits = ahead.digitCount();
    int count = 0;
    if (digits > 0 && digits <= kMostDigits) {
        count = ahead.number(digits);
        const bool goesOn = QStringView(u".,:/%").contains(ahead.peek()) && ahead.isDigit(1);
        if (ahead.isSpacedLetter() || goesOn) {
            return std::nullopt;
        }
    } else {
        const auto word = std::find_if(kNumbers.begin(), kNumbers.end(),
                                       [&](QStringView number) { return ahead.eatWord(number); });
        if (word == kNumbers.end()) {
            return std::nullopt;
        }
        count = int(word - kNumbers.begin()) + 1;
    }
    cursor = ahead;
    return count;
}

/// "Day 2", "Tag 2", "jour 2".
std::optional<DayNumber> namedDay(Cursor& cursor) {
    for (const QStringView word :
         {QStringView(u"day"), QStringView(u"tag"), QStringView(u"dag"), QStringView(u"jour"),
          QStringView(u"día"), QStringView(u"dia"), QStringView(u"giorno")}) {
        Cursor ahead = cursor;
        if (!ahead.eatWord(word) || !ahead.skipSpaces()) {
            continue;
        }
        const bool isCounted = ahead.eat(u'+'); // "Day +1"
        ahead.eat(u'#');
        if (const auto count = countAt(ahead)) {
            cursor = ahead;
            return DayNumber{*count, isCounted ? From::nought : From::one};
        }
    }
    return std::nullopt;
}

/// "D1" is a first day; "D+1" and "J+1" stand behind one.
std::optional<DayNumber> letteredDay(Cursor& cursor) {
    Cursor ahead = cursor;
    if (!ahead.eatAny(u"DJdj")) {
        return std::nullopt;
    }
    const bool isCounted = ahead.eat(u'+');
    const auto count = ahead.isDigit() ? countAt(ahead) : std::nullopt;
    if (!count) {
        return std::nullopt;
    }
    cursor = ahead;
    return DayNumber{*count, isCounted ? From::nought : From::one};
}

/// "2日目", "2일차".
std::optional<DayNumber> eastAsianDay(Cursor& cursor) {
    Cursor ahead = cursor;
    const qsizetype digits = ahead.digitCount();
    if (digits < 1 || digits > 2) {
        return std::nullopt;
    }
    const int count = ahead.number(digits);
    if (!ahead.eat(u"日目") && !ahead.eat(u"일차")) {
        return std::nullopt;
    }
    cursor = ahead;
    return DayNumber{count, From::one};
}

/// "+1d", "+2 days" in front of a clock: alone it is how long after the start something was.
std::optional<DayNumber> addedDays(Cursor& cursor) {
    Cursor ahead = cursor;
    if (!ahead.eat(u'+')) {
        return std::nullopt;
    }
    const qsizetype digits = ahead.digitCount();
    if (digits < 1 || digits > 2) {
        return std::nullopt;
    }
    const int count = ahead.number(digits);
    ahead.skipSpaces();
    if (!ahead.eatWord(u"d") && !ahead.eatWord(u"day") && !ahead.eatWord(u"days")) {
        return std::nullopt;
    }
    Cursor behind = ahead;
    behind.eat(u',');
    behind.skipSpaces();
    if (!behind.atEnd() && !clockAt(behind, false) && behind.peek() != QLatin1Char(')')) {
        return std::nullopt;
    }
    cursor = ahead;
    return DayNumber{count, From::nought};
}

/// "The next day", "am nächsten Tag", "next morning".
std::optional<DayNumber> nextDay(Cursor& cursor) {
    if (!cursor.isSpacedLetter()) {
        return std::nullopt;
    }
    Cursor ahead = cursor;
    if (ahead.eatWord(u"the")) {
        ahead.skipSpaces();
    }
    for (const QStringView words :
         {QStringView(u"next day"), QStringView(u"following day"), QStringView(u"next morning"),
          QStringView(u"following morning"), QStringView(u"nächsten Tag"), QStringView(u"Folgetag"),
          QStringView(u"le lendemain"), QStringView(u"lendemain"), QStringView(u"al día siguiente"),
          QStringView(u"día siguiente"), QStringView(u"no dia seguinte"),
          QStringView(u"dia seguinte")}) {
        if (ahead.eatWord(words)) {
            cursor = ahead;
            return DayNumber{1, From::before};
        }
    }
    return std::nullopt;
}

/// "次日", "翌朝", "다음 날".
std::optional<DayNumber> eastAsianNextDay(Cursor& cursor) {
    for (const QStringView words :
         {QStringView(u"次日"), QStringView(u"翌日"), QStringView(u"翌朝"), QStringView(u"第二天"),
          QStringView(u"隔天"), QStringView(u"다음 날"), QStringView(u"다음날"),
          QStringView(u"익일")}) {
        if (cursor.eat(words)) {
            return DayNumber{1, From::before};
        }
    }
    return std::nullopt;
}

/// "Two days later".
std::optional<DayNumber> daysLater(Cursor& cursor) {
    Cursor ahead = cursor;
    const auto count = countAt(ahead);
    if (!count || !ahead.skipSpaces() || !(ahead.eatWord(u"days") || ahead.eatWord(u"day")) ||
        !ahead.skipSpaces() || !ahead.eatWord(u"later")) {
        return std::nullopt;
    }
    cursor = ahead;
    return DayNumber{*count, From::before};
}

/// The first two letters of the words that days are counted with: most words of a text differ.
bool mayCountDays(const Cursor& cursor) {
    const char16_t first = lowered(cursor.peek()).unicode();
    const QChar second = lowered(cursor.peek(1));
    switch (first) {
    case u'+':
        return cursor.isDigit(1);
    case u'd':
        return isOneOf(second, u"aií+") || cursor.isDigit(1);
    case u'j':
        return isOneOf(second, u"o+") || cursor.isDigit(1);
    case u't':
        return isOneOf(second, u"ahwe");
    case u'n':
        return isOneOf(second, u"eiäo");
    case u'f':
        return isOneOf(second, u"oi");
    case u's':
        return isOneOf(second, u"ie");
    default:
        return (first == u'g' && second == u'i') || (first == u'o' && second == u'n') ||
               (first == u'e' && second == u'i') || (first == u'a' && second == u'l') ||
               (first == u'l' && second == u'e');
    }
}

} // namespace

std::optional<DayNumber> dayNumberAt(Cursor& cursor) {
    if (cursor.isDigit()) {
        const qsizetype digits = cursor.digitCount();
        if (digits > 2 || !(cursor.isLetter(digits) || cursor.peek(digits).isSpace())) {
            return std::nullopt; // as most clocks
        }
        auto day = eastAsianDay(cursor);
        return day ? day : daysLater(cursor);
    }
    if (cursor.peek().unicode() >= 0x2E80) {
        return eastAsianNextDay(cursor);
    }
    if (!mayCountDays(cursor)) {
        return std::nullopt;
    }
    switch (cursor.peek().toLower().unicode()) {
    case u'+':
        return addedDays(cursor);
    case u'd':
    case u'j': {
        auto day = letteredDay(cursor);
        day = day ? day : namedDay(cursor);
        return day ? day : nextDay(cursor);
    }
    case u'g':
        return namedDay(cursor);
    case u't': {
        auto day = namedDay(cursor);
        day = day ? day : nextDay(cursor);
        return day ? day : daysLater(cursor);
    }
    case u'a':
    case u'n':
    case u'l':
    case u'f': {
        auto day = nextDay(cursor);
        return day ? day : daysLater(cursor);
    }
    case u'o':
    case u's':
    case u'e':
        return daysLater(cursor);
    default:
        return std::nullopt;
    }
}

std::optional<QDate> numberedDay(const DayNumber& number, const TimeContext& context) {
    if (number.from == From::before) {
        return context.date ? std::optional(context.date->addDays(number.number)) : std::nullopt;
    }
    const std::optional<QDate> first = context.firstDay ? context.firstDay : context.date;
    const bool isFirstOne = number.from == From::one && !context.countsFromNought;
    const int days = isFirstOne ? std::max(number.number, 1) - 1 : number.number;
    return first ? std::optional(first->addDays(days)) : std::nullopt;
}

} // namespace afterword::times
