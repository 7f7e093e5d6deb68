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

/// Reads "14:05 UTC - text", and "Detected: 14:05 UTC. Text" with the label in front of the words.
[[nodiscard]] std::optional<Timed> timedLine(QStringView line, const TimeContext& context);

/// The words behind a time of that length: without the dash or colon between, and with the bold
/// mended whose beginning stood in front of the time.
[[nodiscard]] QString behindTime(QStringView line, qsizetype length);

/// Names a day or more, and no clock.
[[nodiscard]] bool isWholeDay(const PartialTime& time);

} // namespace afterword::reading
