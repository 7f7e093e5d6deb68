// SPDX-License-Identifier: MIT
#include "views/controls/field.h"

#include "views/style/paint.h"
#include "views/style/tokens.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace afterword::views {

void paintFieldGround(QPainter& painter, const QRect& rect, const QWidget& field) {
    const Tokens& tokens = tokensOf(field.palette());
    if (field.hasFocus()) {
        paintPanel(painter, rect, tokens.surface, Qt::transparent);
        paintFocusRing(painter, rect, tokens);
    } else if (field.underMouse() && field.isEnabled()) {
        paintPanel(painter, rect, Qt::transparent, tokens.hairline);
    }
}

bool isUndoOrRedo(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

bool isStillHere(const QFocusEvent& event) {
    return event.reason() == Qt::PopupFocusReason || event.reason() == Qt::ActiveWindowFocusReason;
}

Replacement replacementFor(const QString& from, const QString& to) {
    const qsizetype shorter = std::min(from.size(), to.size());
    qsizetype head = 0;
    while (head < shorter && from.at(head) == to.at(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head &&
           from.at(from.size() - 1 - tail) == to.at(to.size() - 1 - tail)) {
        ++tail;
    }
    return {head, from.size() - head - tail, to.mid(head, to.size() - head - tail)};
}

} // namespace afterword::views
