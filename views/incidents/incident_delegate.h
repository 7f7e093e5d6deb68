// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace afterword::views {

struct Tokens;

/// Paints an incident of the list in three lines: what, how bad and when, what is still to do.
class IncidentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

} // namespace afterword::views
