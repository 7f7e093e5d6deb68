// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_listing.h"

#include <QTableView>

namespace afterword::items {
class ActionLedgerModel;
}

namespace afterword::views {

/// The ledger as a table: Enter or a double click opens an action in its incident, a click on the
/// head of a column sorts by it.
class ActionTable : public QTableView {
    Q_OBJECT

public:
    /// The model must outlive the table.
    explicit ActionTable(items::ActionLedgerModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QList<ActionRow> selectedActions() const;
    void showOrder(ActionOrder order);
    void selectFirst();

Q_SIGNALS:
    void opened(const afterword::ActionRow& row);
    void orderChosen(afterword::ActionOrder order);
    void actionsSelected();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

private:
    void layOut();
    void open(const QModelIndex& index);

    items::ActionLedgerModel& m_model;
};

} // namespace afterword::views
