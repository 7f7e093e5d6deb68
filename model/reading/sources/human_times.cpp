// SPDX-License-Identifier: MIT
#include "model/reading/sources/human_times.h"

#include "model/reading/sources/stamps.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::reading {

namespace {

constexpr QStringView
    kMonthWord(u"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
               u"Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?");
constexpr QStringView
    kWeekdayWord(u"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?");
constexpr QStringView
    kClockWord(u"\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?(?![A-Za-z]))?");

QString dayPattern() {
    return QStringLiteral("(?:\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|"
                          "\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|") +
           kMonthWord + QStringLiteral("\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|") +
           QStringLiteral("\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+") + kMonthWord +
           QStringLiteral("(?:,?\\s+\\d{4})?|") + kWeekdayWord +
           QStringLiteral("|Today|Yesterday)");
}

QRegularExpression expression(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

QTime clockIn(QStringView text) {
    static const QRegularExpression clock = expression(QStringLiteral(
        "(?<![\\d./-])(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?![\\d./-])\\s?([ap])?\\.?m?"));
    auto found = clock.globalMatch(text.toString());
    QTime result;
    while (found.hasNext()) { // a clock stands behind its date
        const auto match = found.next();
        int hour = match.capturedView(1).toInt();
        const QStringView half = match.capturedView(4);
        if (!half.isEmpty() && hour <= 12) {
            hour = hour % 12 + (half.compare(u"p", Qt::CaseInsensitive) == 0 ? 12 : 0);
        }
        const QTime time(hour, match.capturedView(2).toInt(), match.capturedView(3).toInt());
        result = time.isValid() ? time : result;
    }
    return result;
}

int wholeYear(int year) {
    return year < 100 ? 2000 + year : year;
}

/// "10/01/2025": the first is the month when only that makes a day, or when nothing else is known.
void takeFigures(QStringView text, DateOrder order, HumanTime& into) {
    static const QRegularExpression figures(
        QStringLiteral("(?<!\\d)(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{1,4})(?!\\d)"));
    const auto match = figures.match(text.toString());
    if (!match.hasMatch()) {
        return;
    }
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    const int third = match.capturedView(4).toInt();
    if (first > 31) {
        into.time.day = QDate(first, second, third);
        return;
    }
    const bool isDotted = match.capturedView(2) == u".";
    const bool isDayFirst = first > 12 || (second <= 12 && (order.dayFirst || isDotted));
    into.isAmbiguous =
        !isDotted && !order.isProven && first <= 12 && second <= 12 && first != second;
    into.time.day = isDayFirst ? QDate(wholeYear(third), second, first)
                               : QDate(wholeYear(third), first, second);
}

void takeMonth(QStringView text, HumanTime& into) {
    static const QRegularExpression behind =
        expression(u"\\b(" + kMonthWord +
                   u")\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)"
                   u"(?:,?\\s+(\\d{4}))?");
    static const QRegularExpression before =
        expression(u"\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(" + kMonthWord +
                   u")"
                   u"(?:,?\\s+(\\d{4}))?");
    const QString words = text.toString();
    auto match = behind.match(words);
    const bool isBehind = match.hasMatch();
    match = isBehind ? match : before.match(words);
    if (!match.hasMatch()) {
        return;
    }
    constexpr int kLeapYear = 2000;
    const int month = monthOf(match.capturedView(isBehind ? 1 : 2).left(3));
    const int day = match.capturedView(isBehind ? 2 : 1).toInt();
    into.time.hasYear = !match.capturedView(3).isEmpty();
    into.time.day =
        QDate(into.time.hasYear ? match.capturedView(3).toInt() : kLeapYear, month, day);
}

} // namespace

const QString& humanDayPattern() {
    static const QString pattern = dayPattern();
    return pattern;
}

const QString& humanTimePattern() {
    static const QString pattern =
        u"(?:" + dayPattern() + u"(?:\\s*,\\s*|\\s+at\\s+|\\s*,\\s*at\\s+|\\s+))*" + kClockWord;
    return pattern;
}

std::optional<HumanTime> humanTime(QStringView text, DateOrder order) {
    HumanTime result;
    takeFigures(text, order, result);
    if (!result.time.day.isValid()) {
        takeMonth(text, result);
    }
    result.time.clock = clockIn(text);
    if (text.contains(u"yesterday", Qt::CaseInsensitive)) {
        result.time.daysBefore = 1;
    }
    const bool saysSomething = result.time.day.isValid() || result.time.clock.isValid();
    return saysSomething ? std::optional(result) : std::nullopt;
}

DateOrder dateOrderOf(const QStringList& lines) {
    static const QRegularExpression date(
        QStringLiteral("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/\\d{2,4}(?!\\d)"));
    static const QRegularExpression half = expression(QStringLiteral("\\d\\s?[ap]\\.?m\\b"));
    bool saysHalf = false;
    for (const QString& line : lines) {
        const auto match = date.match(line);
        if (match.hasMatch() && match.capturedView(1).toInt() > 12) {
            return {true, true};
        }
        if (match.hasMatch() && match.capturedView(2).toInt() > 12) {
            return {false, true};
        }
        saysHalf = saysHalf || half.match(line).hasMatch();
    }
    return {!saysHalf, false};
}

QString withPlainSpaces(QString line) {
    for (QChar& c : line) {
        if (c == QChar(0x202F) || c == QChar::Nbsp) {
            c = u' ';
        }
    }
    for (const char16_t mark : {u'\u200E', u'\u200F', u'\uFEFF'}) {
        line.remove(QChar(mark));
    }
    return line;
}

} // namespace afterword::reading
