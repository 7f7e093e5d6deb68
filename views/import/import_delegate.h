// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/library_facts.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace afterword::views {

/// How far the words of a column stand from its left edge.
[[nodiscard]] int importTextLeft(int column);

struct Tokens;

/// Paints a row of an import: a tick before the title, severity as a chip, hairlines between rows.
class ImportDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Severities are as the library has them.
    void setFacts(const editing::LibraryFacts* facts) { m_facts = facts; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    QPointer<const editing::LibraryFacts> m_facts;
};

} // namespace afterword::views
