// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/outline.h"

#include <array>

namespace afterword::reading {

/// The headings within the chapter that grows, by size, so that the one above a piece is found
/// without a look back over all of them.
class HeadingsAbove {
public:
    /// `piece` would stand below a day of the timeline that `chapter` is.
    [[nodiscard]] bool areOfDay(const Piece& piece, const Chapter& chapter);

private:
    /// The last heading within `chapter` that is larger than `level`; null where none is.
    [[nodiscard]] const Piece* largerThan(int level, const Chapter& chapter);

    std::array<int, kPlainLevel + 1> m_last{}; // by level: behind which piece; 0 = there is none
    size_t m_seen = 0;                         // pieces
    int m_firstLine = 0;                       // of the chapter's first piece
};

} // namespace afterword::reading
