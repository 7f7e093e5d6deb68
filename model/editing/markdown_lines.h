// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/markdown_typing.h"

#include <QStringList>

namespace afterword::editing {

/// How a line of a list or quotation begins.
struct LineStart {
    QString indent;
    QString quote;        ///< "> "
    QString bullet;       ///< "-"
    int number = -1;      ///< of a numbered item
    QString after;        ///< what stands behind the bullet or number: ". "
    QString box;          ///< "[ ] "
    qsizetype length = 0; ///< of all this in the line

    [[nodiscard]] bool isItem() const { return number >= 0 || !bullet.isEmpty(); }
    [[nodiscard]] QString text() const;
};

[[nodiscard]] LineStart lineStart(const QString& line);

/// The whole lines that a selection touches.
struct Lines {
    qsizetype from = 0;
    qsizetype to = 0;
    QStringList lines;
};

[[nodiscard]] Lines linesOf(const QString& text, Selection selection);

/// Puts changed lines in the place of the old ones; the selection keeps its distance to the ends of
/// its lines.
[[nodiscard]] TextChange replacedLines(const Lines& old, const QStringList& lines,
                                       Selection selection);

[[nodiscard]] TextChange toggledBlock(Markup markup, const QString& text, Selection selection);

} // namespace afterword::editing
