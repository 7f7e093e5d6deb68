// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// The day, the year and the zone of clocks that stand alone, where no label gives them: the title,
/// the first words of what stands first, then whatever names them. A day that the words name goes
/// before one of a label when that is likely the day of writing.
void takePlaceInTime(Draft& draft, const Outline& outline);

/// The day of a placed time in its zone, else that of the document.
[[nodiscard]] QDate localDayOf(const Draft& draft, const PartialTime& time);

/// Moments that were read before the document named its zone are of that zone.
void settleMoments(Draft& draft);

} // namespace afterword::reading
