// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timed_line.h"

#include "model/base/scan.h"
#include "model/reading/labels.h"
#include "model/reading/names/names.h"

#include <QSet>

#include <algorithm>

namespace afterword::reading {

namespace {

/// How long the ":clock6: " in front of a line is, an emoji by its name; it may be all of the line.
qsizetype shortcodeBefore(QStringView line) {
    constexpr qsizetype kLongest = 40;
    line = line.left(kLongest + 2);
    const qsizetype end = line.startsWith(u':') ? line.indexOf(u':', 1) : -1;
    const bool ends = end > 1 && (end + 1 == line.size() || line.at(end + 1).isSpace());
    const bool named = ends && end < kLongest && !line.left(end).contains(u' ');
    return named ? std::min(end + 2, line.size()) : 0;
}

} // namespace

QString behindTime(QStringView line, qsizetype length) {
    bool openBold = false;
    for (qsizetype at = indexOfMark(line.left(length), u"**"); at >= 0;
         at = indexOfMark(line.left(length), u"**", at + 2)) {
        openBold = !openBold;
    }
    QStringView rest = line.mid(length);
    const auto skipSigns = [&rest] {
        qsizetype at = 0;
        while (at < rest.size() &&
               (rest.at(at).isSpace() || isOneOf(rest.at(at), u":-–—|：→,，、")) &&
               shortcodeBefore(rest.mid(at)) == 0) {
            ++at;
        }
        rest = rest.mid(at);
    };
    skipSigns();
    if (openBold && beginsWith(rest, u"**")) {
        rest = rest.mid(2);
        openBold = false;
        skipSigns();
    }
    return openBold ? QString(u"**" + rest) : rest.toString();
}

int clocksIn(QStringView line) {
    int clocks = 0;
    for (qsizetype colon = line.indexOf(u':'); colon >= 0; colon = line.indexOf(u':', colon + 1)) {
        const bool isBetween = colon > 0 && colon + 1 < line.size();
        clocks += isBetween && line.at(colon - 1).isDigit() && line.at(colon + 1).isDigit() ? 1 : 0;
    }
    return clocks;
}

bool isWholeDay(const PartialTime& time) {
    return time.clock.isEmpty() && !time.offset &&
           (!time.start || (time.end && *time.end - *time.start >= std::chrono::hours(23)));
}

namespace {

/// "Duration: 21:45 to 23:28" tells of the whole.
bool saysNoEvent(QStringView label) {
    static const QSet<QString> keys{QStringLiteral("duration"), QStringLiteral("date"),
                                    QStringLiteral("severity"), QStringLiteral("impact"),
                                    QStringLiteral("timeZone"), QStringLiteral("services")};
    return keys.contains(labelKey(label));
}

/// Words after which a time says how long something went on, not when it happened.
bool leadsToSpan(QStringView word) {
    static const QSet<QString> words{
        QStringLiteral("from"),   QStringLiteral("between"), QStringLiteral("until"),
        QStringLiteral("till"),   QStringLiteral("since"),   QStringLiteral("before"),
        QStringLiteral("after"),  QStringLiteral("by"),      QStringLiteral("to"),
        QStringLiteral("than"),   QStringLiteral("for"),     QStringLiteral("and"),
        QStringLiteral("about"),  QStringLiteral("the"),     QStringLiteral("of"),
        QStringLiteral("version")};
    return words.contains(word.toString().toLower());
}

/// How long the emoji in front of a line is.
qsizetype symbolsBefore(QStringView line) {
    qsizetype at = 0;
    while (at < line.size() && (line.at(at).isSurrogate() || line.at(at).unicode() >= 0x2300) &&
           !line.at(at).isLetterOrNumber() && !line.at(at).isPunct()) {
        ++at;
    }
    const bool ends = at > 0 && at < line.size() && line.at(at).isSpace();
    return ends ? at + 1 : 0;
}

/// How long the "3.1 " or "#4 " in front of a line is.
qsizetype sectionNumber(QStringView line) {
    const bool marked = line.startsWith(u'#');
    qsizetype at = marked ? 1 : 0;
    bool divided = marked;
    while (at < line.size() && at < 8 &&
           (line.at(at).isDigit() || (at > 0 && line.at(at) == u'.'))) {
        divided = divided || (line.at(at).isDigit() && line.at(at > 0 ? at - 1 : 0) == u'.');
        ++at;
    }
    const bool ends = at > 1 && at < line.size() && line.at(at).isSpace();
    return divided && ends ? at + 1 : 0;
}

} // namespace

qsizetype signsBefore(QStringView line) {
    return line.startsWith(u':') ? shortcodeBefore(line) : symbolsBefore(line);
}

std::optional<Timed> lineEndingInTime(QStringView line, const TimeContext& context) {
    constexpr qsizetype kLongestTimedLine = 160;
    constexpr qsizetype kMostWords = 7; // "at 15 March 2023, 2:00 PM UTC"
    line = line.trimmed();
    if (line.size() > kLongestTimedLine || line.contains(u'\n')) {
        return std::nullopt;
    }
    const QStringView whole = line.endsWith(u'.') ? line.chopped(1) : line;
    QList<qsizetype> starts; // of the last words
    for (qsizetype at = whole.size(); at-- > 1 && starts.size() < kMostWords;) {
        if (whole.at(at - 1).isSpace() && !whole.at(at).isSpace()) {
            starts.append(at);
        }
    }
    for (auto start = starts.crbegin(); start != starts.crend(); ++start) {
        const std::optional<TimeReading> reading = parseTime(whole.mid(*start), context);
        if (!reading || reading->time.offset || reading->time.open != PartialTime::Open::no) {
            continue;
        }
        QStringView text = whole.left(*start).trimmed();
        if (leadsToSpan(text.mid(text.lastIndexOf(u' ') + 1))) {
            return std::nullopt;
        }
        while (!text.isEmpty() && QStringView(u":-–—,|@").contains(text.back())) {
            text = text.chopped(1).trimmed();
        }
        return text.isEmpty() ? std::nullopt : std::optional(Timed{*reading, text.toString()});
    }
    return std::nullopt;
}

bool isNumberedBelow(QStringView line, int number) {
    if (number < 1 || line.isEmpty() || !line.front().isDigit()) {
        return false;
    }
    const QString above = QString::number(number) + u'.';
    return line.startsWith(above) && line.size() > above.size() && line.at(above.size()).isDigit();
}

bool isDayAlone(QStringView behind) {
    static const QSet<QString> kWords = [] {
        const QStringList words =
            QStringLiteral(
                "all times time are in given local alle zeiten angaben uhrzeiten sind "
                "ortszeit lokale heure heures locale locales toutes les sont en hora "
                "horas horarios horário horários local todas todos las los as os son são")
                .split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    if (std::none_of(behind.begin(), behind.end(), [](QChar c) { return c.isLetterOrNumber(); })) {
        return true;
    }
    const std::optional<ZoneReading> zone = findZone(behind);
    if (!zone) {
        return false;
    }
    const QString rest = behind.toString().remove(zone->at, zone->length);
    const QStringList words = plainName(rest).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [](const QString& word) { return kWords.contains(word); });
}

bool isDayLine(const Timed& timed) {
    return isWholeDay(timed.reading.time) && isDayAlone(timed.text);
}

std::optional<Timed> timedHead(QStringView line, const TimeContext& context) {
    line = line.trimmed();
    const bool isNumbered = isNumberedBelow(line, context.numberAbove);
    const auto whole = isNumbered ? std::nullopt : parseLeadingTime(line, context);
    if (whole) {
        return Timed{*whole, behindTime(line, whole->length)};
    }
    const qsizetype symbols = signsBefore(line);
    const qsizetype before = symbols > 0 ? symbols : sectionNumber(line);
    if (before == 0) {
        return std::nullopt;
    }
    const QStringView rest = line.mid(before);
    const auto reading = parseLeadingTime(rest, context);
    if (!reading) {
        return std::nullopt;
    }
    const QString text = line.left(before).trimmed() + u' ' + behindTime(rest, reading->length);
    return Timed{*reading, text.trimmed()};
}

std::optional<NumberedDay> dayNumber(QStringView heading, const TimeContext& context) {
    return leadingDayNumber(behindSigns(heading, u"*_`|[( "), context);
}

std::optional<TimeReading> timeOfHeading(QStringView heading, const TimeContext& context) {
    return parseLeadingTime(heading.mid(signsBefore(heading)), context);
}

bool namesDay(QStringView heading) {
    return timeOfHeading(heading).has_value() || dayNumber(heading, {}).has_value();
}

namespace {

/// "**Block 19,172,018 (6 Feb 2024, 13:49)** - first deposit": a bold name that tells its time.
std::optional<Timed> timedName(QStringView line, const TimeContext& context) {
    if (!beginsWith(line, u"**")) {
        return std::nullopt;
    }
    const qsizetype end = indexOfMark(line, u")**", 2);
    const qsizetype open = end < 0 ? -1 : line.left(end).lastIndexOf(u'(');
    const QStringView name = open < 0 ? QStringView() : line.mid(2, open - 2).trimmed();
    const auto reading =
        name.isEmpty() ? std::nullopt : parseTime(line.mid(open + 1, end - open - 1), context);
    if (!reading || isWholeDay(reading->time)) {
        return std::nullopt;
    }
    const QString text = name + u' ' + line.mid(end + 3).trimmed();
    return Timed{*reading, text.trimmed()};
}

/// "[08:12](https://chat/42) The page": the time leads to what was said then, which goes behind.
std::optional<Timed> linkedTime(QStringView line, const TimeContext& context) {
    const bool isBold = beginsWith(line, u"**[");
    const QStringView link = isBold ? line.mid(2) : line;
    const qsizetype end = link.startsWith(u'[') ? indexOfMark(link, u"](http") : -1;
    const qsizetype close = end < 0 ? -1 : link.indexOf(u')', end);
    const auto reading =
        close < 0 ? std::nullopt : parseTime(withoutBold(link.mid(1, end - 1)), context);
    if (!reading || isWholeDay(reading->time)) {
        return std::nullopt;
    }
    QStringView rest = link.mid(close + 1);
    rest = isBold && beginsWith(rest, u"**") ? rest.mid(2) : rest;
    const QStringView address = link.mid(end + 2, close - end - 2);
    const QString text = behindTime(rest, 0) + u" <" + address + u'>';
    return Timed{*reading, text.trimmed()};
}

} // namespace

std::optional<Timed> timedLine(QStringView line, const TimeContext& context) {
    line = line.trimmed();
    if (auto timed = linkedTime(line, context)) {
        return timed;
    }
    if (auto timed = timedHead(line, context)) {
        return timed;
    }
    if (auto timed = timedName(line, context)) {
        return timed;
    }
    const std::optional<Label> label = splitLabel(line);
    if (!label || label->value.isEmpty() || saysNoEvent(label->name)) {
        return std::nullopt;
    }
    const std::optional<TimeReading> reading = parseLeadingTime(label->value, context);
    if (!reading) {
        return std::nullopt;
    }
    QString rest = behindTime(label->value, reading->length);
    while (rest.startsWith(u'.') || rest.startsWith(u',')) {
        rest = rest.mid(1).trimmed();
    }
    QString text = label->name.toString();
    if (!rest.isEmpty()) {
        text += QStringLiteral(": ") + rest;
    }
    return Timed{*reading, text};
}

std::optional<Timed> timedItemLine(QStringView line, const TimeContext& context) {
    line = line.trimmed();
    const QStringView behind = withoutMarker(line);
    const bool numbered = !line.isEmpty() && line.front().isDigit() && behind.size() < line.size();
    if (numbered && !behind.isEmpty() && behind.front().isLetter()) {
        if (auto timed = timedLine(line, context)) {
            return timed;
        }
    }
    return timedLine(behind, context);
}

} // namespace afterword::reading
