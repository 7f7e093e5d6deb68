// SPDX-License-Identifier: MIT
#include "views/style/review_paint.h"

#include "views/style/chip.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace afterword::views {

void paintChangeBar(QPainter& painter, const QRect& place, const Tokens& tokens) {
    constexpr int kBarWidth = 3;
    painter.fillRect(QRect(place.left(), place.top(), kBarWidth, place.height()), tokens.accent);
}

int paintCommentCount(QPainter& painter, int right, int middle, int count, const Tokens& tokens) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(figuresFont(captionFont()));
    const QString figure = QString::number(count);
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = metrics.height();
    const int width = qMax(height, metrics.horizontalAdvance(figure) + space::m);
    const QRectF body(right - width, middle - height / 2.0, width, height);
    QPainterPath mark;
    mark.addRoundedRect(body, space::xs, space::xs);
    QPainterPath tail; // it points to what is spoken of
    const qreal foot = body.bottom() + scaled(3);
    tail.addPolygon(
        QPolygonF({QPointF(body.left() + 4, body.bottom() - 1), QPointF(body.left() + 4, foot),
                   QPointF(body.left() + 9, body.bottom() - 1)}));
    const QColor ground = mixed(tokens.accent, kChipShare, tokens.surface);
    painter.fillPath(mark.united(tail), ground);
    painter.setPen(shaded(tokens.accent, ground));
    painter.drawText(body, Qt::AlignCenter, figure);
    painter.restore();
    return width;
}

} // namespace afterword::views
