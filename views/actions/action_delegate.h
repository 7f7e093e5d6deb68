// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace afterword::views {

/// How far the words of a column stand from its left edge.
[[nodiscard]] int actionTextLeft(int column);

/// Paints the cells of the ledger, and the headings of its groups across all columns.
class ActionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace afterword::views
