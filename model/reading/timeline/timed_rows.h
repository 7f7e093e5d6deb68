// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/pieces.h"

namespace afterword::reading {

/// How many rows with clocks a block has, and how many without.
struct TimedRows {
    int timed = 0;
    int other = 0;
    int updates = 0; ///< of those with clocks, such as a status page has

    [[nodiscard]] bool areTimed() const { return timed > other; }
};

/// What the rows of a list, a table, a paragraph, noted code or a heading begin with.
[[nodiscard]] TimedRows timedRowsOf(const markdown::Tree& tree, const Piece& piece);

/// Whether the lines of a paragraph are of a timeline by their look alone: all of them begin with a
/// clock, what stands behind those is aligned, or the first clock is bold.
[[nodiscard]] bool areNoProse(const markdown::Tree& tree, const Piece& piece);

} // namespace afterword::reading
