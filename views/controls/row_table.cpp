// SPDX-License-Identifier: MIT
#include "views/controls/row_table.h"

#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace afterword::views {

bool isOfCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();
}

namespace {

/// Columns before it may be hidden where there is no room for them.
bool isFirstShown(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    for (int column = 0; column < index.column(); ++column) {
        if (table == nullptr || !table->isColumnHidden(column)) {
            return false;
        }
    }
    return true;
}

} // namespace

void showWholeRows(QTableView& table) {
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setMouseTracking(true);
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    keepRowHeight(table, kRowHeight);
}

QColor rowColour(const QStyleOptionViewItem& option, const Tokens& tokens) {
    if (option.state.testFlag(QStyle::State_Selected)) {
        return selectionOn(tokens.surface, tokens);
    }
    return option.state.testFlag(QStyle::State_MouseOver) ? hoverOn(tokens.surface, tokens)
                                                          : tokens.surface;
}

QColor paintRowGround(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index, const Tokens& tokens) {
    const QColor ground = rowColour(option, tokens);
    painter.fillRect(option.rect, ground);
    const bool isFirst = isFirstShown(option, index);
    const int inset = isFirst ? space::l : 0;
    painter.fillRect(
        QRect(option.rect.left() + inset, option.rect.bottom(), option.rect.width() - inset, 1),
        tokens.hairline);
    if (isFirst && isOfCurrentRow(option, index)) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                         tokens.accent);
    }
    return ground;
}

} // namespace afterword::views
