// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/outline.h"

#include <array>

namespace afterword::reading {

/// What the chapter that grows holds, and its headings by size, so that it is known without a look
/// back over all of its pieces.
class HeadingsAbove {
public:
    /// `piece` would stand below a day of the timeline that `chapter` is.
    [[nodiscard]] bool areOfDay(const Piece& piece, const Chapter& chapter);

    [[nodiscard]] bool hasHeading(const Chapter& chapter);
    [[nodiscard]] bool hasRows(const Chapter& chapter); ///< a list or a table

private:
    /// Takes note of the pieces that have been added.
    void look(const Chapter& chapter);

    /// The last heading within `chapter` that is larger than `level`; null where none is.
    [[nodiscard]] const Piece* largerThan(int level, const Chapter& chapter);

    std::array<int, kPlainLevel + 1> m_last{}; // by level: behind which piece; 0 = there is none
    size_t m_seen = 0;                         // pieces
    int m_firstLine = 0;                       // of the chapter's first piece
    bool m_hasHeading = false;
    bool m_hasRows = false;
};

} // namespace afterword::reading
