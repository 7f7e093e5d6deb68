// SPDX-License-Identifier: MIT
#include "views/controls/reveal.h"

#include "views/style/metrics.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace afterword::views {

namespace {

void scrollTo(QScrollArea& area, const QRect& rect) {
    QScrollBar* bar = area.verticalScrollBar();
    const int top = rect.top() - space::xl;
    const int bottom = rect.bottom() + space::xl - area.viewport()->height();
    if (bar->value() > top) {
        bar->setValue(top);
    } else if (bar->value() < bottom) {
        bar->setValue(qMin(bottom, top));
    }
}

} // namespace

void settleAround(QWidget* widget) {
    QList<QWidget*> around;
    for (QWidget* above = widget->parentWidget(); above != nullptr && above->layout() != nullptr;
         above = above->parentWidget()) {
        around.prepend(above);
    }
    for (QWidget* above : around) {
        above->layout()->activate();
    }
}

void reveal(QWidget* widget, const QRect& rect) {
    for (QWidget* above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(above);
        if (area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(widget)) {
            scrollTo(*area, QRect(widget->mapTo(area->widget(), rect.topLeft()), rect.size()));
            return;
        }
    }
}

} // namespace afterword::views
