// SPDX-License-Identifier: MIT
#include "model/domain/edits/zone_words.h"

#include "model/domain/source_times.h"
#include "model/domain/time/zones.h"
#include "model/domain/time_reading.h"

#include <QRegularExpression>

namespace afterword::edits {

namespace {

constexpr int kSecondsOfDay = 24 * 60 * 60;

bool meansTheSame(const PartialTime& a, const PartialTime& b) {
    return a.start == b.start && a.end == b.end && a.open == b.open &&
           a.approximate == b.approximate;
}

/// `text` if it is read as what `time` is, on `day` in `zone`.
std::optional<PartialTime> readAs(const PartialTime& time, const QString& text, const QString& zone,
                                  const std::optional<QDate>& day) {
    TimeContext context;
    context.zone = zone;
    context.date = day;
    if (day) {
        context.year = day->year();
    }
    const auto reading = parseTime(text, context);
    if (!reading || !meansTheSame(reading->time, time)) {
        return std::nullopt;
    }
    return reading->time;
}

/// How far clocks are put forward at `instant`, in seconds.
int shiftAt(Instant instant, const ZoneChange& change) {
    return utcOffset(change.to, instant).value_or(0) - utcOffset(change.from, instant).value_or(0);
}

/// "2:05 PM" or "14:05:30" at a match, moved by `seconds`.
QString movedClock(const QRegularExpressionMatch& match, int seconds) {
    const QString half = match.captured(QStringLiteral("half"));
    const bool isAfternoon = half.contains(u'p', Qt::CaseInsensitive);
    const int hour = match.captured(QStringLiteral("hour")).toInt();
    const QTime read(half.isEmpty() ? hour : hour % 12 + (isAfternoon ? 12 : 0),
                     match.captured(QStringLiteral("minute")).toInt(),
                     match.captured(QStringLiteral("second")).toInt());
    const QTime clock = read.addSecs(seconds % kSecondsOfDay);
    const bool isPadded = match.capturedLength(QStringLiteral("hour")) == 2 && half.isEmpty();
    const int shownHour = half.isEmpty() ? clock.hour() : (clock.hour() + 11) % 12 + 1;
    QString text = isPadded ? QStringLiteral("%1").arg(shownHour, 2, 10, QLatin1Char('0'))
                            : QString::number(shownHour);
    const bool saysMinutes = match.hasCaptured(QStringLiteral("minute")) || clock.minute() != 0;
    if (saysMinutes) {
        text += clock.toString(QStringLiteral(":mm"));
    }
    if (match.hasCaptured(QStringLiteral("second"))) {
        text += clock.toString(QStringLiteral(":ss"));
    }
    QString newHalf = half;
    const QString letters = clock.hour() < 12 ? QStringLiteral("aA") : QStringLiteral("pP");
    for (QChar& letter : newHalf) {
        const bool isLetter = QStringLiteral("apAP").contains(letter);
        letter = isLetter ? letters.at(letter.isUpper() ? 1 : 0) : letter;
    }
    return text + newHalf;
}

QList<QRegularExpressionMatch> clocksIn(const QString& text) {
    static const QRegularExpression clock(QStringLiteral(
        R"((?<![\d:.])(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2}))?)?(?<half>\s*[AaPp]\.?[Mm]\b\.?)?)"));
    QList<QRegularExpressionMatch> clocks;
    for (auto each = clock.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        if (match.hasCaptured(QStringLiteral("minute")) ||
            match.hasCaptured(QStringLiteral("half"))) {
            clocks.append(match);
        }
    }
    return clocks;
}

/// Its own words with each clock moved; the last one by the shift at the end of the time.
QString withMovedClocks(const PartialTime& time, const ZoneChange& change) {
    QString text = time.text;
    const QList<QRegularExpressionMatch> clocks = clocksIn(text);
    for (qsizetype at = clocks.size() - 1; at >= 0; --at) {
        const bool isLast = at == clocks.size() - 1;
        const int shift = shiftAt(isLast ? *time.latest() : *time.earliest(), change);
        text.replace(clocks.at(at).capturedStart(), clocks.at(at).capturedLength(),
                     movedClock(clocks.at(at), shift));
    }
    return text;
}

/// Whether a clock alone is on the right day for somebody who reads down the list.
bool isDayClear(const PartialTime& time, const ZoneChange& change) {
    const QDate day = times::localDay(*time.earliest(), change.to);
    if (change.before == nullptr) {
        return day == change.day;
    }
    const Instant earlier = *change.before->earliest();
    const QDate dayBefore = times::localDay(earlier, change.to);
    const bool isNextMorning =
        day == dayBefore.addDays(1) && *time.earliest() - earlier < std::chrono::hours(12);
    return day == dayBefore || isNextMorning;
}

/// "14:00", "~14:00", "14:00-14:10", each with a date where `day` is none. An hour in which
/// something happened is no range that it lasted: "14:??" has no such words.
QString plainWords(const PartialTime& time, const ZoneChange& change,
                   const std::optional<QDate>& day) {
    const QString about = time.approximate ? QStringLiteral("~") : QString();
    const QString from = timeAtInstant(*time.earliest(), change.to, day).text;
    const bool isRange = time.start && time.end && clocksIn(time.text).size() > 1;
    const QDate first = times::localDay(*time.earliest(), change.to);
    const QString words = about + from;
    return isRange ? QString(words + u'-' + timeAtInstant(*time.end, change.to, first).text)
                   : words;
}

/// Its own words, which name the zone that they are in.
PartialTime withFormerZone(const PartialTime& time, const ZoneChange& change) {
    const QString text = time.text + u' ' + change.from;
    std::optional<QDate> day;
    if (time.isPlaced()) {
        day = times::localDay(*time.earliest(), change.from);
    }
    PartialTime worded = readAs(time, text, change.from, day).value_or(time);
    worded.text = text;
    worded.zone = change.from;
    worded.clock = time.clock;
    return worded;
}

} // namespace

PartialTime wordedInZone(const PartialTime& time, const ZoneChange& change) {
    if (!time.isPlaced()) {
        return withFormerZone(time, change);
    }
    const QDate day = times::localDay(*time.earliest(), change.to);
    const bool isClear = isDayClear(time, change);
    const QString moved = withMovedClocks(time, change);
    QStringList candidates{plainWords(time, change, isClear ? std::optional(day) : std::nullopt)};
    if (moved != time.text && (isClear || readAs(time, moved, change.to, std::nullopt))) {
        candidates.prepend(moved);
    }
    for (const QString& text : candidates) {
        if (auto worded = readAs(time, text, change.to, day)) {
            worded->text = text;
            return *worded;
        }
    }
    return withFormerZone(time, change);
}

} // namespace afterword::edits
