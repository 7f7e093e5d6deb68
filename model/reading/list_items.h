// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"
#include "model/reading/labels.h"

namespace afterword::reading {

/// The list that an item holds besides its own words; -1 when it holds anything else. One that
/// begins on the item's own line is none: "- 15. Oktober".
[[nodiscard]] int nestedList(const markdown::Tree& tree, int item);

/// An item of a list, its marker and task box taken off.
struct ListItem {
    int block = -1;
    int firstLine = 0;
    int lastLine = 0;
    int headLast = 0; ///< last line of the text behind the marker
    QString head;     ///< that text
    QString rest; ///< what stands below it, its indentation taken off, with the line ends between
    std::optional<bool> task;
    QString number; ///< "3.", as it was written; empty for a bullet

    /// Head and rest as one text.
    [[nodiscard]] QString text() const;
};

/// The items of a list block, one level deep.
[[nodiscard]] std::vector<ListItem> itemsOf(const markdown::Tree& tree, int list);

[[nodiscard]] inline bool isList(const Piece& piece) {
    return piece.block >= 0 && (piece.kind == markdown::Block::Kind::bulletList ||
                                piece.kind == markdown::Block::Kind::orderedList);
}

/// A list or a table.
[[nodiscard]] inline bool areRows(const Piece& piece) {
    return isList(piece) || piece.kind == markdown::Block::Kind::table;
}

/// Columns for paragraphs, whose margins mean nothing.
inline constexpr int kAnyMargin = 1000;

/// The source lines with up to `columns` of white space taken off each.
[[nodiscard]] QString dedented(const markdown::Tree& tree, int first, int last, int columns);

/// Backslash escapes of Markdown undone: for values that are plain text.
[[nodiscard]] QString unescaped(QStringView markdown);

/// A label that was taken off a text.
struct TakenLabel {
    Field field;
    bool colonInside = false; ///< the bold marks, as the classic template writes it
};

/// Takes the bold labels of the last list items off a text: how the classic template writes the
/// fields of a row.
/// Labels that are not bold are taken where `counts` says so.
[[nodiscard]] QList<TakenLabel> takeLabels(QString& text, bool (*counts)(const Label&) = nullptr);

/// The same as fields.
[[nodiscard]] QList<Field> takeFields(QString& text);

} // namespace afterword::reading
