// SPDX-License-Identifier: MIT
#include "model/reading/action_finder.h"

#include "model/reading/action_labels.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/measure_titles.h"
#include "model/reading/measure_words.h"
#include "model/reading/names.h"

#include <algorithm>

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

/// Columns for what is to do, who does it and until when; rows that a day begins tell what was.
bool hasColumns(const Tree& tree, const Piece& table) {
    const Block& block = tree.blocks()[size_t(table.block)];
    QStringList keys;
    for (const QString& name : markdown::cellsOf(tree.line(block.headerLine))) {
        keys.append(actionKey(withoutBold(name)));
    }
    const bool hasTitle = keys.contains(QStringLiteral("title"));
    const bool hasOwner = keys.contains(QStringLiteral("owner"));
    const bool hasDue = keys.contains(QStringLiteral("due"));
    return keys.constFirst() != u"due" && int(hasTitle) + int(hasOwner) + int(hasDue) > 1;
}

/// Rows of actions, and no more prose than leads to them.
bool holdsActions(const Tree& tree, const Chapter& chapter) {
    int rows = 0;
    int prose = 0;
    for (const Piece& piece : chapter.pieces) {
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

bool mayHoldActions(const Chapter& chapter) {
    const bool hasRows =
        std::any_of(chapter.pieces.begin(), chapter.pieces.end(), [](const Piece& piece) {
            return isList(piece) || piece.kind == Block::Kind::table;
        });
    return hasRows && chapter.kind == Kind::unknown && chapter.hasHeading() &&
           !namesOther(chapter.heading.heading) &&
           !chapter.heading.heading.contains(u"checklist", Qt::CaseInsensitive);
}

} // namespace

void findActions(const Tree& tree, Outline& outline) {
    if (std::any_of(outline.chapters.begin(), outline.chapters.end(),
                    [](const Chapter& chapter) { return chapter.kind == Kind::actions; })) {
        return;
    }
    for (Chapter& chapter : outline.chapters) {
        if (mayHoldActions(chapter) && holdsActions(tree, chapter)) {
            chapter.kind = Kind::actions;
        }
    }
}

} // namespace afterword::reading
