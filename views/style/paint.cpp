// SPDX-License-Identifier: MIT
#include "views/style/paint.h"

#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/tokens.h"

#include <QPainter>

namespace afterword::views {

namespace {

/// Antialiasing for one scope, and the painter as it was behind it.
class Scope {
public:
    explicit Scope(QPainter& painter) : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Scope() { m_painter.restore(); }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

private:
    QPainter& m_painter;
};

} // namespace

void paintPanel(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line) {
    const Scope scope(painter);
    painter.setBrush(fill);
    painter.setPen(line.alpha() > 0 ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

void paintFocusRing(QPainter& painter, const QRect& rect, const Tokens& tokens) {
    const Scope scope(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, kFocusRing));
    const qreal half = kFocusRing / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), kRadius - half,
                            kRadius - half);
}

void paintCheckBox(QPainter& painter, const QRectF& rect, bool checked, bool partly, bool enabled,
                   const Tokens& tokens) {
    const Scope scope(painter);
    const qreal side = qMin(rect.width(), rect.height());
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(rect.center());
    const bool filled = checked || partly;
    const QColor line = enabled ? tokens.faint : tokens.hairline;
    painter.setPen(QPen(filled ? tokens.accent : line, 1.2));
    painter.setBrush(filled ? tokens.accent : QColor(Qt::transparent));
    const qreal radius = 3.5 * fontScale();
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(
        QPen(tokens.onAccent, 1.8 * fontScale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (partly) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else if (checked) {
        painter.drawPolyline(QPolygonF({at(0.25, 0.53), at(0.43, 0.71), at(0.76, 0.32)}));
    }
}

void paintAssumed(QPainter& painter, const QRect& room, const QString& words,
                  const Tokens& tokens) {
    const Scope scope(painter);
    const QFontMetrics metrics = painter.fontMetrics();
    const int below = room.top() + (room.height() + metrics.height()) / 2 + 1;
    painter.setPen(QPen(tokens.faint, fontScale(), Qt::DotLine));
    painter.drawLine(room.left(), below, room.left() + metrics.horizontalAdvance(words), below);
}

void paintChevron(QPainter& painter, const QRect& rect, const QColor& colour) {
    const Scope scope(painter);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const qreal half = 3.5 * fontScale();
    painter.drawPolyline(
        QPolygonF({middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2),
                   middle + QPointF(half, -half / 2)}));
}

void paintWithDetail(QPainter& painter, const QRect& area, const QString& words,
                     const QString& detail, const QColor& ground, const Tokens& tokens) {
    const QFont font = painter.font();
    painter.setFont(captionFont());
    painter.setPen(legible(tokens.muted, ground, tokens));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, detail);
    const int used = painter.fontMetrics().horizontalAdvance(detail) + space::m;
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(area.adjusted(0, 0, -used, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width() - used));
}

} // namespace afterword::views
