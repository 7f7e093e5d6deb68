// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

#include <vector>

namespace afterword::reading {

/// The piece of a timeline has a time in front of any of its rows, days too.
[[nodiscard]] bool isTimed(const Draft& draft, const Piece& piece);

/// The first piece that is; null where none is.
[[nodiscard]] const Piece* firstTimed(const Draft& draft, const std::vector<Piece>& pieces);

/// The number of the piece behind the last one that is; 0 where none is.
[[nodiscard]] size_t behindTimed(const Draft& draft, const std::vector<Piece>& pieces);

/// Most rows begin with "0905" or "09.05", none with what is surely a clock. They are read as
/// clocks from now on.
bool hasBareClocks(Draft& draft, const std::vector<Piece>& pieces);

/// "4. Timeline" over "4.1. 10:45": the number that those of the rows begin with; 0 where none do.
[[nodiscard]] int numberAbove(const Draft& draft, const Chapter& chapter);

/// No times but days on lines of their own, and no rows with clocks.
[[nodiscard]] bool onlyDays(const Draft& draft, const std::vector<Piece>& pieces);

/// A line begins with "8h58" or "14h", which is a duration elsewhere.
[[nodiscard]] bool hasShortHours(const Draft& draft, const std::vector<Piece>& pieces);

} // namespace afterword::reading
