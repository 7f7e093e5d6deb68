// SPDX-License-Identifier: MIT
#include "model/reading/days/day_order.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/domain/time_reading.h"
#include "model/reading/list_items.h"

#include <QDate>
#include <QSet>

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

constexpr int kMonths = 12;

/// The "12/06/2024" around its first separator; no year where there is none.
struct Numerals {
    int first = 0;
    int second = 0;
    int year = 0;
};

Numerals numeralsAt(QStringView text, qsizetype at) {
    qsizetype start = at;
    while (start > 0 && at - start < 2 && text.at(start - 1).isDigit()) {
        --start;
    }
    const bool isApart = start == 0 || !text.at(start - 1).isLetterOrNumber();
    const qsizetype next = text.mid(at + 1, 3).indexOf(text.at(at)) + at + 1;
    if (start == at || !isApart || next < at + 2 || next + 4 >= text.size()) {
        return {};
    }
    return {text.mid(start, at - start).toInt(), text.mid(at + 1, next - at - 1).toInt(),
            text.mid(next + 1, 4).toInt()};
}

/// "15/03/2023", which leaves no choice.
bool isDayFirst(const Numerals& date) {
    constexpr int kDays = 31;
    return date.year > 1990 && date.first > kMonths && date.first <= kDays && date.second > 0 &&
           date.second <= kMonths;
}

/// "31/05" alone: a day that no month is, in front of one of two digits.
bool isDayOfMonth(QStringView text, qsizetype at) {
    constexpr int kDays = 31;
    const auto isApart = [text](qsizetype i) {
        return i < 0 || i >= text.size() || isOneOf(text.at(i), u" |\n\r\t(),;:*");
    };
    if (at < 2 || at + 2 >= text.size() || !isApart(at - 3) || !isApart(at + 3)) {
        return false;
    }
    const QStringView digits = text.mid(at - 2, 5);
    const bool areDigits =
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'/' || c.isDigit(); });
    if (!areDigits) {
        return false;
    }
    const int day = text.mid(at - 2, 2).toInt();
    const int month = text.mid(at + 1, 2).toInt();
    return day > kMonths && day <= kDays && month > 0 && month <= kMonths;
}

/// What a document says of the order of its days and months.
enum class DayOrder { notAsked, unknown, dayFirst };

/// As dates with their day in front, or the form of one, tell. Nothing asks where no two numbers
/// have a slash or a dash between them: a dot stands behind a day.
DayOrder dayOrderIn(QStringView text) {
    DayOrder order = DayOrder::notAsked;
    const auto isNumeral = [text](qsizetype i) {
        return i >= 0 && i < text.size() && text.at(i) >= u'0' && text.at(i) <= u'9';
    };
    for (const QChar* sign = text.begin();
         (sign = findThat(sign, text.end(), kIsSign<u'/', u'-'>)) != text.end(); ++sign) {
        const qsizetype at = sign - text.begin();
        if (isDayFirst(numeralsAt(text, at)) || (*sign == u'/' && isDayOfMonth(text, at)) ||
            beginsInAnyCase(text.mid(std::max<qsizetype>(at, 2) - 2), u"dd/mm")) {
            return DayOrder::dayFirst;
        }
        order = isNumeral(at - 1) && isNumeral(at + 1) ? DayOrder::unknown : order;
    }
    return order;
}

/// ": 02/01/2024" of " do incidente: 02/01/2024", what stands behind the word for a date.
QStringView behindOfIncident(QStringView behind) {
    constexpr qsizetype kLongest = 32;
    static constexpr std::array<QStringView, 9> kOf{u"do ",  u"da ",  u"de ",  u"del ", u"della ",
                                                    u"des ", u"der ", u"dell", u"для "};
    const bool isOf = std::any_of(kOf.begin(), kOf.end(), [behind](QStringView word) {
        return beginsInAnyCase(behind, word);
    });
    const qsizetype colon = isOf ? behind.left(kLongest).indexOf(u':') : -1;
    return colon > 0 ? behind.mid(colon) : behind;
}

