// SPDX-License-Identifier: MIT
#pragma once

#include "model/markdown/tree.h"
#include "model/reading/names.h"

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

    [[nodiscard]] bool isHeading() const { return level > 0; }
};

inline constexpr int kBoldLevel = 7;  ///< a line that is only bold
inline constexpr int kPlainLevel = 8; ///< a line of its own that names a known section

/// A heading and what stands below it, up to the next one that begins a section of its own.
struct Chapter {
    Kind kind = Kind::unknown;
    Piece heading;             ///< without lines in front of the first heading and for the closing
    std::vector<Piece> pieces; ///< inner headings among them
    bool isContinued = false;  ///< its heading divides the section above: a group of actions

    [[nodiscard]] bool hasHeading() const { return heading.isHeading(); }
};

struct Outline {
    Piece title;                    ///< without lines when there is none
    std::vector<Chapter> chapters;  ///< the first holds what stands before any heading
    std::vector<Piece> definitions; ///< of links and footnotes
    int sectionLevel = 1;           ///< the level that most known sections have
};

[[nodiscard]] Outline outlineOf(const markdown::Tree& tree);

} // namespace afterword::reading
