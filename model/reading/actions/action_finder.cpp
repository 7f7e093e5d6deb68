// SPDX-License-Identifier: MIT
#include "model/reading/actions/action_finder.h"

#include "model/reading/actions/action_labels.h"
#include "model/reading/actions/measure_titles.h"
#include "model/reading/actions/measure_words.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/names/names.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>

namespace afterword::reading {

namespace {

using markdown::Block;
using markdown::Tree;

/// "Owner: Ada" alone is a value of the document.
bool isEntry(const ListItem& item) {
    const std::optional<Label> label = splitLabel(item.head);
    return item.task || (!(label && !labelKey(label->name).isEmpty()) &&
                         (namesOwner(item.text()) || promisesDay(item.head, {}) ||
                          (!item.rest.isEmpty() && labelsAction(withoutBlankEnds(item.rest)))));
}

/// "Due: 1 June", "Status: open", behind whatever words.
bool saysDueOrStatus(QStringView text) {
    constexpr qsizetype kLongestName = 24;
    for (qsizetype colon = text.indexOf(u':'); colon > 0; colon = text.indexOf(u':', colon + 1)) {
        qsizetype from = colon;
        for (int words = 0; words < 2 && from > 0; ++words) {
            from -= words > 0 ? 1 : 0; // the space
            while (from > 0 && colon - from < kLongestName && text.at(from - 1).isLetter()) {
                --from;
            }
            const QString key = actionKey(text.mid(from, colon - from));
            if (key == u"due" || key == u"status") {
                return true;
            }
            if (from == 0 || text.at(from - 1) != u' ') {
                break;
            }
        }
    }
    return false;
}

/// What only work that is to be done has: things have owners, too.
bool isTracked(const ListItem& item) {
    return item.task || promisesDay(item.head, {}) || saysDueOrStatus(item.text());
}

/// "- [ ] SEV-1 - [x] SEV-2": a word each, of which one is ticked.
bool areChoices(const std::vector<ListItem>& items) {
    constexpr qsizetype kLongest = 12;
    const auto isTicked = [](const ListItem& item) { return item.task.value_or(false); };
    return std::count_if(items.begin(), items.end(), isTicked) == 1 &&
           std::all_of(items.begin(), items.end(), [](const ListItem& item) {
               const bool isWord = !item.head.contains(u' ') || item.head.back().isDigit();
               return item.head.size() <= kLongest && isWord;
           });
}

bool areEntries(const Tree& tree, const Piece& list) {
    constexpr qsizetype kFewest = 2;
    const std::vector<ListItem> items = itemsOf(tree, list.block);
    const auto entries = std::count_if(items.begin(), items.end(), isEntry);
    return entries >= kFewest && size_t(entries) * 2 >= items.size() && !areChoices(items) &&
           std::count_if(items.begin(), items.end(), isTracked) * 2 >= entries;
}

QStringList columnsOf(const Tree& tree, const Piece& table) {
    return markdown::cellsOf(tree.line(tree.blocks()[size_t(table.block)].headerLine));
}

/// Names of columns that tables of anything have.
constexpr std::array<QStringView, 8> kGeneralTitles{u"item", u"description", u"what", u"title",
                                                    u"step", u"activity",    u"job",  u"내용"};
constexpr std::array<QStringView, 10> kGeneralDays{u"when",  u"date",  u"timeline", u"datum",
                                                   u"wann",  u"quand", u"quando",   u"cuándo",
                                                   u"fecha", u"일정"};

template <size_t Size>
bool isOneOfNames(const std::array<QStringView, Size>& names, QStringView name) {
    const PlainName plain(name);
    return std::find(names.begin(), names.end(), plain.view()) != names.end();
}

/// Columns for work, with who does it or until when, or for anything with both; rows that a day
/// begins tell what was.
bool hasColumns(const Tree& tree, const Piece& table) {
    const QStringList names = columnsOf(tree, table);
    bool hasTitle = false;
    bool hasOwner = false;
    bool hasDue = false;
    bool hasStatus = false;
    bool namesWork = false;
    bool isDeadline = false;
    for (const QString& name : names) {
        const QStringView words = withoutBold(name);
        const QString key = actionKey(words);
        hasTitle = hasTitle || key == u"title";
        hasOwner = hasOwner || key == u"owner";
        hasDue = hasDue || key == u"due";
        hasStatus = hasStatus || key == u"status";
        namesWork = namesWork || (key == u"title" && !isOneOfNames(kGeneralTitles, words));
        isDeadline = isDeadline || (key == u"due" && !isOneOfNames(kGeneralDays, words));
    }
    if (actionKey(withoutBold(names.constFirst())) == u"due") {
        return false;
    }
    return namesWork ? hasOwner || hasDue || hasStatus
                     : hasOwner && hasDue && (hasTitle || isDeadline);
}

/// Rows of actions, and no more prose than leads to them.
bool holdActions(const Tree& tree, std::span<const Piece> pieces) {
    int rows = 0;
    int prose = 0;
    for (const Piece& piece : pieces) {
        if (piece.isHeading() || piece.kind == Block::Kind::rule) {
            continue;
        }
        const bool isTable = piece.kind == Block::Kind::table;
        const bool counts =
            isTable ? hasColumns(tree, piece) : isList(piece) && areEntries(tree, piece);
        if (!counts && (isTable || piece.kind != Block::Kind::paragraph)) {
            return false;
        }
        rows += counts ? 1 : 0;
        prose += counts ? 0 : 1;
    }
    return rows > 0 && prose <= rows;
}

bool isRows(const Piece& piece) {
    return isList(piece) || piece.kind == Block::Kind::table;
}

/// Whether a name that says nothing to us may be that of actions.
bool mayNameActions(const Piece& heading) {
    return heading.isHeading() && heading.named == Kind::unknown && !namesOther(heading.heading) &&
           !heading.heading.contains(u"checklist", Qt::CaseInsensitive) &&
           labelKey(heading.heading) != u"severity";
}

/// The part below the last name within a chapter, as a chapter of its own where it holds actions:
/// a bold name that nobody knows does not end the section above it.
std::optional<Chapter> takeLastPart(const Tree& tree, Chapter& chapter) {
    std::vector<Piece>& pieces = chapter.pieces;
    const auto behind = std::find_if(pieces.rbegin(), pieces.rend(), [](const Piece& piece) {
                            return piece.isHeading();
                        }).base();
    if (behind == pieces.begin() || std::none_of(behind, pieces.end(), isRows) ||
        !mayNameActions(*std::prev(behind)) || !holdActions(tree, {behind, pieces.end()})) {
        return std::nullopt;
    }
    Chapter part{Kind::actions, *std::prev(behind), {behind, pieces.end()}};
    pieces.erase(std::prev(behind), pieces.end());
    return part;
}

/// "| Follow-up | Person | When |": a table that is named by its first column, not by a heading.
bool isNamedTable(const Tree& tree, const Piece& piece) {
    return piece.kind == Block::Kind::table && hasColumns(tree, piece) &&
           isMeasure(kindNamedExactly(withoutBold(columnsOf(tree, piece).constFirst())));
}

std::optional<Chapter> takeNamedTable(const Tree& tree, Chapter& chapter) {
    const auto table = std::find_if(chapter.pieces.begin(), chapter.pieces.end(),
                                    [&](const Piece& piece) { return isNamedTable(tree, piece); });
    if (table == chapter.pieces.end()) {
        return std::nullopt;
    }
    Chapter part{Kind::actions, {}, {*table}};
    chapter.pieces.erase(table);
    return part;
}

/// "- [ ] Buy a seal": boxes, and not those of a choice.
bool areTasks(const Tree& tree, const Piece& list) {
    constexpr size_t kFewest = 2;
    const std::vector<ListItem> items =
        isList(list) ? itemsOf(tree, list.block) : std::vector<ListItem>();
    const auto isOpen = [](const ListItem& item) { return item.task == false; };
    return items.size() >= kFewest && std::any_of(items.begin(), items.end(), isOpen) &&
           !areChoices(items) && std::all_of(items.begin(), items.end(), [](const ListItem& item) {
               return item.task.has_value();
           });
}

/// Boxes within a section that nobody knows, with the line that leads to them.
std::optional<Chapter> takeTasks(const Tree& tree, Chapter& chapter) {
    if (chapter.kind != Kind::unknown ||
        (chapter.hasHeading() && !mayNameActions(chapter.heading))) {
        return std::nullopt;
    }
    const auto tasks = std::find_if(chapter.pieces.begin(), chapter.pieces.end(),
                                    [&](const Piece& piece) { return areTasks(tree, piece); });
    if (tasks == chapter.pieces.end()) {
        return std::nullopt;
    }
    const bool isLed = tasks != chapter.pieces.begin() &&
                       std::prev(tasks)->kind == Block::Kind::paragraph &&
                       tree.line(std::prev(tasks)->lastLine).trimmed().endsWith(u':');
    const auto first = isLed ? std::prev(tasks) : tasks;
    Chapter part{Kind::actions, {}, {first, std::next(tasks)}};
    chapter.pieces.erase(first, std::next(tasks));
    return part;
}

} // namespace

void findActions(const Tree& tree, Outline& outline) {
    std::vector<Chapter>& chapters = outline.chapters;
    if (std::any_of(chapters.begin(), chapters.end(),
                    [](const Chapter& chapter) { return chapter.kind == Kind::actions; })) {
        return;
    }
    for (size_t i = 0; i < chapters.size(); ++i) {
        Chapter& chapter = chapters[i];
        if (chapter.kind == Kind::unknown && mayNameActions(chapter.heading) &&
            std::any_of(chapter.pieces.begin(), chapter.pieces.end(), isRows) &&
            holdActions(tree, chapter.pieces)) {
            chapter.kind = Kind::actions;
            continue;
        }
        auto part = takeLastPart(tree, chapter);
        part = part ? part : takeNamedTable(tree, chapter);
        part = part ? part : takeTasks(tree, chapter);
        if (part) {
            chapters.insert(chapters.begin() + qsizetype(i) + 1, std::move(*part));
            ++i;
        }
    }
}

} // namespace afterword::reading
