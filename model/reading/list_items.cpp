// SPDX-License-Identifier: MIT
#include "model/reading/list_items.h"

#include "model/reading/labels.h"

namespace afterword::reading {

namespace {

using markdown::Block;
using markdown::Tree;

int indentColumns(QStringView line) {
    int columns = 0;
    for (const QChar c : line) {
        if (c == u' ') {
            ++columns;
        } else if (c == u'\t') {
            columns += 4 - columns % 4;
        } else {
            break;
        }
    }
    return columns;
}

QStringView withoutSpaces(QStringView line, int columns) {
    int at = 0;
    qsizetype i = 0;
    while (i < line.size() && at < columns) {
        if (line.at(i) == u' ') {
            ++at;
        } else if (line.at(i) == u'\t') {
            at += 4 - at % 4;
        } else {
            break;
        }
        ++i;
    }
    return line.mid(i);
}

/// "3." in front of an item.
QString numberOf(QStringView line) {
    line = line.trimmed();
    qsizetype end = 0;
    while (end < line.size() && line.at(end).isDigit()) {
        ++end;
    }
    return line.left(end + 1).toString();
}

/// The column of an item's words: where lines below it are indented to.
int contentColumn(QStringView line) {
    const int indent = indentColumns(line);
    QStringView text = line.trimmed();
    qsizetype marker = 0;
    while (marker < text.size() && text.at(marker).isDigit()) {
        ++marker;
    }
    ++marker;
    const int spaces = indentColumns(text.mid(marker));
    return indent + int(marker) + (spaces < 1 || spaces > 4 ? 1 : spaces);
}

/// How far the lines below an item's head are indented: less than they should be, at times.
int restColumn(const Tree& tree, const ListItem& item) {
    int least = contentColumn(tree.line(item.firstLine));
    for (int line = item.headLast + 1; line <= item.lastLine; ++line) {
        if (!tree.isBlank(line)) {
            return std::min(least, indentColumns(tree.line(line)));
        }
    }
    return least;
}

} // namespace

QString ListItem::text() const {
    return head + rest;
}

QString dedented(const Tree& tree, int first, int last, int columns) {
    while (last >= first && tree.isBlank(last)) {
        --last;
    }
    QString text;
    for (int line = first; line <= last; ++line) {
        if (line > first) {
            text += u'\n';
        }
        text += withoutSpaces(tree.line(line), columns);
    }
    return text;
}

std::vector<ListItem> itemsOf(const Tree& tree, int list) {
    std::vector<ListItem> items;
    const std::vector<Block>& blocks = tree.blocks();
    const int end = blocks[size_t(list)].next;
    const bool numbered = blocks[size_t(list)].kind == Block::Kind::orderedList;
    for (int i = list + 1; i < end; i = blocks[size_t(i)].next) {
        const Block& block = blocks[size_t(i)];
        ListItem item;
        item.block = i;
        item.firstLine = block.firstLine;
        item.lastLine = block.lastLine;
        item.headLast = block.firstLine;
        item.task = block.task;
        item.number = numbered ? numberOf(tree.line(item.firstLine)) : QString();
        if (block.next > i + 1 && blocks[size_t(i) + 1].kind == Block::Kind::paragraph) {
            item.headLast = std::max(item.firstLine, blocks[size_t(i) + 1].lastLine);
        }
        item.head = withoutMarker(tree.line(item.firstLine)).toString();
        for (int line = item.firstLine + 1; line <= item.headLast; ++line) {
            item.head += lineBreak(tree.line(line - 1));
            item.head += tree.line(line).trimmed();
        }
        const int column = restColumn(tree, item);
        item.rest = dedented(tree, item.headLast + 1, item.lastLine, column);
        if (!item.rest.isEmpty() && !tree.isBlank(item.headLast + 1) && !item.head.isEmpty()) {
            item.rest.prepend(u'\n');
        } else if (!item.rest.isEmpty() && !item.head.isEmpty()) {
            while (item.rest.startsWith(u'\n')) {
                item.rest.remove(0, 1);
            }
            item.rest.prepend(QStringLiteral("\n\n"));
        }
        items.push_back(std::move(item));
    }
    return items;
}

int nestedList(const Tree& tree, int item) {
    const std::vector<Block>& blocks = tree.blocks();
    const Block& outer = blocks[size_t(item)];
    for (int i = item + 1; i < outer.next; i = blocks[size_t(i)].next) {
        const Block& inner = blocks[size_t(i)];
        if (inner.kind != Block::Kind::bulletList && inner.kind != Block::Kind::orderedList) {
            continue;
        }
        if (inner.firstLine != outer.firstLine) {
            return inner.next == outer.next ? i : -1;
        }
        if (const int below = nestedList(tree, i + 1); below >= 0) {
            return below;
        }
    }
    return -1;
}

QString unescaped(QStringView markdown) {
    QString text;
    text.reserve(markdown.size());
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const QChar c = markdown.at(i);
        if (c == u'\\' && i + 1 < markdown.size() && markdown.at(i + 1).unicode() < 128 &&
            (markdown.at(i + 1).isPunct() || markdown.at(i + 1).isSymbol())) {
            text += markdown.at(++i);
        } else {
            text += c;
        }
    }
    return text;
}

QList<TakenLabel> takeLabels(QString& text, bool (*counts)(const Label&)) {
    QList<TakenLabel> labels;
    while (!text.isEmpty()) {
        const qsizetype start = text.lastIndexOf(u'\n') + 1;
        const QStringView line = QStringView(text).mid(start);
        const bool bold = line.startsWith(u"- **");
        if (!bold && !(counts && (line.startsWith(u"- ") || line.startsWith(u"* ")))) {
            break;
        }
        const std::optional<Label> label = splitLabel(line.mid(2));
        if (!label || !(bold || counts(*label))) {
            break;
        }
        labels.prepend({{unescaped(label->name), unescaped(label->value)}, label->colonInside});
        text.truncate(std::max(qsizetype(0), start - 1));
    }
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return labels;
}

QList<Field> takeFields(QString& text) {
    QList<Field> fields;
    const QList<TakenLabel> labels = takeLabels(text);
    for (const TakenLabel& label : labels) {
        fields.append(label.field);
    }
    return fields;
}

} // namespace afterword::reading
