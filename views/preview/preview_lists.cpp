// SPDX-License-Identifier: MIT
#include "views/preview/preview_document.h"

#include <QRegularExpression>

namespace afterword::views {

using editing::PreviewBlock;
using editing::PreviewStep;

namespace {

/// What stands around the items of a list.
struct Frame {
    QString head;
    QString tail;
    bool ordered = false;
    int first = 1;
};

Frame frameOf(const PreviewBlock& list) {
    static const QRegularExpression start(QStringLiteral("start=[\"']?(\\d{1,9})"));
    const qsizetype from = list.html.indexOf(list.parts.constFirst());
    Frame frame;
    frame.head = from > 0 ? list.html.left(from) : QStringLiteral("<ul>");
    frame.ordered = frame.head.contains(QStringLiteral("<ol"));
    frame.tail = frame.ordered ? QStringLiteral("</ol>") : QStringLiteral("</ul>");
    const QRegularExpressionMatch match = start.match(frame.head);
    frame.first = match.hasMatch() ? match.captured(1).toInt() : 1;
    return frame;
}

} // namespace

int PreviewDocument::writeItem(int position, const PreviewBlock& block, qsizetype item) {
    const Frame frame = frameOf(block);
    ++m_written;
    return m_writer.writeItem(position, frame.head % block.parts.at(item) % frame.tail,
                              frame.first + static_cast<int>(item));
}

PreviewDocument::Extent PreviewDocument::writtenList(int position, const PreviewBlock& block) {
    Extent extent;
    for (qsizetype item = 0; item < block.parts.size(); ++item) {
        extent.lengths.append(writeItem(position, block, item));
        position += extent.lengths.constLast();
    }
    return extent;
}

void PreviewDocument::changeList(qsizetype at, const PreviewBlock& after,
                                 const QList<PreviewStep>& steps) {
    for (const PreviewStep& step : steps) {
        const int position = positionOf(at, step.at);
        QList<int>& lengths = m_extents[at].lengths;
        if (step.kind != PreviewStep::Kind::inserted) {
            removeCharacters(position, lengths.at(step.at));
            lengths.removeAt(step.at);
        }
        if (step.kind != PreviewStep::Kind::removed) {
            lengths.insert(step.at, writeItem(position, after, step.row));
        }
    }
    if (frameOf(after).ordered) {
        renumber(at, after);
    }
}

void PreviewDocument::renumber(qsizetype at, const PreviewBlock& after) {
    const int first = frameOf(after).first;
    QList<int>& lengths = m_extents[at].lengths;
    for (qsizetype item = 0; item < lengths.size(); ++item) {
        const QString wanted = QString::number(first + static_cast<int>(item)) % QLatin1Char('.');
        QTextCursor cursor(&m_document);
        cursor.setPosition(positionOf(at, item));
        const QString text = cursor.block().text();
        const qsizetype tab = text.indexOf(QLatin1Char('\t'));
        if (tab <= 0 || !text.at(0).isDigit() || QStringView(text).left(tab) == wanted) {
            continue;
        }
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, static_cast<int>(tab));
        cursor.insertText(wanted, m_formats->marker());
        lengths[item] += static_cast<int>(wanted.size() - tab);
    }
}

} // namespace afterword::views
