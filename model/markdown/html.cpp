// SPDX-License-Identifier: MIT
#include "model/markdown/html.h"

#include "model/base/text.h"
#include "model/markdown/html_writer.h"
#include "model/markdown/screen.h"

#include <algorithm>

namespace afterword::markdown {

namespace {

QString fromUtf8(const std::string& text) {
    return QString::fromStdString(text);
}

HtmlBlock::Kind htmlKindOf(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        return HtmlBlock::Kind::heading;
    case CMARK_NODE_LIST:
        return HtmlBlock::Kind::list;
    default:
        return isType(node, "table") ? HtmlBlock::Kind::table : HtmlBlock::Kind::other;
    }
}

HtmlBlock blockOf(cmark_node* node) {
    HtmlBlock block;
    block.kind = htmlKindOf(node);
    block.firstLine = cmark_node_get_start_line(node);
    block.lastLine = std::max(cmark_node_get_end_line(node), block.firstLine);
    if (block.kind == HtmlBlock::Kind::list || block.kind == HtmlBlock::Kind::table) {
        for (cmark_node* part = cmark_node_first_child(node); part; part = cmark_node_next(part)) {
            HtmlWriter writer;
            writer.write(part);
            block.parts.append(fromUtf8(writer.take()));
            block.partLines.append(std::max(cmark_node_get_start_line(part), block.firstLine));
        }
        block.html =
            fromUtf8(openingTag(node)) + block.parts.join(QString()) + fromUtf8(closingTag(node));
        return block;
    }
    HtmlWriter writer;
    writer.write(node);
    block.html = fromUtf8(writer.take());
    return block;
}

/// What cmark could not be given, as the text that it is.
HtmlBlock plainBlock(const QStringList& lines, const Oversize& oversize) {
    HtmlBlock block;
    block.firstLine = oversize.firstLine;
    block.lastLine = oversize.lastLine;
    const QString text =
        lines.mid(oversize.firstLine - 1, oversize.lastLine - oversize.firstLine + 1).join(u'\n');
    block.html = QLatin1String("<pre>") + text.toHtmlEscaped() + QLatin1String("</pre>\n");
    return block;
}

/// A list ends, for cmark, on the line of the next block.
void separate(QList<HtmlBlock>& blocks) {
    for (qsizetype i = 0; i + 1 < blocks.size(); ++i) {
        blocks[i].lastLine =
            std::clamp(blocks.at(i).lastLine, blocks.at(i).firstLine,
                       std::max(blocks.at(i).firstLine, blocks.at(i + 1).firstLine - 1));
    }
}

} // namespace

QList<HtmlBlock> htmlBlocks(const QString& markdown) {
    const QString text = withUnixLines(wellFormed(markdown));
    const Screened safe = screened(text);
    const Document document(safe.text);
    QList<HtmlBlock> blocks;
    for (cmark_node* node = cmark_node_first_child(document.get()); node;
         node = cmark_node_next(node)) {
        HtmlBlock block = blockOf(node);
        if (!block.html.isEmpty()) {
            blocks.append(std::move(block));
        }
    }
    if (!safe.oversize.isEmpty()) {
        const QStringList lines = text.split(u'\n');
        for (const Oversize& oversize : safe.oversize) {
            blocks.append(plainBlock(lines, oversize));
        }
        std::stable_sort(blocks.begin(), blocks.end(), [](const HtmlBlock& a, const HtmlBlock& b) {
            return a.firstLine < b.firstLine;
        });
    }
    separate(blocks);
    return blocks;
}

QString toHtml(const QString& markdown) {
    const QString text = withUnixLines(wellFormed(markdown));
    const Screened safe = screened(text);
    if (!safe.oversize.isEmpty()) {
        QString html;
        for (const HtmlBlock& block : htmlBlocks(markdown)) {
            html += block.html;
        }
        return html;
    }
    const Document document(safe.text);
    HtmlWriter writer;
    writer.write(document.get());
    return fromUtf8(writer.take());
}

} // namespace afterword::markdown
