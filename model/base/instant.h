// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace afterword {

using Duration = std::chrono::milliseconds;

/// A point in time, UTC, to the millisecond.
using Instant = std::chrono::sys_time<Duration>;

/// The only way to learn what time it is: passed in from `app`.
using Clock = std::function<Instant()>;

[[nodiscard]] inline Instant instantFromMs(qint64 milliseconds) {
    return Instant(Duration(milliseconds));
}
[[nodiscard]] inline qint64 toMs(Instant instant) {
    return instant.time_since_epoch().count();
}

[[nodiscard]] inline Instant toInstant(const QDateTime& moment) {
    return instantFromMs(moment.toMSecsSinceEpoch());
}
[[nodiscard]] inline QDateTime toDateTime(Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC);
}

/// The day that it is in UTC; without the detour over QDateTime.
[[nodiscard]] inline QDate dayOf(Instant instant) {
    constexpr qint64 kJulianDayOfEpoch = 2'440'588;
    return QDate::fromJulianDay(
        kJulianDayOfEpoch +
        std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count());
}

/// ISO 8601 in UTC, to the second unless there are milliseconds: "2023-03-15T14:00:00Z".
[[nodiscard]] QString toIso(Instant instant);

/// Reads what toIso writes, and any ISO 8601 instant with an offset.
[[nodiscard]] std::optional<Instant> instantFromIso(const QString& text);

} // namespace afterword
