// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"
#include "model/markdown/screen.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace afterword::markdown {

/// A block of a document. Structure comes from here, words from the source lines.
struct Block {
    enum class Kind {
        paragraph,
        heading,
        bulletList,
        orderedList,
        item,
        table,
        code,
        html,
        quote,
        rule,
        definitions, ///< of links and footnotes: cmark's tree does not show them
        plain,       ///< was too large to be parsed
    };

    Kind kind = Kind::paragraph;
    int firstLine = 0;  ///< 1-based
    int lastLine = 0;   ///< never a blank one
    int level = 0;      ///< of a heading; the first number of an ordered list
    int next = 0;       ///< index of the block behind this one and all it holds
    int headerLine = 0; ///< of a table: its column names; the delimiters and then its rows follow
    std::optional<bool> task; ///< of an item: whether its box is ticked
};

/// The blocks of a document in their order, each before what it holds: the children of block i
/// are i + 1, then the `next` of each in turn, up to the `next` of i.
class Tree {
public:
    /// Screens the text and parses what may be parsed.
    explicit Tree(const LinedText& text);
    explicit Tree(const QString& text) : Tree(LinedText(text)) {}

    [[nodiscard]] const std::vector<Block>& blocks() const { return m_blocks; }
    [[nodiscard]] const QList<Oversize>& oversize() const { return m_oversize; }

    [[nodiscard]] const QString& text() const { return m_text.text; }
    [[nodiscard]] int lineCount() const { return int(m_text.lines.size()); }
    [[nodiscard]] QStringView line(int number) const { return m_text.lines.at(number - 1); }
    [[nodiscard]] bool isBlank(int number) const { return line(number).trimmed().isEmpty(); }

private:
    void addUncovered();

    LinedText m_text;
    std::vector<Block> m_blocks;
    QList<Oversize> m_oversize;
};

/// The cells of a table row's source, trimmed, with escaped pipes as pipes.
[[nodiscard]] QStringList cellsOf(QStringView row);

} // namespace afterword::markdown
