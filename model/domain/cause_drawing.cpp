// SPDX-License-Identifier: MIT
#include "model/domain/cause_drawing.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace afterword {

namespace {

constexpr double kTextLeft = 10;
constexpr double kTextTop = 10;
constexpr double kTextLine = 16;
constexpr double kCorner = 6;
constexpr double kArrow = 4.5;

/// What is done about a factor has a colour as well as its words.
DrawnTone toneOf(const CauseNode& node) {
    if (!node.addressed) {
        return DrawnTone::warning;
    }
    if (!node.openActions.isEmpty()) {
        return DrawnTone::work;
    }
    return node.doneActions.isEmpty() ? DrawnTone::quiet : DrawnTone::good;
}

QList<QPointF> roundedBox(const QRectF& room) {
    constexpr int kSteps = 3;
    const QRectF inner = room.adjusted(kCorner, kCorner, -kCorner, -kCorner);
    const std::array<QPointF, 4> middles{inner.topLeft(), inner.topRight(), inner.bottomRight(),
                                         inner.bottomLeft()};
    QList<QPointF> points;
    for (int corner = 0; corner < 4; ++corner) {
        for (int step = 0; step <= kSteps; ++step) {
            const double angle =
                (180 + 90.0 * corner + 90.0 * step / kSteps) * std::numbers::pi / 180;
            points.append(middles.at(static_cast<size_t>(corner)) +
                          QPointF(std::cos(angle), std::sin(angle)) * kCorner);
        }
    }
    return points;
}

void drawLine(Drawing& drawing, const CauseLine& line) {
    const DrawnTone tone = line.circular ? DrawnTone::alarm : DrawnTone::quiet;
    drawing.shapes.append({tone, line.points, false, false, line.circular, false, true});
    // The cause has led to its effect.
    const QPointF tip = line.points.constFirst();
    drawing.shapes.append(
        {tone,
         {tip, tip + QPointF(2 * kArrow, -kArrow), tip + QPointF(2 * kArrow, kArrow)},
         true,
         false,
         false,
         false});
}

void drawNode(Drawing& drawing, const CauseNode& node, const CauseBox& box,
              const CauseWords& words) {
    const DrawnTone tone = toneOf(node);
    const QList<QPointF> outline = roundedBox(box.room.adjusted(0.75, 0.75, -0.75, -0.75));
    drawing.shapes.append({tone, outline, true, false, false, true, false});
    drawing.shapes.append({tone, outline, false, false, false, false, false});
    QRectF room(box.room.left() + kTextLeft, box.room.top() + kTextTop,
                box.room.width() - 2 * kTextLeft, kTextLine);
    const auto add = [&](const QString& text, DrawnTone of) {
        drawing.labels.append({room, text, of});
        room.translate(0, kTextLine);
    };
    if (!node.category.isEmpty()) {
        add(node.category, DrawnTone::quiet);
    }
    for (const QString& line : box.lines) {
        add(line, DrawnTone::text);
    }
    room.moveTop(box.room.bottom() - kTextTop - kTextLine);
    add(actionWords(node, words), tone);
}

double awayFrom(const QPointF& from, const QPointF& to, bool sideways) {
    const QPointF way = to - from;
    return sideways ? std::abs(way.x()) + 2 * std::abs(way.y())
                    : std::abs(way.y()) + 2 * std::abs(way.x());
}

bool liesOn(CauseSide side, const QRectF& from, const QRectF& to) {
    switch (side) {
    case CauseSide::left:
        return to.right() <= from.left();
    case CauseSide::right:
        return to.left() >= from.right();
    case CauseSide::up:
        return to.bottom() <= from.top();
    case CauseSide::down:
        return to.top() >= from.bottom();
    }
    return false;
}

} // namespace

QString actionWords(const CauseNode& node, const CauseWords& words) {
    QStringList said;
    if (!node.openActions.isEmpty()) {
        said.append(words.open.arg(node.openActions.size()));
    }
    if (!node.doneActions.isEmpty()) {
        said.append(words.done.arg(node.doneActions.size()));
    }
    if (said.isEmpty()) {
        said.append(node.addressed ? words.byCauses : words.unaddressed);
    }
    return said.join(QStringLiteral(" · "));
}

Drawing drawCauses(const CauseGraph& graph, const CauseLayout& layout, const CauseWords& words) {
    Drawing drawing;
    drawing.size = layout.size;
    for (const CauseLine& line : layout.lines) {
        drawLine(drawing, line);
    }
    for (qsizetype node = 0; node < graph.nodes.size(); ++node) {
        drawNode(drawing, graph.nodes.at(node), layout.boxes.at(node), words);
    }
    return drawing;
}

qsizetype nodeAt(const QPointF& place, const CauseLayout& layout) {
    for (qsizetype node = 0; node < layout.boxes.size(); ++node) {
        if (layout.boxes.at(node).room.contains(place)) {
            return node;
        }
    }
    return -1;
}

qsizetype nodeBeside(qsizetype from, CauseSide side, const CauseGraph& graph,
                     const CauseLayout& layout) {
    const CauseNode& node = graph.nodes.at(from);
    const bool sideways = side == CauseSide::left || side == CauseSide::right;
    const QList<qsizetype>& linked = side == CauseSide::left ? node.effects : node.causes;
    const QRectF room = layout.boxes.at(from).room;
    qsizetype best = from;
    double least = std::numeric_limits<double>::max();
    for (qsizetype to = 0; to < layout.boxes.size(); ++to) {
        const QRectF other = layout.boxes.at(to).room;
        if (to == from || !liesOn(side, room, other)) {
            continue;
        }
        const bool isLinked = sideways && linked.contains(to);
        const double away =
            awayFrom(room.center(), other.center(), sideways) / (isLinked ? 100 : 1);
        if (away < least) {
            least = away;
            best = to;
        }
    }
    return best;
}

} // namespace afterword
