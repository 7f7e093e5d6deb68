// SPDX-License-Identifier: MIT
#include "views/actions/action_column.h"

#include "model/items/action_ledger_model.h"
#include "model/items/words.h"
#include "views/actions/action_card.h"
#include "views/style/metrics.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace afterword::views {

using items::ActionLedgerModel;

namespace {

/// A column with the focus always has something that keys work on.
void selectSome(const QListView& view) {
    if (!view.selectionModel()->hasSelection() && view.model()->rowCount() > 0) {
        const QModelIndex at = view.currentIndex().isValid()
                                   ? view.currentIndex()
                                   : view.model()->index(0, view.modelColumn());
        // Whatever keys are held: a view would take Ctrl for "turn the selection round".
        view.selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect);
    }
}

} // namespace

ActionColumn::ActionColumn(ActionLedgerModel& model, ActionStatus status, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_status(status) {
    setObjectName(u"column_" % toCode(status));
    setAccessibleName(items::wordFor(status));
    setModel(&model);
    setModelColumn(static_cast<int>(ActionLedgerModel::Column::title));
    setItemDelegate(new ActionCard(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&model, &ActionLedgerModel::loaded, this, [this] {
        if (hasFocus()) {
            selectSome(*this);
        }
    });
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model.rowAt(index.row()).row); });
}

QList<ActionRow> ActionColumn::selectedActions() const {
    return m_model.actionsAt(selectionModel()->selectedIndexes());
}

void ActionColumn::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int by = key == Qt::Key_Left ? -1 : 1;
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT moveAsked(by);
        } else {
            Q_EMIT sideAsked(by);
        }
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(m_model.rowAt(currentIndex().row()).row);
        return;
    }
    QListView::keyPressEvent(event);
}

void ActionColumn::dragEnterEvent(QDragEnterEvent* event) {
    if (event->source() != this && event->mimeData()->hasFormat(ActionLedgerModel::mimeType())) {
        event->acceptProposedAction();
    }
}

void ActionColumn::dragMoveEvent(QDragMoveEvent* event) {
    event->acceptProposedAction();
}

/// The status is what moves an action; the rows follow when the library has it.
void ActionColumn::dropEvent(QDropEvent* event) {
    event->setDropAction(Qt::CopyAction); // else the view that it came from would take its row away
    event->accept();
    const QByteArray references = event->mimeData()->data(ActionLedgerModel::mimeType());
    Q_EMIT dropped(QString::fromUtf8(references).split(u'\n', Qt::SkipEmptyParts));
}

void ActionColumn::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    selectSome(*this);
    Q_EMIT actionsSelected();
}

void ActionColumn::selectionChanged(const QItemSelection& selected,
                                    const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    Q_EMIT actionsSelected();
}

} // namespace afterword::views
