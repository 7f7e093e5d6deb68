// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/timeline_source.h"

#include <QStringView>

/// Times as machines write them. Each reads what a text begins with, and none else: quick, since a
/// log has a hundred thousand of them. Times as people write them are `parseLeadingTime`'s.
namespace afterword::reading {

struct Stamp {
    SourceTime time;
    qsizetype length = 0;
};

/// "2024-01-10T10:32:11.123456789Z", "2024-01-10 10:32:11,123 +0100", "2024/01/10 10:32:11",
/// "2024-01-10 10:32 CET": a zone in letters is one behind a space.
[[nodiscard]] std::optional<Stamp> isoStamp(QStringView text);

/// "Mar 21 21:19:01", "Mar  1 21:19:01.123", "Mar 21 2022 21:19:01" (RFC 3164 and its kin).
[[nodiscard]] std::optional<Stamp> syslogStamp(QStringView text);

/// "10/Oct/2024:13:55:36 -0700" (Apache's and nginx's access logs).
[[nodiscard]] std::optional<Stamp> accessStamp(QStringView text);

/// "Fri Jan 10 10:32:11 2025 +0100", "Wed Oct 11 14:32:52.123456 2024" (ctime: git, Apache errors).
[[nodiscard]] std::optional<Stamp> ctimeStamp(QStringView text);

/// "I0321 21:19:01.123456" (klog): month and day without a year.
[[nodiscard]] std::optional<Stamp> klogStamp(QStringView text);

/// "1736478514", "1736478514.897", "1736478514897": 9 to 19 digits, of a time since 1990.
[[nodiscard]] std::optional<Stamp> epochStamp(QStringView text);

/// Seconds, milliseconds, microseconds or nanoseconds since 1970, told by their size; none when
/// that would not be between 1990 and 2100.
[[nodiscard]] std::optional<Instant> epochInstant(double number);

/// 1 for "Jan", 0 for what is no English month in three letters.
[[nodiscard]] int monthOf(QStringView text);

} // namespace afterword::reading
