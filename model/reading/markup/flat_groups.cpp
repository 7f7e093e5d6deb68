// SPDX-License-Identifier: MIT
#include "model/reading/markup/flat_groups.h"

#include "model/base/text.h"
#include "model/markdown/tree.h"
#include "model/reading/actions/action_groups.h"
#include "model/reading/actions/action_labels.h"
#include "model/reading/actions/measure_words.h"
#include "model/reading/draft.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/names/names.h"
#include "model/reading/timeline/timed_line.h"

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

/// Rows that begin with a clock.
bool holdsTimes(const Tree& tree, const Chapter& chapter) {
    const auto isTimed = [&tree](const Piece& piece) {
        const bool mayBe = isList(piece) || piece.kind == markdown::Block::Kind::paragraph;
        const auto timed = mayBe ? timedLine(withoutMarker(tree.line(piece.firstLine)), {})
                                 : std::optional<Timed>();
        return timed && !isWholeDay(timed->reading.time);
    };
    const auto& pieces = chapter.pieces;
    return !pieces.empty() && std::all_of(pieces.begin(), pieces.end(), isTimed);
}

bool isUnknown(const Chapter& chapter, int level) {
    return chapter.kind == Kind::unknown && chapter.hasHeading() &&
           chapter.heading.level == level && !namesOther(chapter.heading.heading);
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

/// Names with a number or of a group, and labels below, are those of measures all the same.
bool mayBeMeasures(const Tree& tree, const std::vector<Piece>& pieces) {
    return labelsAction(textOf(tree, pieces)) ||
           std::any_of(pieces.begin(), pieces.end(), [](const Piece& piece) {
               const QString& name = piece.heading;
               return piece.isHeading() &&
                      (namesGroup(name) || std::any_of(name.begin(), name.end(),
                                                       [](QChar sign) { return sign.isDigit(); }));
           });
}

/// They are sections of their own.
void cutProseOff(const Tree& tree, std::vector<Chapter>& chapters) {
    for (size_t i = 0; i < chapters.size(); ++i) {
        const auto end = chapters[i].pieces.end();
        const auto behind = proseBehindRows(chapters[i]);
        const auto from = mayBeMeasures(tree, {behind, end}) ? end : behind;
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

/// That these are actions: their name, a box, somebody who does them, or a table of them.
bool showsActions(const Tree& tree, const Chapter& chapter) {
    const bool isNamed = chapter.kind == Kind::improvements || namesGroup(chapter.heading.heading);
    if ((isNamed && holdsList(chapter)) || holdsActionTable(tree, chapter)) {
        return true;
    }
    return std::any_of(chapter.pieces.begin(), chapter.pieces.end(), [&tree](const Piece& piece) {
        const auto items = isList(piece) ? itemsOf(tree, piece.block) : std::vector<ListItem>();
        return std::any_of(items.begin(), items.end(), [](const ListItem& item) {
            return item.task || namesOwner(item.text());
        });
    });
}

/// Over a table of actions even "Detection" is one of their groups, and over "None." between them.
bool isGroup(const Tree& tree, const Chapter& chapter, int level) {
    if (!chapter.hasHeading() || chapter.heading.level != level ||
        namesOther(chapter.heading.heading) || isLesson(chapter.kind)) {
        return false;
    }
    const bool mayHaveList = chapter.kind == Kind::improvements || chapter.kind == Kind::unknown;
    const bool mayBeEmpty =
        chapter.kind == Kind::detection || chapter.kind == Kind::resolution || mayHaveList;
    return (mayHaveList && holdsList(chapter) && showsActions(tree, chapter)) ||
           holdsActionTable(tree, chapter) ||
           (mayBeEmpty && !chapter.pieces.empty() && saysNothing(textOf(tree, chapter.pieces)));
}

void settleActions(const Tree& tree, std::vector<Chapter>& chapters) {
    for (size_t i = 0; i < chapters.size(); ++i) {
        const Chapter& actions = chapters[i];
        if (actions.kind != Kind::actions || !actions.hasHeading() || !actions.pieces.empty() ||
            actions.isContinued) {
            continue;
        }
        const auto from = chapters.begin() + qsizetype(i) + 1;
        const auto end = std::find_if_not(from, chapters.end(), [&](const Chapter& chapter) {
            return isGroup(tree, chapter, actions.heading.level);
        });
        const auto last =
            std::find_if(std::make_reverse_iterator(end), std::make_reverse_iterator(from),
                         [&](const Chapter& one) { return showsActions(tree, one); });
        std::for_each(from, last.base(), [](Chapter& group) { // "None." behind them stays apart
            group.kind = Kind::actions;
            group.isContinued = true;
        });
    }
}

/// "All times are UTC." or nothing: what is told stands elsewhere.
bool saysOnlyZone(const Tree& tree, const Chapter& chapter) {
    return std::all_of(chapter.pieces.begin(), chapter.pieces.end(), [&tree](const Piece& piece) {
        return piece.kind == markdown::Block::Kind::paragraph &&
               piece.firstLine == piece.lastLine && findZone(tree.line(piece.firstLine));
    });
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
                                 saysOnlyZone(tree, chapter);
            level = mayHave ? chapter.heading.level : 0;
        } else if (level > 0 && isUnknown(chapter, level) && holdsTimes(tree, chapter)) {
            chapter.kind = Kind::timeline;
            chapter.isContinued = true;
        } else if (!isTimeline) {
            level = 0;
        }
    }
}

/// A heading that is a day and nothing else.
bool isDay(const Tree& tree, const Chapter& chapter) {
    if (!isUnknown(chapter, chapter.heading.level)) {
        return false;
    }
    const auto timed = timedHead(chapter.heading.heading, {});
    return timed && isDayLine(*timed) && holdsTimes(tree, chapter);
}

/// "Friday 30 May" behind "Thursday 29 May" is a further day of that timeline.
void joinDays(const Tree& tree, std::vector<Chapter>& chapters) {
    std::vector<Chapter> joined;
    joined.reserve(chapters.size());
    bool isBehindDay = false;
    for (Chapter& chapter : chapters) {
        const bool is = isDay(tree, chapter);
        if (is && isBehindDay && joined.back().heading.level == chapter.heading.level) {
            auto& pieces = joined.back().pieces;
            pieces.push_back(chapter.heading);
            pieces.insert(pieces.end(), chapter.pieces.begin(), chapter.pieces.end());
        } else {
            joined.push_back(std::move(chapter));
        }
        isBehindDay = is;
    }
    chapters = std::move(joined);
}

/// "2.2 Root cause" below "2. Timeline and analysis" is no phase of a timeline.
bool isSectionOfItsOwn(Kind kind) {
    return kind == Kind::rootCause || kind == Kind::rootCauseAndResolution ||
           kind == Kind::timeline || kind == Kind::actions;
}

/// The first number of "3.1 Detection"; 0 where it has one alone.
int numberAbove(QStringView heading) {
    const int number = numberBefore(heading);
    const qsizetype dot = heading.indexOf(u'.');
    const bool hasMore = number > 0 && dot > 0 && dot + 1 < heading.size() && dot < 4 &&
                         heading.at(dot + 1).isDigit();
    const QStringView words = heading.mid(heading.indexOf(u' ') + 1);
    return hasMore && !words.isEmpty() && !words.front().isLower() ? number : 0; // "2.5 million"
}

} // namespace

void nestByNumbers(std::vector<Piece>& pieces) {
    int number = 0; // of the last heading that has one alone
    int level = 0;
    for (Piece& piece : pieces) {
        if (!piece.isHeading() || piece.level >= kInnermostLevel) {
            continue;
        }
        const int above = isSectionOfItsOwn(piece.named) ? 0 : numberAbove(piece.heading);
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
    cutProseOff(tree, outline.chapters);
}

} // namespace afterword::reading
