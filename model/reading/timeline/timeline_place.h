// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// The zone and the day that a timeline names for all its times go before what others say.
void takePlaceOfTimeline(Draft& draft, const Chapter& chapter);

/// The day that "Day 1" is: the one on which the incident started, else that of the document. Some
/// count from "Day 0".
void takeFirstDay(Draft& draft, const Chapter& chapter);

} // namespace afterword::reading
