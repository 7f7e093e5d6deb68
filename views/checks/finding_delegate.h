// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace afterword::items {
struct FindingRow;
}

namespace afterword::views {

struct Tokens;

/// Paints the list of findings: headings, and sentences behind the mark of their severity.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintSentence(QPainter& painter, const QRect& row, const items::FindingRow& finding,
                       const QColor& ground, const Tokens& tokens) const;
};

} // namespace afterword::views
