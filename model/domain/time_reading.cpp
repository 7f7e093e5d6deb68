// SPDX-License-Identifier: MIT
#include "model/domain/time_reading.h"

#include "model/base/scan.h"
#include "model/domain/time/joints.h"
#include "model/domain/time/parts.h"
#include "model/domain/time/placing.h"
#include "model/domain/time/words.h"
#include "model/domain/time/zones.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

using times::Cursor;

constexpr qsizetype kLongestTime = 120;

/// An underscore inside a word is part of it.
bool isUnderscoreMark(QStringView text, qsizetype i) {
    const auto inWord = [&](qsizetype k) {
        return k >= 0 && k < text.size() && text.at(k).isLetterOrNumber();
    };
    return !(inWord(i - 1) && inWord(i + 1));
}

inline bool isMark(QStringView text, qsizetype i) {
    const QChar c = text[i];
    return c == u'*' || c == u'`' || (c == u'_' && isUnderscoreMark(text, i));
}

constexpr auto kMayBeMark = kIsSign<u'*', u'`', u'_', u'\n'>;

/// The head of a line without its emphasis and code marks.
class Unmarked {
public:
    explicit Unmarked(QStringView text) : m_view(text.left(kLongestTime)) {
        if (anyThat(m_view, kMayBeMark)) {
            copy(m_view);
        }
    }
    Unmarked(const Unmarked&) = delete;
    Unmarked& operator=(const Unmarked&) = delete;

    [[nodiscard]] QStringView view() const { return m_view; }
    /// Where in the text the first `length` characters of the view end.
    [[nodiscard]] qsizetype endOf(qsizetype length) const {
        if (m_line.isNull()) {
            return length;
        }
        qsizetype end = 0;
        for (qsizetype taken = 0; taken < length; ++end) {
            taken += isMark(m_line, end) ? 0 : 1;
        }
        return end;
    }

private:
    void copy(QStringView line) {
        QChar* to = m_text.data();
        for (auto at = line.begin(); at != line.end();) {
            const auto mark = findThat(at, line.end(), kMayBeMark);
            to = std::copy(at, mark, to);
            if (mark == line.end() || *mark == u'\n') { // a time stands on one line
                break;
            }
            if (!isMark(line, mark - line.begin())) {
                *to++ = *mark;
            }
            at = mark + 1;
        }
        m_view = {m_text.data(), to};
        m_line = line;
    }

    QStringView m_view;
    QStringView m_line; // of which the view is a copy; null where it is none
    std::array<QChar, kLongestTime> m_text;
};

/// The marks of `text` that are open at its end, as written: "**" of "**14:05".
QString openMarks(QStringView text) {
    QVarLengthArray<QStringView, 4> open;
    for (qsizetype i = 0; i < text.size();) {
        if (!isMark(text, i)) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && text.at(end) == text.at(i)) {
            ++end;
        }
        const QStringView run = text.mid(i, end - i);
        if (!open.isEmpty() && open.last() == run) {
            open.removeLast();
        } else {
            open.append(run);
        }
        i = end;
    }
    QString marks;
    for (const QStringView run : open) {
        marks += run;
    }
    return marks;
}

/// The end of the marks that close behind a time, over the separator that may stand in them.
qsizetype closedAt(QStringView text, qsizetype end, QString& open) {
    while (!open.isEmpty()) {
        qsizetype run = 1;
        while (run < open.size() && open.at(open.size() - 1 - run) == open.back()) {
            ++run;
        }
        Cursor cursor{text, end};
        cursor.skipSpaces();
        cursor.eatAny(u":-–—,.");
        cursor.skipSpaces();
        if (!cursor.eat(QStringView(open).right(run))) {
            return end;
        }
        end = cursor.at;
        open.chop(run);
    }
    return end;
}

/// "Noon", "around midnight": the clocks that have no digit. They stand in front, or behind one or
/// two words.
bool mayBeginWithNoon(QStringView head) {
    const auto isNoon = [](QStringView word) {
        switch (word.isEmpty() ? u' ' : lowered(word.front()).unicode()) {
        case u'n':
            return beginsInAnyCase(word, u"noon");
        case u'm':
            return beginsInAnyCase(word, u"mid") || beginsInAnyCase(word, u"mitt") ||
                   beginsInAnyCase(word, u"minuit") || beginsInAnyCase(word, u"medi") ||
                   beginsInAnyCase(word, u"mei");
        default:
            return false;
        }
    };
    head = behindSigns(head, u"*_`[(~| ");
    for (int word = 0; word < 3 && !head.isEmpty(); ++word) {
        if (isNoon(head)) {
            return true;
        }
        constexpr qsizetype kLongestLead = 14; // "approximately "
        const qsizetype space = head.left(kLongestLead).indexOf(u' ');
        if (space < 0 || !isOneOf(lowered(head.front()), u"abcegjksuvàp")) {
            return false;
        }
        head = head.mid(space + 1);
    }
    return false;
}

