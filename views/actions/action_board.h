// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_listing.h"

#include <QWidget>

class QLabel;

namespace afterword::editing {
class Library;
}

namespace afterword::views {

class ActionColumn;

/// The ledger as a column a status. Dragging a card, or Ctrl and an arrow, asks for another status.
class ActionBoard : public QWidget {
    Q_OBJECT

public:
    /// The library must outlive the board.
    explicit ActionBoard(editing::Library& library, QWidget* parent = nullptr);

    /// The statuses of the filter are left to the columns.
    void show(const ActionListing& listing, const QDate& today);
    void refresh();
    void focusColumn();

    [[nodiscard]] ActionColumn& column(ActionStatus status);
    /// Of the column that was in use last.
    [[nodiscard]] QList<ActionRow> selectedActions() const;

Q_SIGNALS:
    void opened(const afterword::ActionRow& row);
    void statusAsked(const QList<afterword::ActionRow>& rows, afterword::ActionStatus status);
    void actionsSelected();
    void loaded();
    void failed(const afterword::Error& error);

private:
    void addColumn(editing::Library& library, ActionStatus status);
    void connectColumn(ActionColumn& column);
    void goBeside(const ActionColumn& from, int by);
    void moveBeside(const ActionColumn& from, int by);
    [[nodiscard]] QList<ActionRow> rowsOf(const QStringList& references) const;
    void countRows();

    editing::Library& m_library;
    QList<ActionColumn*> m_columns;
    QList<QLabel*> m_counts;
    ActionColumn* m_last = nullptr;
    ActionFilter m_filter;
};

} // namespace afterword::views
