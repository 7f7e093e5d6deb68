// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

#include <QDateTime>
#include <QHash>

namespace afterword::writing {

/// An instant on the clocks of a zone (IANA name, "+HH:MM"; empty = UTC).
[[nodiscard]] QDateTime localTime(Instant instant, const QString& zone);

/// The zone that a time is told in: its own, else the document's.
[[nodiscard]] QString zoneOf(const PartialTime& time, const Incident& incident);

/// As a document says it: as written, else from the bounds ("2023-03-15 14:00 UTC").
[[nodiscard]] QString wordsOf(const PartialTime& time, const Incident& incident);

/// The dates that have to stand above events so that a reader, who goes from row to row and passes
/// midnight when the clock runs backwards, gets their days.
[[nodiscard]] QHash<const TimelineEvent*, QString> daysAbove(const Incident& incident);

/// "2 h 30 min", "about 45 min", "10 min to 1 h"; empty for none.
[[nodiscard]] QString wordsOf(const std::optional<TimeSpan>& span);

} // namespace afterword::writing
