// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Speaks of times, so that a zone in it is theirs: "All times are in CET".
[[nodiscard]] bool saysTimes(QStringView line);

/// Makes the zone that the words name the one of the document. False when they name none, or one of
/// several meanings, which is noted.
bool takeZoneOf(Draft& draft, QStringView words, int line);

/// The day, the year and the zone of clocks that stand alone, where no label gives them: the title,
/// the first words of what stands first, then whatever names them. A day that the words name goes
/// before one of a label when that is likely the day of writing.
void takePlaceInTime(Draft& draft, const Outline& outline);

/// The day of a placed time in its zone, else that of the document.
[[nodiscard]] QDate localDayOf(const Draft& draft, const PartialTime& time);

/// Moments that were read before the document named its zone are of that zone.
void settleMoments(Draft& draft);

} // namespace afterword::reading
