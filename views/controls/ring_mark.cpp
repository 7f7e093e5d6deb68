// SPDX-License-Identifier: MIT
#include "views/controls/ring_mark.h"

#include "views/style/tokens.h"

#include <QPainter>

namespace afterword::views {

void paintRingMark(QPainter& painter, const QRectF& rect, Fullness fullness, const Tokens& tokens) {
    constexpr int kHalfTurn = 180 * 16;
    const QColor colour = fullness == Fullness::empty ? tokens.faint : tokens.accent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(fullness == Fullness::full ? QBrush(colour) : QBrush(Qt::NoBrush));
    const QRectF ring = rect.adjusted(1, 1, -1, -1);
    painter.drawEllipse(ring);
    if (fullness == Fullness::half) {
        painter.setBrush(colour);
        painter.drawPie(ring, -kHalfTurn / 2, -kHalfTurn);
    }
    painter.restore();
}

} // namespace afterword::views
