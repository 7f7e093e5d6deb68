// SPDX-License-Identifier: MIT
#include "tests/views/preview_blocks.h"

namespace afterword::tests {

using editing::PreviewBlock;
using Kind = PreviewBlock::Kind;

PreviewBlock paragraph(const QString& text) {
    return {Kind::other, QStringLiteral("<p>%1</p>\n").arg(text), {}};
}

PreviewBlock list(const QStringList& items, bool ordered) {
    PreviewBlock block{Kind::list, {}, {}};
    for (const QString& item : items) {
        block.parts.append(QStringLiteral("<li>%1</li>\n").arg(item));
    }
    const QString tag = ordered ? QStringLiteral("ol") : QStringLiteral("ul");
    block.html = QStringLiteral("<%1>\n%2</%1>\n").arg(tag, block.parts.join(QString()));
    return block;
}

PreviewBlock table(const QList<QStringList>& rows) {
    PreviewBlock block{Kind::table, {}, {}};
    for (const QStringList& row : rows) {
        const QString cell = block.parts.isEmpty() ? QStringLiteral("th") : QStringLiteral("td");
        QString html;
        for (const QString& text : row) {
            html += QStringLiteral("<%1>%2</%1>").arg(cell, text);
        }
        block.parts.append(QStringLiteral("<tr>%1</tr>\n").arg(html));
    }
    block.html = QStringLiteral("<table>\n%1</table>\n").arg(block.parts.join(QString()));
    return block;
}

QList<QStringList> events(int count) {
    QList<QStringList> rows{{QStringLiteral("Time"), QStringLiteral("Event")}};
    for (int i = 0; i < count; ++i) {
        rows.append({QStringLiteral("14:%1").arg(i), QStringLiteral("Event %1 was seen").arg(i)});
    }
    return rows;
}

PreviewBlock randomBlock(QRandomGenerator& random) {
    QStringList words;
    for (int i = random.bounded(1, 30); i > 0; --i) {
        words.append(QStringLiteral("word%1").arg(random.bounded(1000)));
    }
    switch (random.bounded(4)) {
    case 0:
        return list(words);
    case 1:
        return list(words, true);
    case 2: {
        QList<QStringList> rows = events(0);
        for (const QString& word : words) {
            rows.append({word, word % QStringLiteral(" happened")});
        }
        return table(rows);
    }
    default:
        return paragraph(words.join(QLatin1Char(' ')));
    }
}

PreviewBlock withChangedPart(const PreviewBlock& block, QRandomGenerator& random) {
    PreviewBlock changed = block;
    const qsizetype at = random.bounded(1, static_cast<int>(block.parts.size()));
    const QString row = block.kind == Kind::table
                            ? QStringLiteral("<tr><td>new</td><td>%1</td></tr>\n")
                            : QStringLiteral("<li>new %1</li>\n");
    const QString part = row.arg(random.bounded(100'000));
    switch (random.bounded(3)) {
    case 0:
        changed.parts[at] = part;
        break;
    case 1:
        changed.parts.insert(at, part);
        break;
    default:
        changed.parts.removeAt(at);
        break;
    }
    const qsizetype first = block.html.indexOf(block.parts.first());
    changed.html = block.html.left(first) % changed.parts.join(QString()) %
                   block.html.mid(first + block.parts.join(QString()).size());
    return changed;
}

} // namespace afterword::tests
