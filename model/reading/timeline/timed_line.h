// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/time_reading.h"

#include <QString>

namespace afterword::reading {

/// A line of a timeline: a time and the words behind it.
struct Timed {
    TimeReading reading;
    QString text;
};

/// "4.1. 10:45 text" in section 4: not the fourth of January.
[[nodiscard]] bool isNumberedBelow(QStringView line, int number);

/// Reads "14:05 UTC - text", with a "3.1" or an emoji in front going to the text.
[[nodiscard]] std::optional<Timed> timedHead(QStringView line, const TimeContext& context);

/// "Day 2: repair", whatever marks stand in front.
[[nodiscard]] std::optional<NumberedDay> dayNumber(QStringView heading, const TimeContext& context);

/// How long the emojis, or the ":clock6:" that names one, in front of a line are.
[[nodiscard]] qsizetype signsBefore(QStringView line);

/// The time that a heading begins with, an emoji in front or not; its length counts from behind
/// that.
[[nodiscard]] std::optional<TimeReading> timeOfHeading(QStringView heading,
                                                       const TimeContext& context = {});

/// A heading that belongs into a timeline: it begins with a day or a clock.
[[nodiscard]] bool namesDay(QStringView heading);

/// The same, and "Detected: 14:05 UTC. Text" with the label in front of the words.
[[nodiscard]] std::optional<Timed> timedLine(QStringView line, const TimeContext& context);

/// The same for a line as it stands, behind the marker of a list if it has one: not the "15." of
/// "15. Oktober".
[[nodiscard]] std::optional<Timed> timedItemLine(QStringView line, const TimeContext& context);

/// The words behind a time of that length: without the dash or colon between, and with the bold
/// mended whose beginning stood in front of the time.
[[nodiscard]] QString behindTime(QStringView line, qsizetype length);

/// How many signs of a clock stand in a line: colons between digits.
[[nodiscard]] int clocksIn(QStringView line);

/// Names a day or more, and no clock.
[[nodiscard]] bool isWholeDay(const PartialTime& time);

/// What stands behind a day tells nothing that happened: it is empty, or says "all times in UTC".
[[nodiscard]] bool isDayAlone(QStringView behind);

/// The line dates what stands below it.
[[nodiscard]] bool isDayLine(const Timed& timed);

/// A line of words with a time at its end: "Incident declared 2021-07-12 16:09".
[[nodiscard]] std::optional<Timed> lineEndingInTime(QStringView line, const TimeContext& context);

} // namespace afterword::reading
