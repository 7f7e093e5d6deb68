// SPDX-License-Identifier: MIT
#include "model/markdown/tree.h"

#include "model/markdown/cmark.h"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>

namespace afterword::markdown {

namespace {

std::optional<Block::Kind> kindOf(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
        return Block::Kind::paragraph;
    case CMARK_NODE_HEADING:
        return Block::Kind::heading;
    case CMARK_NODE_LIST:
        return cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Block::Kind::orderedList
                                                                    : Block::Kind::bulletList;
    case CMARK_NODE_ITEM:
        return Block::Kind::item;
    case CMARK_NODE_CODE_BLOCK:
        return Block::Kind::code;
    case CMARK_NODE_HTML_BLOCK:
        return Block::Kind::html;
    case CMARK_NODE_BLOCK_QUOTE:
        return Block::Kind::quote;
    case CMARK_NODE_THEMATIC_BREAK:
        return Block::Kind::rule;
    default:
        break;
    }
    const QLatin1String type(cmark_node_get_type_string(node));
    if (type == QLatin1String("table")) {
        return Block::Kind::table;
    }
    // A task item has a type of its own, which only its name tells.
    return type == QLatin1String("tasklist") ? std::optional(Block::Kind::item) : std::nullopt;
}

bool holdsBlocks(Block::Kind kind) {
    return kind == Block::Kind::bulletList || kind == Block::Kind::orderedList ||
           kind == Block::Kind::item || kind == Block::Kind::quote;
}

/// cmark leaves out the line on which a comment of several lines ends.
int endLineOf(cmark_node* node, Block::Kind kind) {
    const int end = cmark_node_get_end_line(node);
    const char* text = kind == Block::Kind::html ? cmark_node_get_literal(node) : nullptr;
    if (!text) {
        return end;
    }
    const auto lines = int(QByteArrayView(text).count('\n'));
    return std::max(end, cmark_node_get_start_line(node) + lines - 1);
}

/// Flattens cmark's tree and puts its source lines right (architecture.md, "More facts").
class Flattening {
public:
    explicit Flattening(const Tree& tree) : m_tree(tree) {
        constexpr int kFew = 256; // what most documents have less of
        m_blocks.reserve(size_t(std::min(tree.lineCount(), kFew)));
    }

    std::vector<Block> of(cmark_node* document) {
        addChildren(document, 1, m_tree.lineCount());
        return std::move(m_blocks);
    }

private:
    // Depth is bounded by the screening: one call a level.
    void addChildren(cmark_node* parent, int firstLine, int lastLine) {
        for (cmark_node* node = cmark_node_first_child(parent); node;
             node = cmark_node_next(node)) {
            const std::optional<Block::Kind> kind = kindOf(node);
            // A paragraph without a position stands above a table, whose lines include it.
            if (kind && cmark_node_get_start_line(node) > 0) {
                add(node, *kind, firstLine, lastLine);
            }
        }
    }

    void add(cmark_node* node, Block::Kind kind, int firstLine, int lastLine) {
        Block block;
        block.kind = kind;
        block.firstLine = std::clamp(cmark_node_get_start_line(node), firstLine, lastLine);
        block.lastLine = trimmedEnd(block.firstLine,
                                    std::clamp(endLineOf(node, kind), block.firstLine, lastLine));
        if (kind == Block::Kind::heading) {
            block.level = cmark_node_get_heading_level(node);
            block.lastLine = underlineOf(block);
        } else if (kind == Block::Kind::orderedList) {
            block.level = cmark_node_get_list_start(node);
        } else if (kind == Block::Kind::item) {
            readTask(node, block);
        } else if (kind == Block::Kind::table) {
            splitTable(node, block);
        }
        const size_t index = m_blocks.size();
        m_blocks.push_back(block);
        if (holdsBlocks(kind)) {
            addChildren(node, block.firstLine, block.lastLine);
            if (m_blocks.size() > index + 1) {
                trimToChildren(index);
            }
        }
        m_blocks[index].next = int(m_blocks.size());
    }

    int trimmedEnd(int firstLine, int lastLine) const {
        while (lastLine > firstLine && m_tree.isBlank(lastLine)) {
            --lastLine;
        }
        return lastLine;
    }

    /// A heading over a line of "=" or "-" ends there; cmark counts the line below it, too.
    [[nodiscard]] int underlineOf(const Block& heading) const {
        for (int line = heading.firstLine + 1; line < heading.lastLine; ++line) {
            const QStringView text = m_tree.line(line).trimmed();
            const bool rules = !text.isEmpty() && (text.front() == u'=' || text.front() == u'-') &&
                               text.count(text.front()) == text.size();
            if (rules) {
                return line;
            }
        }
        return heading.lastLine;
    }

