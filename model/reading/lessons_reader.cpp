// SPDX-License-Identifier: MIT
#include "model/reading/lessons_reader.h"

#include "model/reading/list_items.h"

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

} // namespace

void readLessons(Draft& draft, const Chapter& chapter) {
    Lessons& lessons = draft.incident.lessons;
    QStringList* list = listFor(lessons, chapter.kind);
    if (!list) {
        for (const Piece& piece : chapter.pieces) {
            draft.take(piece);
        }
        if (chapter.isContinued && chapter.hasHeading() && !chapter.pieces.empty()) {
            draft.take(chapter.heading); // of a group that has no list of its own
            appendText(lessons.learned, textOf(draft.tree, {chapter.heading}));
        }
        appendText(lessons.learned, textOf(draft.tree, chapter.pieces));
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
        } else if (piece.kind != markdown::Block::Kind::rule) {
            list->append(textOf(draft.tree, piece.firstLine, piece.lastLine));
        }
    }
}

} // namespace afterword::reading
