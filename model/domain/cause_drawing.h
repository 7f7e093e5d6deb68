// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/cause_graph.h"
#include "model/domain/drawing.h"

#include <functional>

/// The graph of causes in places: effects stand left, what they follow from to the right of them.
namespace afterword {

/// How wide a text is drawn.
using TextWidth = std::function<double(const QString&)>;

struct CauseBox {
    QRectF room;
    QStringList lines; ///< of its text, wrapped
    qsizetype column = 0;
};

struct CauseLine {
    CauseLink link;
    QList<QPointF> points; ///< from the effect to its cause
    bool circular = false;
};

struct CauseLayout {
    QSizeF size;
    QList<CauseBox> boxes; ///< by index of the node
    QList<CauseLine> lines;
};

[[nodiscard]] CauseLayout layOut(const CauseGraph& graph, const TextWidth& widthOf);

/// What stands below a factor's text; "%1" is a number.
struct CauseWords {
    QString open;     ///< "%1 open"
    QString done;     ///< "%1 done"
    QString byCauses; ///< addressed in what it follows from
    QString unaddressed;
};

[[nodiscard]] QString actionWords(const CauseNode& node, const CauseWords& words);

[[nodiscard]] Drawing drawCauses(const CauseGraph& graph, const CauseLayout& layout,
                                 const CauseWords& words);

/// The node at a place of the drawing; -1 when there is none.
[[nodiscard]] qsizetype nodeAt(const QPointF& place, const CauseLayout& layout);

enum class CauseSide { left, right, up, down };
/// Where an arrow key leads from a node: to the nearest effect or cause, else to what stands there;
/// `from` when nothing does.
[[nodiscard]] qsizetype nodeBeside(qsizetype from, CauseSide side, const CauseGraph& graph,
                                   const CauseLayout& layout);

} // namespace afterword