    /// A list ends, says cmark, where the block behind it begins.
    void trimToChildren(size_t index) {
        int last = m_blocks[index].firstLine;
        for (size_t child = index + 1; child < m_blocks.size(); ++child) {
            last = std::max(last, m_blocks[child].lastLine);
        }
        if (m_blocks[index].kind != Block::Kind::item &&
            m_blocks[index].kind != Block::Kind::quote) {
            m_blocks[index].lastLine = last;
        }
    }

    static void readTask(cmark_node* node, Block& block) {
        if (QLatin1String(cmark_node_get_type_string(node)) == QLatin1String("tasklist")) {
            block.task = cmark_gfm_extensions_get_tasklist_item_checked(node);
        }
    }

    /// A table behind the lines of a paragraph begins, says cmark, where that begins.
    void splitTable(cmark_node* node, Block& table) {
        int delimiter = table.lastLine;
        cmark_node* header = cmark_node_first_child(node);
        cmark_node* row = header ? cmark_node_next(header) : nullptr;
        if (row && cmark_node_get_start_line(row) > table.firstLine + 1) {
            delimiter = cmark_node_get_start_line(row) - 1;
        }
        table.headerLine = std::max(table.firstLine, delimiter - 1);
        if (table.headerLine > table.firstLine) {
            Block paragraph;
            paragraph.firstLine = table.firstLine;
            paragraph.lastLine = table.headerLine - 1;
            paragraph.next = int(m_blocks.size()) + 1;
            m_blocks.push_back(paragraph);
            table.firstLine = table.headerLine;
        }
    }

    const Tree& m_tree;
    std::vector<Block> m_blocks;
};

} // namespace

Tree::Tree(const LinedText& text) : m_text(text) {
    const Screened safe = screened(text.text);
    m_oversize = safe.oversize;
    const Document document(safe.text, Document::Extent::blocks);
    m_blocks = Flattening(*this).of(document.get());
    addUncovered();
}

/// Lines that no top-level block has become blocks of their own, so that none is lost.
void Tree::addUncovered() {
    std::vector<Block> all;
    all.reserve(m_blocks.size());
    int line = 1;
    int shift = 0;
    const auto addUntil = [&](int end) {
        while (line < end) {
            if (isBlank(line)) {
                ++line;
                continue;
            }
            Block gap;
            const auto big =
                std::find_if(m_oversize.cbegin(), m_oversize.cend(), [&](const Oversize& o) {
                    return o.firstLine <= line && line <= o.lastLine;
                });
            gap.kind = big == m_oversize.cend() ? Block::Kind::definitions : Block::Kind::plain;
            gap.firstLine = line;
            // A document that is too large would make millions of blocks, were it cut at each gap.
            const bool isWhole = big != m_oversize.cend() && big->kind == Oversize::Kind::document;
            while (line < end && (isWhole || !isBlank(line))) {
                gap.lastLine = isBlank(line) ? gap.lastLine : line;
                ++line;
            }
            gap.next = int(all.size()) + 1;
            all.push_back(gap);
            ++shift;
        }
    };
    for (size_t i = 0; i < m_blocks.size();) {
        addUntil(m_blocks[i].firstLine);
        const size_t next = size_t(m_blocks[i].next);
        line = std::max(line, m_blocks[i].lastLine + 1);
        for (; i < next; ++i) {
            m_blocks[i].next += shift;
            all.push_back(m_blocks[i]);
        }
    }
    addUntil(lineCount() + 1);
    m_blocks = std::move(all);
}

QStringList cellsOf(QStringView row) {
    row = row.trimmed();
    if (row.startsWith(u'|')) {
        row = row.mid(1);
    }
    QStringList cells;
    QString cell;
    bool endsWithPipe = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QChar c = row.at(i);
        endsWithPipe = false;
        if (c == u'\\' && i + 1 < row.size() && row.at(i + 1) == u'|') {
            cell += u'|';
            ++i;
        } else if (c == u'|') {
            cells.append(cell.trimmed());
            cell.clear();
            endsWithPipe = true;
        } else {
            cell += c;
        }
    }
    if (!endsWithPipe) {
        cells.append(cell.trimmed());
    }
    return cells;
}

} // namespace afterword::markdown
