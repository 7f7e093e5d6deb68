// SPDX-License-Identifier: MIT
#include "views/actions/action_table.h"

#include "model/items/action_ledger_model.h"
#include "views/actions/action_delegate.h"
#include "views/controls/row_table.h"
#include "views/controls/sort_header.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>

#include <array>

namespace afterword::views {

namespace {

using LedgerColumn = items::ActionLedgerModel::Column;

constexpr int kTitle = static_cast<int>(LedgerColumn::title);
constexpr int kTitleCharacters = 26; ///< at least, as long as other columns can go

/// What the row of the change bar says of an action goes first where there is no room.
constexpr std::array kGoing{LedgerColumn::incident, LedgerColumn::priority, LedgerColumn::reference,
                            LedgerColumn::owner};

/// In characters, as words grow with the zoom.
int charactersOf(LedgerColumn column) {
    switch (column) {
    case LedgerColumn::reference:
        return 12;
    case LedgerColumn::status:
        return 14;
    case LedgerColumn::priority:
        return 9;
    case LedgerColumn::owner:
        return 18;
    case LedgerColumn::due:
        return 23;
    case LedgerColumn::incident:
        return 30;
    case LedgerColumn::title:
        break;
    }
    return 0;
}

std::optional<ActionOrder> orderOf(LedgerColumn column) {
    switch (column) {
    case LedgerColumn::due:
        return ActionOrder::due;
    case LedgerColumn::priority:
        return ActionOrder::priority;
    case LedgerColumn::owner:
        return ActionOrder::owner;
    case LedgerColumn::reference:
    case LedgerColumn::incident:
        return ActionOrder::incident;
    case LedgerColumn::status:
        return ActionOrder::status;
    case LedgerColumn::title:
        break;
    }
    return std::nullopt;
}

int columnOf(ActionOrder order) {
    switch (order) {
    case ActionOrder::due:
        return static_cast<int>(LedgerColumn::due);
    case ActionOrder::priority:
        return static_cast<int>(LedgerColumn::priority);
    case ActionOrder::owner:
        return static_cast<int>(LedgerColumn::owner);
    case ActionOrder::incident:
        return static_cast<int>(LedgerColumn::incident);
    case ActionOrder::status:
        return static_cast<int>(LedgerColumn::status);
    }
    return 0;
}

} // namespace

ActionTable::ActionTable(items::ActionLedgerModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model) {
    setObjectName(QStringLiteral("actionTable"));
    setAccessibleName(tr("Actions"));
    auto* header = new SortHeader(&actionTextLeft, this);
    setHorizontalHeader(header);
    setModel(&model);
    setItemDelegate(new ActionDelegate(this));
    showWholeRows(*this);
    connect(this, &QAbstractItemView::doubleClicked, this, &ActionTable::open);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        if (const auto order = orderOf(static_cast<LedgerColumn>(section))) {
            Q_EMIT orderChosen(*order);
        }
    });
    showOrder(ActionOrder::due);
}

QList<ActionRow> ActionTable::selectedActions() const {
    return m_model.actionsAt(selectionModel()->selectedIndexes());
}

void ActionTable::showOrder(ActionOrder order) {
    horizontalHeader()->setSortIndicator(columnOf(order), Qt::AscendingOrder);
}

void ActionTable::selectFirst() {
    if (selectionModel()->hasSelection()) {
        return;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.rowAt(row).group) {
            // Whatever keys are held: a view would take Ctrl for "turn the selection round".
            selectionModel()->setCurrentIndex(
                m_model.index(row, static_cast<int>(LedgerColumn::title)),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            return;
        }
    }
}

void ActionTable::open(const QModelIndex& index) {
    const QList<ActionRow> rows = m_model.actionsAt({index});
    if (!rows.isEmpty()) {
        Q_EMIT opened(rows.constFirst());
    }
}

void ActionTable::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        open(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ActionTable::selectionChanged(const QItemSelection& selected,
                                   const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT actionsSelected();
}

void ActionTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOut();
}

/// The title has what the others leave; where that is too little, one after the other goes.
void ActionTable::layOut() {
    const int character = QFontMetrics(baseFont()).averageCharWidth();
    const auto widthOf = [character](int column) {
        return charactersOf(static_cast<LedgerColumn>(column)) * character;
    };
    int rest = viewport()->width();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        rest -= widthOf(column);
    }
    QSet<int> gone;
    for (const LedgerColumn column : kGoing) {
        if (rest < kTitleCharacters * character) {
            gone.insert(static_cast<int>(column));
            rest += widthOf(static_cast<int>(column));
        }
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnHidden(column, gone.contains(column));
        setColumnWidth(column, column == kTitle ? rest : widthOf(column));
    }
}

} // namespace afterword::views
