// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/time/parts.h"

namespace afterword::times {

/// "+05:30", or "UTC" for nought.
[[nodiscard]] QString offsetName(int minutes);

/// Seconds ahead of UTC of "UTC", "Z" and "+HH:MM"; none for any other name.
[[nodiscard]] std::optional<int> fixedOffset(const QString& zone);

/// "+1", "-07:00", "+0530" as minutes ahead of UTC; `wide` asks for minutes too.
[[nodiscard]] std::optional<int> offsetDigitsAt(Cursor& cursor, bool wide);

/// The offset right behind an ISO date and clock, where a minus cannot be a range.
[[nodiscard]] std::optional<ZoneParts> isoOffsetAt(Cursor& cursor);

struct LocalInstant {
    enum class Kind { plain, inGap, inFold };
    Instant instant;
    Kind kind = Kind::plain;
};

/// `instantInZone`, and what daylight saving did to it.
[[nodiscard]] std::optional<LocalInstant> localInstant(const QDate& day, const QTime& clock,
                                                       const QString& zone);

/// The day that it is in `zone` at `instant`; UTC's for an unknown zone.
[[nodiscard]] QDate localDay(Instant instant, const QString& zone);

} // namespace afterword::times