/// "Datum: 02.01.2024": languages that name it so put the day first.
bool labelsDayFirst(QStringView line) {
    const auto letter =
        std::find_if(line.begin(), line.end(), [](QChar c) { return c.isLetter(); });
    if (letter == line.end() || !isOneOf(*letter, u"dDfFдД")) {
        return false;
    }
    line = withoutMarker(line);
    while (line.startsWith(u'*') || line.startsWith(u'|') || line.startsWith(u'_')) {
        line = line.mid(1).trimmed();
    }
    static constexpr std::array<QStringView, 5> kDates{u"data", u"datum", u"fecha", u"dato",
                                                       u"дата"};
    return std::any_of(kDates.begin(), kDates.end(), [line](QStringView word) {
        if (!beginsInAnyCase(line, word)) {
            return false;
        }
        const QStringView behind = behindOfIncident(line.mid(word.size()).trimmed());
        return !behind.isEmpty() && QStringView(u":*|").contains(behind.front()) &&
               std::any_of(behind.begin(), behind.end(), [](QChar c) { return c.isDigit(); });
    });
}

/// The line without words that have a slash, such as a date in numbers.
QString withoutSlashed(QStringView line) {
    if (!line.contains(u'/')) {
        return line.toString();
    }
    QString words;
    eachPart(line, u' ', [&words](QStringView word) {
        words += word.contains(u'/') ? QString() : QString(word + u' ');
    });
    return words;
}

/// "due 12 June", "**Due:** 12 June": a day that is to come says nothing of those that were.
bool isPromised(QStringView before) {
    before = trimmed(before);
    if (before.endsWith(u'|')) {
        return true;
    }
    while (!before.isEmpty() && isOneOf(before.back(), u"*:_ ")) {
        before.chop(1);
    }
    static constexpr std::array<QStringView, 6> kWords{u"by",       u"due",      u"until",
                                                       u"deadline", u"due date", u"target date"};
    return std::any_of(kWords.begin(), kWords.end(), [before](QStringView word) {
        return before.endsWith(word, Qt::CaseInsensitive);
    });
}

/// "12/06/2024" beside "12 June 2024": the same day in words says which is the day, unless another
/// date or other words say the opposite.
bool isSaidInWords(const markdown::Tree& tree) {
    QSet<QDate> dayFirst;
    QSet<QDate> monthFirst;
    const QStringView text = tree.text();
    for (qsizetype at = text.indexOf(u'/'); at >= 0; at = text.indexOf(u'/', at + 1)) {
        const Numerals date = numeralsAt(text, at);
        if (date.year > 0 && date.second > kMonths) { // "03/25/2024"
            return false;
        }
        if (date.year > 0 && date.first != date.second) {
            dayFirst.insert(QDate(date.year, date.second, date.first));
            monthFirst.insert(QDate(date.year, date.first, date.second));
        }
    }
    bool isSaid = false;
    for (int number = 1; number <= tree.lineCount() && !dayFirst.isEmpty(); ++number) {
        const QString line = withoutSlashed(tree.line(number));
        const auto said = findDate(line, {});
        if (!said || !said->date || isPromised(QStringView(line).left(said->at))) {
            continue;
        }
        if (monthFirst.contains(*said->date)) {
            return false;
        }
        isSaid = isSaid || dayFirst.contains(*said->date);
    }
    return isSaid;
}

} // namespace

bool putsDayFirst(const markdown::Tree& tree) {
    const DayOrder order = dayOrderIn(tree.text());
    if (order != DayOrder::unknown) {
        return order == DayOrder::dayFirst;
    }
    for (int number = 1; number <= tree.lineCount(); ++number) {
        if (labelsDayFirst(tree.line(number))) {
            return true;
        }
    }
    return isSaidInWords(tree);
}

} // namespace afterword::reading
