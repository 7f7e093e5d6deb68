// SPDX-License-Identifier: MIT
// Layers by the longest way from an effect, few crossings by barycentres, places by least squares:
// after Sugiyama, Tagawa and Toda, "Methods for Visual Understanding of Hierarchical System
// Structures" (1981).
#include "model/base/text.h"
#include "model/domain/cause_drawing.h"

#include <algorithm>
#include <numeric>

namespace afterword {

namespace {

constexpr double kBoxWidth = 208;
constexpr double kPadding = 10;
constexpr double kLineHeight = 16;
constexpr qsizetype kMostLines = 4;
constexpr double kColumnGap = 56;
constexpr double kRowGap = 16;
constexpr double kBendRoom = 6;          ///< of a line that passes through a column
constexpr qsizetype kMostBends = 20'000; ///< beyond, long lines run straight
constexpr int kOrderSweeps = 6;
constexpr int kPlaceSweeps = 6;

/// A box, or the bend of a line that passes through its column.
struct Item {
    qsizetype node = -1;
    qsizetype column = 0;
    double height = kBendRoom;
    double middle = 0;
    QList<qsizetype> left;
    QList<qsizetype> right;
};

struct Sketch {
    QList<Item> items; ///< those of the nodes first
    QList<QList<qsizetype>> columns;
    QList<QList<qsizetype>> ways; ///< of each link, from item to item
};

/// Words as lines of at most `room`; a word that is wider is cut.
QStringList wrapped(const QString& text, double room, const TextWidth& widthOf) {
    QStringList lines;
    QString line;
    const double space = widthOf(QStringLiteral(" "));
    double width = 0;
    const auto flush = [&] {
        if (!line.isEmpty()) {
            lines.append(line);
        }
        line.clear();
        width = 0;
    };
    const QStringList words = withoutMarks(text.left(1'000)).split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        double wide = widthOf(word);
        if (width > 0 && width + space + wide > room) {
            flush();
        }
        while (wide > room && word.size() > 1 && lines.size() <= kMostLines) {
            flush();
            const auto fits = std::max<qsizetype>(
                1, static_cast<qsizetype>(room / wide * static_cast<double>(word.size())));
            lines.append(word.left(fits));
            word = word.mid(fits);
            wide = widthOf(word);
        }
        line += line.isEmpty() ? word : QString(u' ' + word);
        width += (width > 0 ? space : 0) + wide;
        if (lines.size() > kMostLines) {
            break;
        }
    }
    flush();
    if (lines.size() > kMostLines) {
        lines = lines.mid(0, kMostLines);
        lines.last() += QStringLiteral("…");
    }
    return lines;
}

double heightOf(const CauseBox& box, const CauseNode& node) {
    const qsizetype captions = node.category.isEmpty() ? 1 : 2;
    return 2 * kPadding +
           static_cast<double>(std::max<qsizetype>(1, box.lines.size()) + captions) * kLineHeight;
}

void addNodeItems(Sketch& sketch, const CauseGraph& graph, CauseLayout& layout,
                  const TextWidth& widthOf) {
    for (qsizetype at = 0; at < graph.nodes.size(); ++at) {
        const CauseNode& node = graph.nodes.at(at);
        CauseBox box;
        box.lines = wrapped(node.text, kBoxWidth - 2 * kPadding, widthOf);
        sketch.items.append({at, 0, heightOf(box, node), 0, {}, {}});
        layout.boxes.append(box);
    }
    for (const qsizetype at : effectsFirst(graph)) {
        for (const qsizetype cause : graph.nodes.at(at).causes) {
            qsizetype& column = sketch.items[cause].column;
            column = std::max(column, sketch.items.at(at).column + 1);
        }
    }
}

void addWay(Sketch& sketch, qsizetype effect, qsizetype cause) {
    QList<qsizetype> way{effect};
    const qsizetype last = sketch.items.at(cause).column;
    const qsizetype bends = sketch.items.size() - sketch.ways.size();
    for (qsizetype column = sketch.items.at(effect).column + 1; column < last && bends < kMostBends;
         ++column) {
        way.append(sketch.items.size());
        sketch.items.append({-1, column, kBendRoom, 0, {}, {}});
    }
    way.append(cause);
    for (qsizetype at = 1; at < way.size(); ++at) {
        sketch.items[way.at(at - 1)].right.append(way.at(at));
        sketch.items[way.at(at)].left.append(way.at(at - 1));
    }
    sketch.ways.append(way);
}

void addWays(Sketch& sketch, const CauseGraph& graph, CauseLayout& layout) {
    for (qsizetype effect = 0; effect < graph.nodes.size(); ++effect) {
        for (const qsizetype cause : graph.nodes.at(effect).causes) {
            addWay(sketch, effect, cause);
            layout.lines.append({{effect, cause}, {}, false});
        }
    }
}

/// What hangs together begins together: in the order of a walk down from each effect.
void fillColumns(Sketch& sketch, const CauseGraph& graph) {
    QList<bool> seen(sketch.items.size(), false);
    QList<qsizetype> open(graph.roots.crbegin(), graph.roots.crend());
    while (!open.isEmpty()) {
        const qsizetype at = open.takeLast();
        if (seen.at(at)) {
            continue;
        }
        seen[at] = true;
        const Item& item = sketch.items.at(at);
        while (sketch.columns.size() <= item.column) {
            sketch.columns.append(QList<qsizetype>());
        }
        sketch.columns[item.column].append(at);
        open += QList<qsizetype>(item.right.crbegin(), item.right.crend());
    }
}

/// Counts for each item where it stands in its column.
void numberItems(QList<qsizetype>& places, const QList<qsizetype>& column) {
    for (qsizetype at = 0; at < column.size(); ++at) {
        places[column.at(at)] = at;
    }
}

void sortColumn(Sketch& sketch, QList<qsizetype>& places, qsizetype column, bool byLeft) {
    QList<std::pair<double, qsizetype>> ranked;
    for (const qsizetype at : std::as_const(sketch.columns[column])) {
        const Item& item = sketch.items.at(at);
        const QList<qsizetype>& beside = byLeft ? item.left : item.right;
        double sum = 0;
        for (const qsizetype other : beside) {
            sum += static_cast<double>(places.at(other));
        }
        const bool hasNone = beside.isEmpty();
        ranked.append({hasNone ? static_cast<double>(places.at(at))
                               : sum / static_cast<double>(beside.size()),
                       at});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(ranked.cbegin(), ranked.cend(), sketch.columns[column].begin(),
                   [](const auto& rank) { return rank.second; });
    numberItems(places, sketch.columns.at(column));
}

void uncross(Sketch& sketch) {
    QList<qsizetype> places(sketch.items.size(), 0);
    for (const QList<qsizetype>& column : std::as_const(sketch.columns)) {
        numberItems(places, column);
    }
    for (int sweep = 0; sweep < kOrderSweeps; ++sweep) {
        for (qsizetype column = 1; column < sketch.columns.size(); ++column) {
            sortColumn(sketch, places, column, true);
        }
        for (qsizetype column = sketch.columns.size() - 2; column >= 0 && sweep + 1 < kOrderSweeps;
             --column) {
            sortColumn(sketch, places, column, false);
        }
    }
}

double distanceOf(const Item& above, const Item& below) {
    const bool passes = above.node < 0 && below.node < 0;
    return (above.height + below.height) / 2 + (passes ? 0 : kRowGap);
}

/// As near to what they wish as the order and the distances allow: a monotone regression, in which
/// neighbours that would overlap become a group that moves to its common mean.
void settle(Sketch& sketch, const QList<qsizetype>& column, const QList<double>& wishes) {
    struct Group {
        double sum;
        qsizetype count;
    };
    QList<Group> groups;
    QList<double> offsets;
    const auto mean = [](const Group& group) {
        return group.sum / static_cast<double>(group.count);
    };
    for (qsizetype at = 0; at < column.size(); ++at) {
        offsets.append(at == 0
                           ? 0
                           : offsets.constLast() + distanceOf(sketch.items.at(column.at(at - 1)),
                                                              sketch.items.at(column.at(at))));
        groups.append({wishes.at(at) - offsets.constLast(), 1});
        while (groups.size() > 1 &&
               mean(groups.at(groups.size() - 2)) >= mean(groups.constLast())) {
            const Group last = groups.takeLast();
            groups.last().sum += last.sum;
            groups.last().count += last.count;
        }
    }
    qsizetype at = 0;
    for (const Group& group : std::as_const(groups)) {
        for (qsizetype in = 0; in < group.count; ++in, ++at) {
            sketch.items[column.at(at)].middle = mean(group) + offsets.at(at);
        }
    }
}

void placeColumn(Sketch& sketch, qsizetype index, bool byLeft, bool bySides) {
    const QList<qsizetype> column = sketch.columns.at(index);
    QList<double> wishes;
    for (const qsizetype at : column) {
        const Item& item = sketch.items.at(at);
        QList<qsizetype> beside = byLeft || bySides ? item.left : QList<qsizetype>();
        beside += !byLeft || bySides ? item.right : QList<qsizetype>();
        const double sum = std::accumulate(
            beside.cbegin(), beside.cend(), 0.0,
            [&](double before, qsizetype other) { return before + sketch.items.at(other).middle; });
        wishes.append(beside.isEmpty() ? item.middle : sum / static_cast<double>(beside.size()));
    }
    settle(sketch, column, wishes);
}

void placeItems(Sketch& sketch) {
    for (const QList<qsizetype>& column : std::as_const(sketch.columns)) {
        settle(sketch, column, QList<double>(column.size(), 0.0));
    }
    for (int sweep = 0; sweep < kPlaceSweeps; ++sweep) {
        const bool isLast = sweep + 1 >= kPlaceSweeps - 1;
        for (qsizetype column = sketch.columns.size() - 2; column >= 0; --column) {
            placeColumn(sketch, column, false, isLast);
        }
        for (qsizetype column = 1; column < sketch.columns.size(); ++column) {
            placeColumn(sketch, column, true, isLast);
        }
    }
}

double leftOf(qsizetype column) {
    return static_cast<double>(column) * (kBoxWidth + kColumnGap);
}

/// A curve from the right side of the effect to the left side of its cause, straight where it
/// passes through a column.
QList<QPointF> curveOf(const QList<qsizetype>& way, const Sketch& sketch) {
    constexpr int kSteps = 8;
    QList<QPointF> points;
    for (qsizetype at = 1; at < way.size(); ++at) {
        const Item& from = sketch.items.at(way.at(at - 1));
        const Item& to = sketch.items.at(way.at(at));
        const QPointF begin(leftOf(from.column) + kBoxWidth, from.middle);
        const QPointF end(leftOf(to.column), to.middle);
        const bool isStraight = std::abs(begin.y() - end.y()) < 1;
        for (int step = 0; step <= kSteps; step += isStraight ? kSteps : 1) {
            const double t = static_cast<double>(step) / kSteps;
            const double ease = t * t * (3 - 2 * t);
            points.append(
                {begin.x() + t * (end.x() - begin.x()), begin.y() + ease * (end.y() - begin.y())});
        }
    }
    return points;
}

/// Around below both boxes, as it leads back against the direction of reading.
QList<QPointF> wayBack(const QRectF& effect, const QRectF& cause) {
    const double below = std::max(effect.bottom(), cause.bottom()) + kRowGap / 2;
    const double right = effect.right() + kRowGap;
    const double left = cause.left() - kRowGap / 2;
    return {{effect.right(), effect.center().y()},
            {right, effect.center().y()},
            {right, below},
            {left, below},
            {left, cause.center().y()},
            {cause.left(), cause.center().y()}};
}

void takePlaces(CauseLayout& layout, const Sketch& sketch, const CauseGraph& graph) {
    double top = 0;
    for (qsizetype node = 0; node < layout.boxes.size(); ++node) {
        const Item& item = sketch.items.at(node);
        top = node == 0 ? item.middle - item.height / 2
                        : std::min(top, item.middle - item.height / 2);
    }
    for (const Item& item : sketch.items) {
        top = std::min(top, item.middle - item.height / 2);
    }
    QRectF whole;
    for (qsizetype node = 0; node < layout.boxes.size(); ++node) {
        const Item& item = sketch.items.at(node);
        CauseBox& box = layout.boxes[node];
        box.column = item.column;
        box.room = {leftOf(item.column), item.middle - item.height / 2, kBoxWidth, item.height};
        box.room.translate(0, -top);
        whole |= box.room;
    }
    for (qsizetype at = 0; at < layout.lines.size(); ++at) {
        for (const QPointF& point : curveOf(sketch.ways.at(at), sketch)) {
            layout.lines[at].points.append(point - QPointF(0, top));
            whole.setBottom(std::max(whole.bottom(), point.y() - top));
        }
    }
    for (const CauseLink& link : graph.circular) {
        const QList<QPointF> points =
            wayBack(layout.boxes.at(link.effect).room, layout.boxes.at(link.cause).room);
        layout.lines.append({link, points, true});
        whole.setBottom(std::max(whole.bottom(), points.at(2).y() + 1));
        whole.setRight(std::max(whole.right(), points.at(2).x() + 1));
    }
    layout.size = {whole.right(), whole.bottom()};
}

} // namespace

CauseLayout layOut(const CauseGraph& graph, const TextWidth& widthOf) {
    CauseLayout layout;
    if (graph.isEmpty()) {
        return layout;
    }
    Sketch sketch;
    addNodeItems(sketch, graph, layout, widthOf);
    addWays(sketch, graph, layout);
    fillColumns(sketch, graph);
    uncross(sketch);
    placeItems(sketch);
    takePlaces(layout, sketch, graph);
    return layout;
}

} // namespace afterword
