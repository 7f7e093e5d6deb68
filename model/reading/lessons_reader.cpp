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

} // namespace

void readLessons(Draft& draft, const Chapter& chapter) {
    Lessons& lessons = draft.incident.lessons;
    QStringList* list = listFor(lessons, chapter.kind);
    if (!list) {
        for (const Piece& piece : chapter.pieces) {
            draft.take(piece);
        }
        appendText(lessons.learned, textOf(draft.tree, chapter.pieces));
        return;
    }
    for (const Piece& piece : chapter.pieces) {
        draft.take(piece);
        if (isList(piece)) {
            for (const ListItem& item : itemsOf(draft.tree, piece.block)) {
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
