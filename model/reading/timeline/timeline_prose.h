// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/timeline/timeline_events.h"

#include <vector>

namespace afterword::reading {

/// The paragraphs of a timeline tell it: at least three of their sentences begin with a clock, "At
/// 14:02 UTC, the deploy began", and not all of these begin a line.
[[nodiscard]] bool tellsInSentences(const Draft& draft, const std::vector<Piece>& pieces);

/// Makes an event of each such sentence, with those behind it. False when there is none.
bool readTimelineProse(Draft& draft, TimelineEvents& events, const Piece& piece);

/// "At 09:58 all was well. The mail went out at 10:00." above a list of times is none of them.
[[nodiscard]] bool isPreface(const Draft& draft, const std::vector<Piece>& pieces, size_t at);

} // namespace afterword::reading
