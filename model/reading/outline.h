// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/pieces.h"

namespace afterword::reading {

/// A heading and what stands below it, up to the next one that begins a section of its own.
struct Chapter {
    Kind kind = Kind::unknown;
    Piece heading;             ///< without lines in front of the first heading and for the closing
    std::vector<Piece> pieces; ///< inner headings among them
    bool isContinued = false;  ///< its heading divides the section above: a group of actions

    [[nodiscard]] bool hasHeading() const { return heading.isHeading(); }
    /// Of its heading; one that begins with a bold label is as a bold heading.
    [[nodiscard]] int level() const { return hasHeading() ? heading.level : kBoldLevel; }
};

struct Outline {
    Piece title;                    ///< without lines when there is none
    std::vector<Chapter> chapters;  ///< the first holds what stands before any heading
    std::vector<Piece> definitions; ///< of links and footnotes
    int sectionLevel = 1;           ///< the level that most known sections have
    std::vector<int> incidents;     ///< lines on which incidents begin, when there are several
};

[[nodiscard]] Outline outlineOf(const markdown::Tree& tree, const LearnedKinds& learned = {});

} // namespace afterword::reading
