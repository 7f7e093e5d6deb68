// SPDX-License-Identifier: MIT
#include "views/style/drawing_painter.h"

#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>

namespace afterword::views {

namespace {

constexpr double kFaintShare = 0.22;
constexpr double kThickFrom = 1.5; ///< of the scale

QColor colourOf(DrawnTone tone, const Tokens& tokens) {
    switch (tone) {
    case DrawnTone::alarm:
        return tokens.danger;
    case DrawnTone::warning:
        return tokens.warning;
    case DrawnTone::work:
        return tokens.accent;
    case DrawnTone::good:
        return tokens.good;
    case DrawnTone::quiet:
        return tokens.muted;
    case DrawnTone::line:
        return tokens.hairline;
    case DrawnTone::text:
        return tokens.text;
    }
    return tokens.muted;
}

void paintShape(QPainter& painter, const DrawnShape& shape, const Tokens& tokens) {
    const QColor colour = colourOf(shape.tone, tokens);
    const double share = shape.pale ? kChipShare : shape.faint ? kFaintShare : 1;
    const QColor used = share < 1 ? mixed(colour, share, tokens.surface) : colour;
    const bool outlined = shape.dashed || !shape.filled;
    const QColor edge = shape.dashed ? colour : used;
    painter.setPen(outlined ? QPen(edge, shape.tone == DrawnTone::line ? 1.0 : 1.5,
                                   shape.dashed ? Qt::DotLine : Qt::SolidLine)
                            : QPen(Qt::NoPen));
    painter.setBrush(shape.filled ? QBrush(used) : QBrush(Qt::NoBrush));
    if (shape.open && painter.worldTransform().m22() < kThickFrom) {
        // A line of one pixel is drawn as such; a wider one is filled, which takes ten times as
        // long.
        QPen pen = painter.pen();
        pen.setWidthF(1);
        pen.setCosmetic(true);
        painter.setPen(pen);
    }
    if (shape.open || shape.points.size() == 2) {
        painter.drawPolyline(shape.points.constData(), static_cast<int>(shape.points.size()));
    } else {
        painter.drawPolygon(shape.points.constData(), static_cast<int>(shape.points.size()));
    }
}

/// Letter by letter, each measured once: kerning is less than what a line has to spare.
double widthIn(const QFont& now, const QString& text) {
    static thread_local QFont font;
    static thread_local QHash<char16_t, double> letters;
    if (now != font) {
        font = now;
        letters.clear();
    }
    double width = 0;
    for (const QChar letter : text) {
        double& known = letters[letter.unicode()]; // 0 at first
        if (known == 0) {
            known = QFontMetricsF(font).horizontalAdvance(letter);
        }
        width += known;
    }
    return width;
}

/// Words are drawn by their baseline: to lay them out in a rectangle takes three times as long.
void paintLabel(QPainter& painter, const DrawnLabel& label, const QFontMetricsF& metrics) {
    const bool fits = widthIn(painter.font(), label.text) <= label.room.width();
    const QString text =
        fits ? label.text : metrics.elidedText(label.text, Qt::ElideRight, label.room.width());
    const double baseline = label.room.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter.drawText(QPointF(label.room.left(), baseline), text);
}

/// What is seen of the drawing, with the width of a pen around it.
QRectF seenBy(const QPainter& painter, const Drawing& drawing) {
    constexpr double kPen = 4;
    const QRectF all = QRectF(QPointF(), drawing.size).adjusted(-kPen, -kPen, kPen, kPen);
    return painter.hasClipping() ? painter.clipBoundingRect().adjusted(-kPen, -kPen, kPen, kPen)
                                 : all;
}

bool isSeen(const DrawnShape& shape, const QRectF& seen) {
    QPointF least = shape.points.constFirst();
    QPointF most = least;
    for (const QPointF& point : shape.points) {
        least = {std::min(least.x(), point.x()), std::min(least.y(), point.y())};
        most = {std::max(most.x(), point.x()), std::max(most.y(), point.y())};
    }
    return most.x() >= seen.left() && least.x() <= seen.right() && most.y() >= seen.top() &&
           least.y() <= seen.bottom();
}

} // namespace

/// The caption's font: the painter is scaled, or nothing is.
QFont drawingFont() {
    QFont font = captionFont();
    font.setPointSizeF(font.pointSizeF() / fontScale());
    return font;
}

double labelWidth(const QString& text) {
    return widthIn(drawingFont(), text);
}

void paintDrawing(QPainter& painter, const Drawing& drawing, const Tokens& tokens,
                  const QFont& font) {
    constexpr double kLeastX = 2.5; ///< pixels of an "x": smaller words are but grey
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF seen = seenBy(painter, drawing);
    for (const DrawnShape& shape : drawing.shapes) {
        if (!shape.points.isEmpty() && isSeen(shape, seen)) {
            paintShape(painter, shape, tokens);
        }
    }
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const bool isReadable = metrics.xHeight() * painter.worldTransform().m22() >= kLeastX;
    for (const DrawnLabel& label : drawing.labels) {
        if (isReadable && label.room.intersects(seen)) {
            painter.setPen(colourOf(label.tone, tokens));
            paintLabel(painter, label, metrics);
        }
    }
}

} // namespace afterword::views
