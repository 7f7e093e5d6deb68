// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/timeline/timeline_events.h"

namespace afterword::reading {

/// Reads the rows of a table as events; what other columns hold becomes their fields. A table
/// without times is left untaken.
void readTimelineTable(Draft& draft, TimelineEvents& events, const Piece& piece);

} // namespace afterword::reading
