// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/instant.h"
#include "model/editing/library_facts.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace afterword::views {

struct Tokens;

/// Paints an incident of the list in three lines: what, how bad and when, what is still to do.
class IncidentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Severities are as the library has them.
    void setFacts(const editing::LibraryFacts* facts) { m_facts = facts; }
    /// Decides what is overdue.
    void setClock(Clock clock) { m_clock = std::move(clock); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    QPointer<const editing::LibraryFacts> m_facts;
    Clock m_clock;
};

} // namespace afterword::views
