// SPDX-License-Identifier: MIT
#include "model/reading/lessons_reader.h"

#include "model/reading/list_items.h"
#include "model/reading/table.h"

#include <algorithm>

namespace afterword::reading {

namespace {

QStringList* listFor(Lessons& lessons, Kind kind) {
    switch (kind) {
    case Kind::wentWell:
        return &lessons.wentWell;
    case Kind::wentPoorly:
        return &lessons.wentPoorly;
    case Kind::gotLucky:
        return &lessons.gotLucky;
    default:
        return nullptr;
    }
}

QString keyOf(Kind kind) {
    return kind == Kind::wentWell     ? QStringLiteral("lessons.wentWell")
           : kind == Kind::wentPoorly ? QStringLiteral("lessons.wentPoorly")
                                      : QStringLiteral("lessons.gotLucky");
}

/// An item "What went well" over a list, or in front of its one entry.
struct Side {
    Kind kind = Kind::unknown;
    QString name;
    QStringList entries;
};

Side sideOf(const Draft& draft, const ListItem& item) {
    Side side;
    const std::optional<Label> label = splitLabel(item.head);
    const bool isOneLine = label && !label->value.isEmpty();
    const QStringView name = isOneLine ? label->name : withoutBold(item.head);
    side.kind = kindNamedExactly(name);
    side.name = name.toString();
    const int list = isOneLine ? -1 : nestedList(draft.tree, item.block);
    if (isOneLine && item.rest.isEmpty()) {
        side.entries = {label->value.toString()};
    } else if (list >= 0) {
        for (const ListItem& entry : itemsOf(draft.tree, list)) {
            side.entries.append(entry.text());
        }
    }
    return side;
}

void addSide(Draft& draft, const Side& side) {
    draft.keepName(keyOf(side.kind), side.name);
    *listFor(draft.incident.lessons, side.kind) += side.entries;
}

/// A list whose items are the sides of what was learned.
bool readSides(Draft& draft, const Piece& piece) {
    QList<Side> sides;
    for (const ListItem& item : itemsOf(draft.tree, piece.block)) {
        sides.append(sideOf(draft, item));
        if (!listFor(draft.incident.lessons, sides.constLast().kind) ||
            sides.constLast().entries.isEmpty()) {
            return false;
        }
    }
    for (const Side& side : std::as_const(sides)) {
        addSide(draft, side);
    }
    return !sides.isEmpty();
}

/// A table whose columns are.
bool readColumns(Draft& draft, const Piece& piece) {
    const Table table = tableOf(draft, piece);
    QList<Side> sides;
    for (const QString& name : table.names) {
        sides.append({kindNamedExactly(name), withoutBold(name).toString(), {}});
        if (!listFor(draft.incident.lessons, sides.constLast().kind)) {
            return false;
        }
    }
    for (const Table::Line& row : table.rows) {
        for (qsizetype i = 0; i < sides.size() && i < row.cells.size(); ++i) {
            sides[i].entries +=
                row.cells.at(i).isEmpty() ? QStringList() : QStringList{row.cells.at(i)};
        }
    }
    for (const Side& side : std::as_const(sides)) {
        addSide(draft, side);
    }
    return !sides.isEmpty();
}

/// What is neither stays as it is.
void readWhole(Draft& draft, const Chapter& chapter) {
    if (std::all_of(chapter.pieces.begin(), chapter.pieces.end(),
                    [](const Piece& piece) { return piece.isHeading(); })) {
        return; // a name of nothing is no lesson
    }
    std::vector<Piece> others;
    for (const Piece& piece : chapter.pieces) {
        draft.take(piece);
        const bool divided =
            (isList(piece) && readSides(draft, piece)) ||
            (piece.kind == markdown::Block::Kind::table && readColumns(draft, piece));
        if (!divided) {
            others.push_back(piece);
        }
    }
    appendText(draft.incident.lessons.learned, textOf(draft.tree, others));
}

} // namespace

void readLessons(Draft& draft, const Chapter& chapter) {
    Lessons& lessons = draft.incident.lessons;
    QStringList* list = listFor(lessons, chapter.kind);
    if (!list) {
        if (chapter.isContinued && chapter.hasHeading() && !chapter.pieces.empty()) {
            draft.take(chapter.heading); // of a group that has no list of its own
            appendText(lessons.learned, textOf(draft.tree, {chapter.heading}));
        }
        readWhole(draft, chapter);
        return;
    }
    for (const Piece& piece : chapter.pieces) {
        if (piece.isHeading() && &piece == &chapter.pieces.back()) {
            return; // a name of nothing is no lesson
        }
        draft.take(piece);
        if (isList(piece)) {
            for (const ListItem& item : itemsOf(draft.tree, piece.block)) {
                draft.keepNumber(keyOf(chapter.kind), list->size(), item.number);
                list->append(item.text());
            }
        } else if (piece.isHeading()) {
            list->append(textOf(draft.tree, {piece}));
        } else if (piece.kind == markdown::Block::Kind::paragraph) { // whose margins mean nothing
            list->append(dedented(draft.tree, piece.firstLine, piece.lastLine, kAnyMargin));
        } else if (piece.kind != markdown::Block::Kind::rule) {
            list->append(textOf(draft.tree, piece.firstLine, piece.lastLine));
        }
    }
}

} // namespace afterword::reading
