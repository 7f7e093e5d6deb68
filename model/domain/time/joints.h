// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/time/parts.h"

#include <initializer_list>

namespace afterword::times {

// The words that stand around the parts of a time.

/// One of `words` and the space behind it.
bool wordAt(Cursor& cursor, std::initializer_list<QStringView> words);

/// A word that only clocks have behind it.
bool clockWordAt(Cursor& cursor, PointParts& point);

/// What may stand between the parts of one time. True when a dash or a colon was among it, behind
/// which only a clock belongs to the same time.
bool jointAt(Cursor& cursor, PointParts& point);

/// The dash, arrow or word between the ends of a range.
bool rangeJointAt(Cursor& cursor, bool between);

/// "before", "by", "shortly after": which bound is open. What is near to it is approximate.
[[nodiscard]] PartialTime::Open openWordAt(Cursor& cursor, PointParts& point);

/// "+1", "next day": in brackets behind a clock.
bool nextDayAt(Cursor& cursor);

} // namespace afterword::times
