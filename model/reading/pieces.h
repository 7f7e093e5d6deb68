// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/scan.h"
#include "model/markdown/tree.h"
#include "model/reading/names/learned.h"

#include <QString>

#include <vector>

namespace afterword::reading {

/// A top-level block, or the lines of a paragraph that are left when a heading is cut out of it.
struct Piece {
    using BlockKind = markdown::Block::Kind;

    BlockKind kind = BlockKind::paragraph;
    int firstLine = 0;
    int lastLine = 0;
    int block = -1;             ///< index in the tree; -1 for a heading
    int level = 0;              ///< of a heading: 1 to 6, kBoldLevel, kPlainLevel
    QString heading;            ///< its words, without wrappers and a closing colon
    bool endsWithColon = false; ///< or with a question mark

    Kind named =
        Kind::unknown; ///< what a heading names, or the bold label that a paragraph begins with
    bool isTitleLine = false; ///< the first line of all, when it may be a title
    QString source{};         ///< of a heading in HTML

    [[nodiscard]] bool isHeading() const { return level > 0; }
    /// A paragraph of one line.
    [[nodiscard]] bool isLine() const {
        return kind == BlockKind::paragraph && !isHeading() && firstLine == lastLine;
    }
};

inline constexpr int kBoldLevel = 7;  ///< a line that is only bold
inline constexpr int kPlainLevel = 8; ///< a line of its own that names a known section

/// A line, trimmed or not, that begins or ends a block of code.
[[nodiscard]] inline bool isFence(QStringView line) {
    line = trimmed(line);
    return beginsWith(line, u"```") || beginsWith(line, u"~~~");
}

/// The top-level blocks of a document, with headings found in all the forms that people give them.
[[nodiscard]] std::vector<Piece> piecesOf(const markdown::Tree& tree,
                                          const LearnedKinds& learned = {});

} // namespace afterword::reading
