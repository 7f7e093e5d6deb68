// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

/// A picture as plain values: painters and SVG files are made of it.
namespace afterword {

/// What a colour says; the colour itself is chosen where it is painted.
enum class DrawnTone { alarm, warning, work, good, quiet, line, text };

/// A box or a polygon; two points are a line.
struct DrawnShape {
    DrawnTone tone = DrawnTone::quiet;
    QList<QPointF> points;
    bool filled = true;
    bool faint = false;
    bool dashed = false;
    bool pale = false; ///< more than faint: the ground of words
    bool open = false; ///< the points are a line that does not come back to its beginning
    bool operator==(const DrawnShape&) const = default;
};

/// One line of words.
struct DrawnLabel {
    QRectF room;
    QString text;
    DrawnTone tone = DrawnTone::quiet;
    bool operator==(const DrawnLabel&) const = default;
};

struct Drawing {
    QSizeF size;
    QList<DrawnShape> shapes;
    QList<DrawnLabel> labels;
    bool operator==(const Drawing&) const = default;
};

} // namespace afterword
