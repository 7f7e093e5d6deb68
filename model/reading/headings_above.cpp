// SPDX-License-Identifier: MIT
#include "model/reading/headings_above.h"

#include "model/reading/timed_line.h"

#include <algorithm>

namespace afterword::reading {

const Piece* HeadingsAbove::largerThan(int level, const Chapter& chapter) {
    if (chapter.pieces.empty()) {
        return nullptr;
    }
    if (chapter.pieces.front().firstLine != m_firstLine || m_seen > chapter.pieces.size()) {
        m_firstLine = chapter.pieces.front().firstLine;
        m_last = {};
        m_seen = 0;
    }
    for (; m_seen < chapter.pieces.size(); ++m_seen) {
        if (chapter.pieces[m_seen].isHeading()) {
            m_last.at(size_t(chapter.pieces[m_seen].level)) = int(m_seen) + 1;
        }
    }
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
