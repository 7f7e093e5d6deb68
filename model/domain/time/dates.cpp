// SPDX-License-Identifier: MIT
#include "model/domain/time/parts.h"
#include "model/domain/time/words.h"

namespace afterword::times {

namespace {

bool isYear(int year) {
    return year >= 1900 && year <= 2199;
}
bool isMonth(int month) {
    return month >= 1 && month <= 12;
}
bool isDay(int day) {
    return day >= 1 && day <= 31;
}

bool isPossible(const DateParts& date) {
    if (!isMonth(date.month) || date.day < 1) {
        return true;
    }
    return QDate(date.year == 0 ? 2000 : date.year, date.month, date.day).isValid();
}

/// One or two digits, or "??" as -1.
std::optional<int> oneOrTwo(Cursor& cursor) {
    if (cursor.eat(u"??")) {
        return -1;
    }
    const qsizetype digits = cursor.digitCount();
    if (digits < 1 || digits > 2) {
        return std::nullopt;
    }
    return cursor.number(digits);
}

bool endsNumber(const Cursor& cursor) {
    return !cursor.isDigit();
}

/// "2023-03-15", "2023/3/15", "2023.03.15", "2022-05-??", "2022-05", "2021/22-??-??", "20230315".
std::optional<DateParts> yearFirst(Cursor& cursor) {
    Cursor ahead = cursor;
    DateParts date;
    const qsizetype digits = ahead.digitCount();
    if (digits == 8) {
        date.year = ahead.number(4);
        date.month = ahead.number(2);
        date.day = ahead.number(2);
        Cursor behind = ahead;
        const bool clockFollows = behind.eatAny(u"T ") && behind.isDigit();
        if (!isYear(date.year) || !isMonth(date.month) || !isDay(date.day) ||
            (!clockFollows && !endsTime(ahead))) {
            return std::nullopt;
        }
        cursor = ahead;
        return date;
    }
    if (digits != 4) {
        return std::nullopt;
    }
    date.year = ahead.number(4);
    const QChar separator = ahead.peek();
    if (!isYear(date.year) || !ahead.eatAny(u"-/.‐‑−")) {
        return std::nullopt;
    }
    if (separator == QLatin1Char('/') && ahead.digitCount() == 2 &&
        ahead.peek(2) == QLatin1Char('-')) {
        date.yearTo = date.year / 100 * 100 + ahead.number(2);
        ahead.eat(u'-');
    }
    const auto month = oneOrTwo(ahead);
    const bool areYears =
        date.yearTo == 0 || (date.yearTo >= date.year && date.yearTo <= date.year + 1);
    if (!month || (*month != -1 && !isMonth(*month)) || !areYears) {
        return std::nullopt;
    }
    date.month = *month;
    const bool daySeparated =
        date.yearTo != 0 ? ahead.eat(u'-') : ahead.peek() == separator && ahead.eatAny(u"-/.‐‑−");
    if (!daySeparated) {
        if (separator != QLatin1Char('-') || !endsNumber(ahead) || !endsTime(ahead)) {
            return std::nullopt; // "2022.05" and "2022/05" could be anything
        }
        cursor = ahead;
        return date;
    }
    const auto day = oneOrTwo(ahead);
    if (!day || (*day != -1 && !isDay(*day)) || !endsNumber(ahead)) {
        return std::nullopt;
    }
    date.day = *day;
    cursor = ahead;
    return date;
}

void orderDayAndMonth(DateParts& date, int first, int second, bool dayFirst) {
    const bool swapped = first > 12 || (dayFirst && second <= 12);
    date.day = swapped ? first : second;
    date.month = swapped ? second : first;
    date.swappable = first <= 12 && second <= 12 && first != second && !dayFirst;
}

/// "15/03/2023", "3/15/23", "04-12-2022", "15.03.2023", and before a clock "3/15", "15.3.",
/// "03-15".
std::optional<DateParts> numeric(Cursor& cursor, bool dayFirst) {
    Cursor ahead = cursor;
    const auto first = oneOrTwo(ahead);
    const QChar separator = ahead.peek();
    if (!first || *first < 1 || !ahead.eatAny(u"/-.")) {
        return std::nullopt;
    }
    const auto second = oneOrTwo(ahead);
    if (!second || *second < 1) {
        return std::nullopt;
    }
    DateParts date;
    const bool dotted = separator == QLatin1Char('.');
    orderDayAndMonth(date, *first, *second, dayFirst || dotted);
    const bool separated = ahead.peek() == separator;
    if (separated && (ahead.isDigit(1) || !dotted)) {
        ++ahead.at;
        const qsizetype digits = ahead.digitCount();
        const bool shortYear = digits == 2 && separator != QLatin1Char('-');
        if (digits != 4 && !shortYear) {
            return std::nullopt;
        }
        date.year = ahead.number(digits) + (shortYear ? 2000 : 0);
        if (ahead.isLetter() || (ahead.peek() == separator && ahead.isDigit(1)) ||
            !isYear(date.year)) {
            return std::nullopt;
        }
        Cursor behind = ahead;
        behind.eat(u',');
        behind.skipSpaces();
        if (shortYear && dotted && !clockAt(behind, true)) {
            return std::nullopt;
        }
    } else {
        if (dotted && !ahead.eat(u'.')) {
            return std::nullopt;
        }
        Cursor behind = ahead;
        behind.eat(u',');
        const bool spaced = behind.skipSpaces();
        const bool dashed = separator == QLatin1Char('-');
        constexpr qsizetype kWhole = 5; // "09-30"; "9-10" is a range
        if ((dashed && ahead.at - cursor.at != kWhole) || !spaced || !clockAt(behind, false)) {
            return std::nullopt;
        }
        date.swappable = date.swappable && !dashed; // as in an ISO date without its year
    }
    if (!isMonth(date.month) || !isDay(date.day) || !isPossible(date)) {
        return std::nullopt;
    }
    cursor = ahead;
    return date;
}

void ordinal(Cursor& cursor) {
    if (cursor.peek().unicode() < 0x80 && !cursor.isLetter()) {
        return;
    }
    Cursor ahead = cursor;
    for (const QStringView suffix :
         {QStringView(u"st"), QStringView(u"nd"), QStringView(u"rd"), QStringView(u"th"),
          QStringView(u"er"), QStringView(u"º"), QStringView(u"ª"), QStringView(u"°")}) {
        if (ahead.eatWord(suffix)) {
            cursor = ahead;
            return;
        }
    }
}

/// ", 2023", " 2023", " de 2023", "-2023", "/2023", " '23"
bool yearAt(Cursor& cursor, DateParts& date) {
    Cursor ahead = cursor;
    if (!ahead.eatAny(u"-/")) {
        ahead.skipSpaces();
        ahead.eat(u',');
        ahead.skipSpaces();
        for (const QStringView of : {QStringView(u"de"), QStringView(u"of"), QStringView(u"del")}) {
            if (ahead.eatWord(of)) {
                ahead.skipSpaces();
                break;
            }
        }
    }
    if (ahead.digitCount() != 4) {
        return false;
    }
    const int year = ahead.number(4);
    if (!isYear(year) || ahead.isLetter()) {
        return false;
    }
    date.year = year;
    cursor = ahead;
    return true;
}

bool dayAt(Cursor& cursor, int& day) {
    const qsizetype digits = cursor.digitCount();
    if (digits < 1 || digits > 2) {
        return false;
    }
    Cursor ahead = cursor;
    day = ahead.number(digits);
    ordinal(ahead);
    if (!isDay(day) || ahead.isSpacedLetter()) {
        return false;
    }
    cursor = ahead;
    return true;
}

/// Between a day and the next one: "3 & 4 February", "3 + 4 February", "3./4. Februar",
/// "3 et 4 février".
bool nextDayJointAt(Cursor& cursor) {
    if (cursor.eatAny(u"&/+")) {
        return true;
    }
    for (const QStringView word : {QStringView(u"and"), QStringView(u"und"), QStringView(u"et"),
                                   QStringView(u"y"), QStringView(u"e")}) {
        if (cursor.eatWord(word)) {
            return true;
        }
    }
    return false;
}

/// The "-17" of "15-17": not the hour of "15 - 17:00", nor the pumps of "March 3 and 4 pumps".
void dayToAt(Cursor& cursor, DateParts& date, bool monthFollows) {
    Cursor ahead = cursor;
    ahead.skipSpaces();
    const bool dashed = ahead.eatAny(u"-–—");
    if (!dashed && !nextDayJointAt(ahead)) {
        return;
    }
    ahead.skipSpaces();
    if (weekdayAt(ahead)) { // "Tue 9 + Wed 10 March"
        ahead.skipSpaces();
    }
    int day = 0;
    if (!dayAt(ahead, day) || (dashed ? day <= date.day : day != date.day + 1) ||
        ((ahead.peek() == QLatin1Char(':') || ahead.peek() == QLatin1Char('.')) &&
         ahead.isDigit(1))) {
        return;
    }
    Cursor behind = ahead;
    behind.skipSpaces();
    if (behind.eat(u"am") || behind.eat(u"pm") || (!dashed && !monthFollows && behind.isLetter())) {
        return;
    }
    date.dayTo = day;
    cursor = ahead;
}

/// "March 15, 2023", "Mar 15", "March-15-2023", "March 2023".
std::optional<DateParts> monthFirst(Cursor& cursor) {
    Cursor ahead = cursor;
    const bool capital = cursor.peek().isUpper();
    const auto month = monthAt(ahead);
    if (!month || !month->english) {
        return std::nullopt;
    }
    DateParts date;
    date.month = month->month;
    date.weak = month->weak && !capital;
    if (!ahead.eatAny(u"-/") && !ahead.skipSpaces() && ahead.peek(-1) != QLatin1Char('.')) {
        return std::nullopt;
    }
    Cursor dayless = ahead;
    if (dayAt(ahead, date.day)) {
        if (ahead.peek() == QLatin1Char(':') && ahead.isDigit(1)) {
            return std::nullopt; // "March 14:00"
        }
        dayToAt(ahead, date, false);
        Cursor behind = ahead;
        behind.eat(u'.');
        if (yearAt(behind, date)) {
            ahead = behind;
        }
    } else if (ahead = dayless; !capital || !yearAt(ahead, date) || !endsTime(ahead)) {
        return std::nullopt;
    }
    if (!isPossible(date)) {
        return std::nullopt;
    }
    cursor = ahead;
    return date;
}

/// "15 March 2023", "6th Nov 2023", "15. März 2023", "15 de marzo de 2023", "15/Mar/2023".
std::optional<DateParts> dayFirstNamed(Cursor& cursor) {
    Cursor ahead = cursor;
    DateParts date;
    if (!dayAt(ahead, date.day)) {
        return std::nullopt;
    }
    ahead.eat(u'.');
    dayToAt(ahead, date, true);
    ahead.eat(u'.');
    if (!ahead.eatAny(u"-/")) {
        ahead.skipSpaces();
        if (ahead.eatWord(u"de") || ahead.eatWord(u"of")) {
            ahead.skipSpaces();
        }
    }
    const bool capital = ahead.peek().isUpper();
    const auto month = monthAt(ahead);
    if (!month || ahead.isLetter()) {
        return std::nullopt;
    }
    date.month = month->month;
    date.weak = month->weak && !capital;
    yearAt(ahead, date);
    if (!isPossible(date)) {
        return std::nullopt;
    }
    cursor = ahead;
    return date;
}

/// "2023-Sep-14", "2023 March 14"
std::optional<DateParts> yearFirstNamed(Cursor& cursor) {
    Cursor ahead = cursor;
    DateParts date;
    if (ahead.digitCount() != 4) {
        return std::nullopt;
    }
    date.year = ahead.number(4);
    if (!isYear(date.year) || (!ahead.eatAny(u"-/") && !ahead.skipSpaces())) {
        return std::nullopt;
    }
    const auto month = monthAt(ahead);
    if (!month || (!ahead.eatAny(u"-/") && !ahead.skipSpaces()) || !dayAt(ahead, date.day)) {
        return std::nullopt;
    }
    date.month = month->month;
    if (!isPossible(date)) {
        return std::nullopt;
    }
    cursor = ahead;
    return date;
}

} // namespace

std::optional<DateParts> dateAt(Cursor& cursor, bool dayFirst) {
    if (cursor.isLetter()) {
        return monthFirst(cursor);
    }
    if (!cursor.isDigit() || cursor.peek(cursor.digitCount()) == u':') { // of a clock
        return std::nullopt;
    }
    if (auto date = eastAsianDateAt(cursor)) {
        return date;
    }
    if (auto date = weekDateAt(cursor)) {
        return date;
    }
    if (auto date = yearFirst(cursor)) {
        return isPossible(*date) ? date : std::nullopt;
    }
    if (auto date = dayFirstNamed(cursor)) {
        return date;
    }
    if (auto date = yearFirstNamed(cursor)) {
        return date;
    }
    return numeric(cursor, dayFirst);
}

bool endsTime(Cursor cursor) {
    if (cursor.atEnd()) {
        return true;
    }
    if (QStringView(u":,;|)]*_`–—\t").contains(cursor.peek())) {
        return true;
    }
    const bool spaced = cursor.peek().isSpace();
    const bool wide = spaced && cursor.peek(1).isSpace();
    cursor.skipSpaces();
    return wide || cursor.atEnd() || (spaced && QStringView(u"-–—|:([").contains(cursor.peek()));
}

} // namespace afterword::times