/// Most lines of a text begin with no time, and say so by having no digit near their beginning.
bool mayBeginWithTime(QStringView text) {
    constexpr qsizetype kFarthestDigit = 48; // "On the morning of Wednesday, 3 September"
    const QStringView head = text.left(kFarthestDigit);
    return std::any_of(head.begin(), head.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'?'; }) ||
           mayBeginWithNoon(head);
}

struct Found {
    times::TimeParts parts;
    qsizetype begin = 0; ///< of the time in the text without marks
    qsizetype end = 0;
    qsizetype wrapped = 0; ///< where the bracket around it ends
};

std::optional<Found> findAtHead(QStringView text, const TimeContext& context) {
    Cursor cursor{text, 0};
    cursor.skipSpaces();
    if (cursor.peek() == QLatin1Char('\\')) {
        ++cursor.at; // an escaped bracket
    }
    const QChar bracket = cursor.peek();
    const bool bracketed = cursor.eatAny(u"[(<"); // "<2024-05-02 Thu 18:55>" is Org's
    Found found;
    found.begin = cursor.at;
    const auto parts = times::timeAt(cursor, context);
    if (!parts || cursor.isSpacedLetter() || cursor.isDigit()) {
        return std::nullopt;
    }
    found.parts = *parts;
    found.end = cursor.at;
    if (bracketed) {
        cursor.skipSpaces();
        cursor.eat(u':');
        cursor.eat(u'\\');
        const bool closed = cursor.eat(bracket == u'[' ? u']' : bracket == u'<' ? u'>' : u')');
        if (!closed || cursor.peek() == QLatin1Char('(')) {
            return std::nullopt; // open, or the text of a link
        }
    }
    found.wrapped = cursor.at;
    return found;
}

/// A clock that wrote neither day nor offset, so that its list gives it the day.
bool isUndated(const times::TimeParts& parts) {
    return !parts.offset && parts.from.clock && !parts.from.date && !parts.from.weekday &&
           !parts.from.dayNumber && !(parts.to && parts.to->date);
}

/// Whether `time` stands on `day` already, and not before what comes before it. A time with a
/// remark in brackets may have shifted its day, and is not judged here.
bool followsOnDay(const PartialTime& time, Instant before, const QDate& day, const QString& zone) {
    const auto earliest = time.earliest();
    return earliest && *earliest >= before && !time.text.contains(u'(') &&
           times::localDay(*earliest, zone) == day;
}

/// "**Dec 24** words": marks around a time set it apart as a colon does.
std::optional<TimeReading> markedTime(QStringView text, const TimeContext& context) {
    qsizetype run = 0;
    while (run < text.size() && isMark(text, run)) {
        ++run;
    }
    const qsizetype end = run > 0 ? text.indexOf(text.left(run), run) : -1;
    if (end < 0 || end > kLongestTime) {
        return std::nullopt;
    }
    auto reading = parseLeadingTime(text.mid(run, end - run), context);
    if (!reading || reading->length < end - run) {
        return std::nullopt;
    }
    reading->length = end + run;
    return reading;
}

} // namespace

std::optional<TimeReading> parseLeadingTime(QStringView text, const TimeContext& context) {
    if (!mayBeginWithTime(text)) {
        return std::nullopt;
    }
    const Unmarked head(text);
    const auto found = findAtHead(head.view(), context);
    if (!found) {
        return markedTime(text, context);
    }
    const QString written = head.view().mid(found->begin, found->end - found->begin).toString();
    TimeReading reading = times::placed(found->parts, written, context);
    reading.length = head.endOf(found->wrapped);
    reading.openMarkup = openMarks(text.left(reading.length));
    reading.length = closedAt(text.left(kLongestTime + 20), reading.length, reading.openMarkup);
    return reading;
}

std::optional<TimeReading> parseTime(QStringView text, const TimeContext& context) {
    if (text.size() > kLongestTime) {
        return std::nullopt;
    }
    auto reading = parseLeadingTime(text, context);
    if (!reading) {
        return std::nullopt;
    }
    Cursor rest{text, reading->length};
    rest.skipSpaces();
    rest.eatAny(u":.");
    rest.skipSpaces();
    if (!rest.atEnd() || !reading->openMarkup.isEmpty()) {
        return std::nullopt;
    }
    reading->length = text.size();
    return reading;
}

