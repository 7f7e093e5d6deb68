// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_listing.h"

#include <QListView>

namespace afterword::items {
class ActionLedgerModel;
}

namespace afterword::views {

/// The actions of one status as cards. Left and Right go to the columns beside it, with Ctrl they
/// take the selected actions along; actions are dropped on it from other columns.
class ActionColumn : public QListView {
    Q_OBJECT

public:
    /// The model must outlive the column.
    ActionColumn(items::ActionLedgerModel& model, ActionStatus status, QWidget* parent = nullptr);

    [[nodiscard]] ActionStatus status() const { return m_status; }
    [[nodiscard]] items::ActionLedgerModel& ledger() const { return m_model; }
    [[nodiscard]] QList<ActionRow> selectedActions() const;

Q_SIGNALS:
    void opened(const afterword::ActionRow& row);
    void sideAsked(int by);
    /// The selected actions are to go `by` columns further.
    void moveAsked(int by);
    /// Actions of these references were dropped here.
    void dropped(const QStringList& references);
    void actionsSelected();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

private:
    items::ActionLedgerModel& m_model;
    ActionStatus m_status;
};

} // namespace afterword::views
