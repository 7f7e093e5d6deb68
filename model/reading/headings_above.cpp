// SPDX-License-Identifier: MIT
#include "model/reading/headings_above.h"

#include "model/reading/list_items.h"
#include "model/reading/timeline/timed_line.h"

#include <algorithm>

namespace afterword::reading {

void HeadingsAbove::look(const Chapter& chapter) {
    const int firstLine = chapter.pieces.empty() ? 0 : chapter.pieces.front().firstLine;
    if (firstLine != m_firstLine || m_seen > chapter.pieces.size()) {
        *this = {};
        m_firstLine = firstLine;
    }
    for (; m_seen < chapter.pieces.size(); ++m_seen) {
        const Piece& piece = chapter.pieces[m_seen];
        m_hasHeading = m_hasHeading || piece.isHeading();
        m_hasRows = m_hasRows || areRows(piece);
        if (piece.isHeading()) {
            m_last.at(size_t(piece.level)) = int(m_seen) + 1;
        }
    }
}

bool HeadingsAbove::hasHeading(const Chapter& chapter) {
    look(chapter);
    return m_hasHeading;
}

bool HeadingsAbove::hasRows(const Chapter& chapter) {
    look(chapter);
    return m_hasRows;
}

const Piece* HeadingsAbove::largerThan(int level, const Chapter& chapter) {
    look(chapter);
    const int last = *std::max_element(m_last.begin(), m_last.begin() + std::max(level, 1));
    return last > 0 ? &chapter.pieces[size_t(last) - 1] : nullptr;
}

bool HeadingsAbove::areOfDay(const Piece& piece, const Chapter& chapter) {
    if (chapter.kind != Kind::timeline) {
        return false;
    }
    const Piece* above = largerThan(piece.isHeading() ? piece.level : kBoldLevel, chapter);
    return above && namesDay(above->heading);
}

} // namespace afterword::reading
