// SPDX-License-Identifier: MIT
#include "views/checks/finding_delegate.h"

#include "model/items/findings_model.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>

namespace afterword::views {

namespace {

using items::FindingRow;

constexpr int kMark = 12;

const FindingRow& rowOfIndex(const QModelIndex& index) {
    return static_cast<const items::FindingsModel&>(*index.model()).rowAt(index.row());
}

int sentenceLeft() {
    return space::m + scaled(kMark) + space::s;
}

int wrappedLines(const QString& text, const QFont& font, int width) {
    return text.isEmpty() ? 0
                          : QFontMetrics(font)
                                .boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, text)
                                .height();
}

/// A triangle for a warning, a ring for a note: not by colour alone.
void paintMark(QPainter& painter, const QRectF& room, const FindingRow& row, const QColor& colour) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (row.finding.severity == Finding::Severity::note) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5));
        painter.drawEllipse(room.adjusted(2, 2, -2, -2));
        return;
    }
    QPainterPath path(QPointF(room.center().x(), room.top()));
    path.lineTo(room.bottomRight());
    path.lineTo(room.bottomLeft());
    path.closeSubpath();
    painter.fillPath(path, colour);
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const FindingRow& row = rowOfIndex(index);
    if (row.kind == FindingRow::Kind::heading) {
        return {0, scaled(kRowHeight) + (index.row() > 0 ? space::s : 0)};
    }
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() - sentenceLeft() - space::m : 0;
    return {0, wrappedLines(row.text, baseFont(), width) +
                   wrappedLines(row.ignored.reason, captionFont(), width) + space::s};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const FindingRow& row = rowOfIndex(index);
    painter->save();
    if (row.kind == FindingRow::Kind::heading) {
        QFont font = captionFont();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(tokens.muted);
        painter->drawText(option.rect.adjusted(space::m, 0, -space::m, -space::xs),
                          Qt::AlignLeft | Qt::AlignBottom, row.text);
        painter->restore();
        return;
    }
    QColor ground = tokens.surface;
    if (option.state.testFlag(QStyle::State_Selected)) {
        ground = selectionOn(ground, tokens);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        ground = hoverOn(ground, tokens);
    }
    painter->fillRect(option.rect, ground);
    paintSentence(*painter, option.rect, row, ground, tokens);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(*painter, option.rect.adjusted(2, 1, -2, -1), tokens);
    }
    painter->restore();
}

void FindingDelegate::paintSentence(QPainter& painter, const QRect& row, const FindingRow& finding,
                                    const QColor& ground, const Tokens& tokens) const {
    const bool isIgnored = finding.kind == FindingRow::Kind::ignored;
    const QRect text = row.adjusted(sentenceLeft(), space::xs, -space::m, -space::xs);
    const int side = scaled(kMark);
    const int line = QFontMetrics(baseFont()).height();
    const QRectF mark(row.left() + space::m, text.top() + (line - side) / 2.0, side, side);
    const bool isNote = isIgnored || finding.finding.severity == Finding::Severity::note;
    paintMark(painter, mark, finding,
              legible(isNote ? tokens.muted : tokens.warning, ground, tokens));
    painter.setFont(baseFont());
    painter.setPen(isIgnored ? legible(tokens.muted, ground, tokens) : tokens.text);
    QRect used;
    painter.drawText(text, Qt::TextWordWrap, finding.text, &used);
    if (isIgnored) {
        painter.setFont(captionFont());
        painter.setPen(legible(tokens.faint, ground, tokens));
        painter.drawText(text.adjusted(0, used.height(), 0, 0), Qt::TextWordWrap,
                         finding.ignored.reason);
    }
}

} // namespace afterword::views
