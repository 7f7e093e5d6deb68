// SPDX-License-Identifier: MIT
#include "model/editing/preview.h"

#include <algorithm>
#include <limits>

namespace afterword::editing {

std::optional<PreviewPiece> Preview::pieceOf(const QStringList& anchors, int below) const {
    for (const QString& anchor : anchors) {
        const auto found = lines.constFind(anchor);
        if (found == lines.cend() || found->isEmpty()) {
            continue;
        }
        const LineRange range = found->first();
        const int line =
            std::clamp(range.first + below, range.first, std::max(range.first, range.last));
        const auto next = std::upper_bound(
            pieces.cbegin(), pieces.cend(), line,
            [](int wanted, const PreviewPiece& piece) { return wanted < piece.line; });
        if (next != pieces.cbegin()) {
            return *std::prev(next);
        }
    }
    return std::nullopt;
}

QString Preview::fieldAt(qsizetype block, qsizetype part) const {
    const auto piece = std::find_if(pieces.cbegin(), pieces.cend(), [&](const PreviewPiece& one) {
        return one.block == block && one.part == part;
    });
    if (piece == pieces.cend()) {
        return {};
    }
    const auto next = std::next(piece);
    const int last = next == pieces.cend() ? std::numeric_limits<int>::max() : next->line - 1;
    return fieldOnLines({piece->line, std::max(piece->line, last)});
}

// What a line shows first is what it is about: a row begins with its time.
QString Preview::fieldOnLines(LineRange wanted) const {
    QString nearest;
    int best = std::numeric_limits<int>::max();
    for (auto field = lines.cbegin(); field != lines.cend(); ++field) {
        for (const LineRange& range : field.value()) {
            const int at = std::max(range.first, wanted.first);
            if (range.last >= wanted.first && at < best) {
                best = at;
                nearest = field.key();
            }
        }
    }
    return nearest;
}

} // namespace afterword::editing
