// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QList>
#include <QStringView>

namespace afterword {

/// What a character of Markdown is, for showing it as it is typed. Several may hold at once.
enum class MarkdownTrait {
    mark = 1, ///< says how, and is not read itself
    heading = 1 << 1,
    strong = 1 << 2,
    emphasis = 1 << 3,
    strike = 1 << 4,
    code = 1 << 5,
    fence = 1 << 6, ///< a line of a code block
    link = 1 << 7,
    address = 1 << 8,
    quote = 1 << 9,
};
Q_DECLARE_FLAGS(MarkdownTraits, MarkdownTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(MarkdownTraits)

/// No code block is open: the state before the first line.
inline constexpr int kOutsideFence = 0;

/// One line, and what is open behind it. One line is looked at without the others, so that a
/// keystroke costs its own line only: what spans several lines of a paragraph is not seen.
struct MarkdownLine {
    QList<MarkdownTraits> traits; ///< one per character
    int state = kOutsideFence;
};

[[nodiscard]] MarkdownLine markdownLine(QStringView line, int state);

/// The same for a text of one line, in which there are no blocks.
[[nodiscard]] QList<MarkdownTraits> inlineTraits(QStringView line);

/// How many characters before its words begin: quotation marks, indentation, a list's mark.
[[nodiscard]] qsizetype blockPrefix(QStringView line);

} // namespace afterword
