// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// An item of a list, its marker and task box taken off.
struct ListItem {
    int block = -1;
    int firstLine = 0;
    int lastLine = 0;
    int headLast = 0; ///< last line of the text behind the marker
    QString head;     ///< that text
    QString rest; ///< what stands below it, its indentation taken off, with the line ends between
    std::optional<bool> task;
    bool numbered = false;

    /// Head and rest as one text.
    [[nodiscard]] QString text() const;
};

/// The items of a list block, one level deep.
[[nodiscard]] std::vector<ListItem> itemsOf(const markdown::Tree& tree, int list);

[[nodiscard]] inline bool isList(const Piece& piece) {
    return piece.block >= 0 && (piece.kind == markdown::Block::Kind::bulletList ||
                                piece.kind == markdown::Block::Kind::orderedList);
}

/// The source lines with up to `columns` of white space taken off each.
[[nodiscard]] QString dedented(const markdown::Tree& tree, int first, int last, int columns);

/// Backslash escapes of Markdown undone: for values that are plain text.
[[nodiscard]] QString unescaped(QStringView markdown);

/// Takes the bold labels of the last list items off a text and returns them as fields: how the
/// classic template writes the fields of a row.
[[nodiscard]] QList<Field> takeFields(QString& text);

} // namespace afterword::reading