std::optional<TimeReading> parseTimeOfDay(QStringView text, TimeContext context) {
    auto reading = parseTime(text, context);
    if (reading && reading->daysOn > 0 && context.date) {
        context.date = context.date->addDays(-reading->daysOn);
        reading = parseTime(text, context);
    }
    return reading;
}

namespace {

/// The year of "29 Feb – 1 Mar 2024" for its first day; 0 where no other day has one.
int yearBehind(Cursor cursor, const times::DateParts& date, bool dayFirst) {
    if (!times::rangeJointAt(cursor, false)) {
        return 0;
    }
    if (times::weekdayAt(cursor)) {
        cursor.skipSpaces();
    }
    const auto to = times::dateAt(cursor, dayFirst);
    return !to || to->year == 0 ? 0 : to->year - (date.month > to->month ? 1 : 0);
}

/// `isNear`: a day without a year is near the one that is known.
std::optional<DateReading> findDay(QStringView phrase, const TimeContext& context, bool isNear) {
    constexpr qsizetype kLookAt = 4000;
    Cursor cursor{phrase.left(kLookAt), 0};
    for (; !cursor.atEnd(); ++cursor.at) {
        if (cursor.isDigit(-1) || cursor.isSpacedLetter(-1) ||
            !(cursor.isDigit() || cursor.isLetter())) {
            continue;
        }
        Cursor ahead = cursor;
        auto date = times::dateAt(ahead, context.dayFirst);
        if (date && date->year == 0) {
            date->year = yearBehind(ahead, *date, context.dayFirst);
        }
        if (!date || date->month < 1 || date->day < 1 || ahead.isDigit() ||
            (date->year == 0 && date->weak)) {
            continue;
        }
        DateReading reading{{}, date->month, date->day, cursor.at, ahead.at - cursor.at, {}};
        const int year = isNear            ? times::yearOf(*date, context).value_or(0)
                         : date->year != 0 ? date->year
                                           : context.year.value_or(0);
        if (year == 0) {
            reading.doubts.append(TimeDoubt::yearMissing);
        } else if (const QDate day(year, date->month, date->day); day.isValid()) {
            reading.date = day;
        }
        if (date->swappable) {
            reading.doubts.append(TimeDoubt::dateAmbiguous);
        }
        return reading;
    }
    return std::nullopt;
}

} // namespace

std::optional<DateReading> findDate(QStringView phrase, const TimeContext& context) {
    return findDay(phrase, context, false);
}

std::optional<DateReading> findDateNear(QStringView phrase, const TimeContext& context) {
    return findDay(phrase, context, true);
}

std::optional<NumberedDay> leadingDayNumber(QStringView text, const TimeContext& context) {
    Cursor cursor{text, 0};
    const auto number = times::dayNumberAt(cursor);
    if (!number) {
        return std::nullopt;
    }
    return NumberedDay{
        cursor.at, number->from == times::DayNumber::From::one && number->number == 0,
        number->from == times::DayNumber::From::before, times::numberedDay(*number, context)};
}

bool rollOverMidnight(PartialTime& time, const PartialTime& after, TimeContext& context,
                      Duration tolerance) {
    const auto before = after.earliest();
    if (!before) {
        return false;
    }
    // The day that it is where this time's zone holds.
    const QString named = time.zone.isEmpty() ? context.zone : time.zone;
    const QDate sameOrLater = times::localDay(*before, named);
    if (followsOnDay(time, *before, sameOrLater, named) && context.date == sameOrLater) {
        return false; // as most do, so that the text needs no second look
    }
    const auto found = findAtHead(time.text, context);
    if (!found || !isUndated(found->parts)) {
        return false;
    }
    const int shift = found->parts.from.dayShift;
    const auto above = shift > 0 ? findAtHead(after.text, context) : std::nullopt;
    const bool isRepeated = above && above->parts.from.dayShift > 0;
    const QDate day = sameOrLater.addDays(isRepeated ? -shift : 0); // a "(+1d)" counts from it
    TimeContext sameDay = context;
    sameDay.date = day;
    PartialTime moved = times::placed(found->parts, time.text, sameDay).time;
    // what says that it is of the next day is not out of order
    if (moved.earliest() && *moved.earliest() + (shift > 0 ? Duration{} : tolerance) < *before) {
        sameDay.date = day.addDays(1);
        moved = times::placed(found->parts, time.text, sameDay).time;
    }
    context.date = sameDay.date->addDays(shift);
    if (moved == time) {
        return false;
    }
    time = moved;
    return true;
}

} // namespace afterword
