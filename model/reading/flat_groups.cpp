// SPDX-License-Identifier: MIT
#include "model/reading/flat_groups.h"

#include "model/reading/list_items.h"
#include "model/reading/names.h"

#include <algorithm>

namespace afterword::reading {

namespace {

/// Tables say by their columns whether they hold actions.
bool holdsList(const Chapter& chapter) {
    return std::any_of(chapter.pieces.begin(), chapter.pieces.end(),
                       [](const Piece& piece) { return isList(piece); });
}

bool isGroup(const Chapter& chapter, int level) {
    const bool mayBe = chapter.kind == Kind::improvements ||
                       (chapter.kind == Kind::unknown && !namesOther(chapter.heading.heading));
    return mayBe && chapter.hasHeading() && chapter.heading.level == level && holdsList(chapter);
}

} // namespace

void settleFlatGroups(Outline& outline) {
    int level = 0; // of the actions above that have no text of their own
    for (Chapter& chapter : outline.chapters) {
        if (chapter.kind == Kind::actions && chapter.hasHeading() && chapter.pieces.empty() &&
            !chapter.isContinued) {
            level = chapter.heading.level;
        } else if (level > 0 && isGroup(chapter, level)) {
            chapter.kind = Kind::actions;
            chapter.isContinued = true;
        } else {
            level = 0;
        }
    }
}

} // namespace afterword::reading
