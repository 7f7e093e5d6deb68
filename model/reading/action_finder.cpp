// SPDX-License-Identifier: MIT
#include "model/reading/action_finder.h"

#include "model/reading/action_labels.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/measure_titles.h"
#include "model/reading/measure_words.h"
#include "model/reading/names.h"

#include <algorithm>
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

bool areEntries(const Tree& tree, const Piece& list) {
    constexpr qsizetype kFewest = 2;
    const std::vector<ListItem> items = itemsOf(tree, list.block);
    const auto entries = std::count_if(items.begin(), items.end(), isEntry);
    return entries >= kFewest && size_t(entries) * 2 >= items.size();
}

QStringList columnsOf(const Tree& tree, const Piece& table) {
    return markdown::cellsOf(tree.line(tree.blocks()[size_t(table.block)].headerLine));
}

/// Columns for what is to do, who does it and until when; rows that a day begins tell what was.
bool hasColumns(const Tree& tree, const Piece& table) {
    QStringList keys;
    for (const QString& name : columnsOf(tree, table)) {
        keys.append(actionKey(withoutBold(name)));
    }
    const bool hasTitle = keys.contains(QStringLiteral("title"));
    const bool hasOwner = keys.contains(QStringLiteral("owner"));
    const bool hasDue = keys.contains(QStringLiteral("due"));
    return keys.constFirst() != u"due" && int(hasTitle) + int(hasOwner) + int(hasDue) > 1;
}

/// Rows of actions, and no more prose than leads to them.
bool holdActions(const Tree& tree, std::span<const Piece> pieces) {
    int rows = 0;
    int prose = 0;
    for (const Piece& piece : pieces) {
        if (piece.isHeading()) {
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
           !heading.heading.contains(u"checklist", Qt::CaseInsensitive);
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
        if (part) {
            chapters.insert(chapters.begin() + qsizetype(i) + 1, std::move(*part));
            ++i;
        }
    }
}

} // namespace afterword::reading
