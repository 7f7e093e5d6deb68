// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace afterword::markdown {

/// Lines that cmark would need too long, or too much memory, for.
struct Oversize {
    enum class Kind { document, paragraph, table, nesting, markup };

    Kind kind = Kind::paragraph;
    int firstLine = 0; ///< 1-based, of the text that was screened
    int lastLine = 0;

    bool operator==(const Oversize&) const = default;
};

/// What may be given to cmark, and what may not and is plain text instead.
struct Screened {
    QString text; ///< the document with each oversize line left empty, so that line numbers stay
    QList<Oversize> oversize; ///< in the order of the lines, not overlapping
};

inline constexpr qsizetype kLargestDocument = 8 * 1024 * 1024; ///< characters
inline constexpr qsizetype kLargestParagraph = 256 * 1024;
inline constexpr qsizetype kMostTableCells = 100'000;
inline constexpr int kDeepestNesting = 1'000;
/// Signs of nodes in the tree: each character counts for the nodes that it can begin, a line that
/// is not empty for 30, so that 50,000 lines are the most. What has more takes cmark a gigabyte,
/// and the readers and the library many seconds.
inline constexpr qsizetype kMostNodeSigns = 1'500'000;

/// cmark-gfm guards itself against nothing: it takes minutes or gigabytes for some documents of a
/// few hundred kilobytes (architecture.md). Whoever parses, screens first. Cost is linear.
[[nodiscard]] Screened screened(const QString& markdown);

} // namespace afterword::markdown
