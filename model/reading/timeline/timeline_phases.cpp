// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timeline_phases.h"

#include "model/domain/time_reading.h"
#include "model/reading/list_items.h"

#include <algorithm>
#include <iterator>

namespace afterword::reading {

namespace {

using markdown::Block;
using markdown::Tree;

constexpr qsizetype kFewestPhases = 2;
constexpr qsizetype kFewestRows = 4;

/// How many rows a list has of which all begin with a time; 0 where one does not.
qsizetype timedRows(const Tree& tree, const Piece& piece) {
    const std::vector<ListItem> items =
        isList(piece) ? itemsOf(tree, piece.block) : std::vector<ListItem>();
    const bool timed = std::all_of(items.begin(), items.end(), [](const ListItem& item) {
        return parseLeadingTime(item.head, {}).has_value();
    });
    return timed ? qsizetype(items.size()) : 0;
}

struct Phases {
    qsizetype count = 0;
    qsizetype rows = 0;
    bool holdsElse = false;
};

/// What headings and timed lists there are among the pieces, of which prose may stand in front.
Phases phasesIn(const Tree& tree, const Chapter& chapter) {
    Phases phases;
    for (const Piece& piece : chapter.pieces) {
        if (piece.kind == Block::Kind::rule) {
            continue;
        }
        const bool isProse = !piece.isHeading() && piece.kind == Block::Kind::paragraph;
        const qsizetype rows = piece.isHeading() || isProse ? 0 : timedRows(tree, piece);
        phases.count += piece.isHeading() ? 1 : 0;
        phases.rows += rows;
        phases.holdsElse = phases.holdsElse || (isProse && phases.rows + phases.count > 0) ||
                           (!isProse && !piece.isHeading() && rows == 0);
    }
    return phases;
}

/// Below bold names small headings stand, as we write them.
bool isInside(int level, int above) {
    constexpr int kSmall = 4;
    return level > above || (above >= kBoldLevel && level >= kSmall && level < kBoldLevel);
}

/// Makes the chapters up to `end` parts of the one at `first`.
void gather(std::vector<Chapter>& chapters, qsizetype first, qsizetype end) {
    Chapter& timeline = chapters[size_t(first)];
    timeline.kind = Kind::timeline;
    for (qsizetype i = first + 1; i < end; ++i) {
        Chapter& phase = chapters[size_t(i)];
        timeline.pieces.push_back(phase.heading);
        timeline.pieces.insert(timeline.pieces.end(), phase.pieces.begin(), phase.pieces.end());
    }
    chapters.erase(chapters.begin() + first + 1, chapters.begin() + end);
}

} // namespace

void gatherPhases(const Tree& tree, Outline& outline) {
    std::vector<Chapter>& chapters = outline.chapters;
    const bool named = std::any_of(chapters.begin(), chapters.end(), [](const Chapter& chapter) {
        return chapter.kind == Kind::timeline;
    });
    for (qsizetype first = 0; !named && first < std::ssize(chapters); ++first) {
        const Chapter& whole = chapters[size_t(first)];
        if (whole.kind != Kind::unknown || !whole.hasHeading()) {
            continue;
        }
        Phases all = phasesIn(tree, whole);
        qsizetype end = first + 1;
        while (!all.holdsElse && end < std::ssize(chapters) &&
               isInside(chapters[size_t(end)].level(), whole.level())) {
            const Phases more = phasesIn(tree, chapters[size_t(end)]);
            if (more.holdsElse || more.rows == 0) {
                break;
            }
            all.count += more.count + 1;
            all.rows += more.rows;
            ++end;
        }
        if (!all.holdsElse && all.count >= kFewestPhases && all.rows >= kFewestRows) {
            gather(chapters, first, end);
            return;
        }
    }
}

} // namespace afterword::reading
