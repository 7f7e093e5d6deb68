// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/time_reading.h"

namespace afterword::reading {

/// Whether the line dates the document ("Written by Ada on 16 November", "Ada · Published
/// 2025-04-03"), or has a label whose date is no day of the incident or one that has been read.
[[nodiscard]] bool isOfWriting(QStringView line, const DateReading& date);

/// "date: 2023-11-27T18:00:00Z": when a page was put up, by a clock that tells of nothing else.
[[nodiscard]] bool isStamp(QStringView line);

/// Whether a label is that of a day on which something was written: "Date of publication".
[[nodiscard]] bool namesWriting(QStringView label);

/// "Date of report: 2024-05-20": of the incident where no day before it is told.
[[nodiscard]] bool isOfReport(QStringView line);

/// "Incident of 2024-05-20", "2024-05-20 09:00".
[[nodiscard]] bool tellsOfIncident(QStringView line);

/// "On 1 May we had removed its limit", "From 1 May on it ran without".
[[nodiscard]] bool tellsOfBefore(QStringView line);

} // namespace afterword::reading
