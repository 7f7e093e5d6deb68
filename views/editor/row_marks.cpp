// SPDX-License-Identifier: MIT
#include "views/editor/row_marks.h"

#include "views/controls/field.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QPainter>
#include <QWidget>

namespace afterword::views {

namespace {

QRect markRect(const QWidget& row) {
    return {kFieldPadding, row.contentsMargins().top() + space::xs,
            scaled(kMarkRoom) - kFieldPadding, scaled(kControlHeight)};
}

} // namespace

QWidget* makeMarkRoom(int spacing) {
    auto* room = new QWidget;
    keepWidth(*room, kMarkRoom - spacing);
    return room;
}

void paintBullet(QPainter& painter, const QWidget& row) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(row.palette()).faint);
    const QRectF mark(markRect(row));
    painter.drawEllipse(QPointF(mark.left() + 5, mark.center().y()), 2.5, 2.5);
    painter.restore();
}

void paintNumber(QPainter& painter, const QWidget& row, int index) {
    painter.save();
    painter.setPen(tokensOf(row.palette()).muted);
    painter.setFont(figuresFont(baseFont()));
    painter.drawText(markRect(row), Qt::AlignVCenter | Qt::AlignLeft, QString::number(index + 1));
    painter.restore();
}

} // namespace afterword::views
