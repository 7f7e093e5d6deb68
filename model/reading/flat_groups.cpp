// SPDX-License-Identifier: MIT
#include "model/reading/flat_groups.h"

#include "model/base/text.h"
#include "model/markdown/tree.h"
#include "model/reading/draft.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/measure_words.h"
#include "model/reading/names.h"
#include "model/reading/timed_line.h"

#include <algorithm>

namespace afterword::reading {

namespace {

using markdown::Tree;

constexpr int kInnermostLevel = 6;

bool holdsList(const Chapter& chapter) {
    return std::any_of(chapter.pieces.begin(), chapter.pieces.end(),
                       [](const Piece& piece) { return isList(piece); });
}

/// A table that says by its columns that it holds actions.
bool holdsActionTable(const Tree& tree, const Chapter& chapter) {
    constexpr int kFewestColumns = 2;
    return std::any_of(chapter.pieces.begin(), chapter.pieces.end(), [&tree](const Piece& piece) {
        if (piece.kind != markdown::Block::Kind::table) {
            return false;
        }
        const QStringList names = markdown::cellsOf(tree.line(piece.firstLine));
        return std::count_if(names.begin(), names.end(), [](const QString& name) {
                   return !actionKey(name).isEmpty();
               }) >= kFewestColumns;
    });
}

bool tells(Kind kind) {
    return kind == Kind::detection || kind == Kind::resolution;
}

/// Over a table of actions even "Detection" is one of their groups.
bool isGroup(const Tree& tree, const Chapter& chapter, int level) {
    if (!chapter.hasHeading() || chapter.heading.level != level ||
        namesOther(chapter.heading.heading) || isLesson(chapter.kind)) {
        return false;
    }
    const bool mayHaveList = chapter.kind == Kind::improvements || chapter.kind == Kind::unknown;
    const bool mayBeEmpty = !chapter.pieces.empty() && (mayHaveList || tells(chapter.kind));
    return (mayHaveList && holdsList(chapter)) || holdsActionTable(tree, chapter) ||
           (mayBeEmpty && saysNothing(textOf(tree, chapter.pieces))); // "None."
}

/// Rows that begin with a clock.
bool holdsTimes(const Tree& tree, const Chapter& chapter) {
    const auto isTimed = [&tree](const Piece& piece) {
        const bool mayBe = isList(piece) || piece.kind == markdown::Block::Kind::paragraph;
        const auto timed = mayBe ? timedLine(withoutMarker(tree.line(piece.firstLine)), {})
                                 : std::optional<Timed>();
        return timed && !isWholeDay(timed->reading.time);
    };
    const auto& pieces = chapter.pieces;
    return std::count_if(pieces.begin(), pieces.end(), isTimed) * 2 >= std::ssize(pieces) &&
           !pieces.empty();
}

bool isUnknown(const Chapter& chapter, int level) {
    return chapter.kind == Kind::unknown && chapter.hasHeading() && chapter.heading.level == level;
}

bool areRows(const Piece& piece) {
    return isList(piece) || piece.kind == markdown::Block::Kind::table;
}

/// Where names are bold lines, the first one behind the rows of actions that is written as theirs
/// and stands over prose, with no rows behind it; `end` where there is none.
std::vector<Piece>::iterator proseBehindRows(Chapter& chapter) {
    auto& pieces = chapter.pieces;
    const auto last = std::find_if(pieces.rbegin(), pieces.rend(), areRows).base();
    if (chapter.kind != Kind::actions || chapter.heading.level != kBoldLevel ||
        last == pieces.begin()) {
        return pieces.end();
    }
    return std::find_if(last, pieces.end(), [&chapter](const Piece& piece) {
        return piece.isHeading() && piece.level == kBoldLevel &&
               piece.endsWithColon == chapter.heading.endsWithColon;
    });
}

/// They are sections of their own.
void cutProseOff(std::vector<Chapter>& chapters) {
    for (size_t i = 0; i < chapters.size(); ++i) {
        const auto from = proseBehindRows(chapters[i]);
        const auto end = chapters[i].pieces.end();
        std::vector<Chapter> sections;
        for (auto piece = from; piece != end; ++piece) {
            if (piece->isHeading() && piece->level == kBoldLevel) {
                sections.push_back({Kind::unknown, *piece, {}, false});
            } else {
                sections.back().pieces.push_back(*piece);
            }
        }
        chapters[i].pieces.erase(from, end);
        chapters.insert(chapters.begin() + qsizetype(i) + 1, sections.begin(), sections.end());
    }
}

void settleActions(const Tree& tree, std::vector<Chapter>& chapters) {
    int level = 0; // of the actions above that have no text of their own
    for (Chapter& chapter : chapters) {
        if (chapter.kind == Kind::actions && chapter.hasHeading() && chapter.pieces.empty() &&
            !chapter.isContinued) {
            level = chapter.heading.level;
        } else if (level > 0 && isGroup(tree, chapter, level)) {
            chapter.kind = Kind::actions;
            chapter.isContinued = true;
        } else {
            level = 0;
        }
    }
}

/// "Phase 1" with times right behind "Timeline" without any is one of its phases.
void settlePhases(const Tree& tree, std::vector<Chapter>& chapters) {
    int level = 0; // of the timeline above that has no rows of its own
    for (size_t i = 0; i < chapters.size(); ++i) {
        Chapter& chapter = chapters[i];
        const bool isTimeline = chapter.kind == Kind::timeline && chapter.hasHeading();
        if (isTimeline && !chapter.isContinued) {
            const bool mayHave = i + 1 < chapters.size() &&
                                 isUnknown(chapters[i + 1], chapter.heading.level) &&
                                 !holdsTimes(tree, chapter);
            level = mayHave ? chapter.heading.level : 0;
        } else if (level > 0 && isUnknown(chapter, level) && holdsTimes(tree, chapter)) {
            chapter.kind = Kind::timeline;
            chapter.isContinued = true;
        } else if (!isTimeline) {
            level = 0;
        }
    }
}

/// "Friday 30 May" behind "Thursday 29 May" is a further day of that timeline.
void joinDays(const Tree& tree, std::vector<Chapter>& chapters) {
    const auto isDay = [&tree](const Chapter& chapter, int level) {
        return isUnknown(chapter, level) && namesDay(chapter.heading.heading) &&
               holdsTimes(tree, chapter);
    };
    for (size_t i = 1; i < chapters.size();) {
        Chapter& above = chapters[i - 1];
        if (isDay(above, above.heading.level) && isDay(chapters[i], above.heading.level)) {
            above.pieces.push_back(chapters[i].heading);
            above.pieces.insert(above.pieces.end(), chapters[i].pieces.begin(),
                                chapters[i].pieces.end());
            chapters.erase(chapters.begin() + qsizetype(i));
        } else {
            ++i;
        }
    }
}

/// The first number of "3.1 Detection"; 0 where it has one alone.
int numberAbove(QStringView heading) {
    const int number = numberBefore(heading);
    const qsizetype dot = heading.indexOf(u'.');
    const bool hasMore = number > 0 && dot > 0 && dot + 1 < heading.size() && dot < 4 &&
                         heading.at(dot + 1).isDigit();
    return hasMore ? number : 0;
}

} // namespace

void nestByNumbers(std::vector<Piece>& pieces) {
    int number = 0; // of the last heading that has one alone
    int level = 0;
    for (Piece& piece : pieces) {
        if (!piece.isHeading() || piece.level >= kInnermostLevel) {
            continue;
        }
        const int above = numberAbove(piece.heading);
        if (above > 0 && above == number && piece.level == level) {
            ++piece.level;
        } else if (above == 0 && numberBefore(piece.heading) > 0) {
            number = numberBefore(piece.heading);
            level = piece.level;
        }
    }
}

void settleFlatGroups(const Tree& tree, Outline& outline) {
    settleActions(tree, outline.chapters);
    settlePhases(tree, outline.chapters);
    joinDays(tree, outline.chapters);
    cutProseOff(outline.chapters);
}

} // namespace afterword::reading
