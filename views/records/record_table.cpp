// SPDX-License-Identifier: MIT
#include "views/records/record_table.h"

#include "model/items/records_model.h"
#include "model/items/words.h"
#include "views/controls/row_table.h"
#include "views/records/record_delegate.h"
#include "views/style/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace afterword::views {

namespace {

using RecordColumn = items::RecordsModel::Column;
using Choice = editing::RecordSession::Choice;

constexpr int kRecordTimeWidth = 208;
constexpr int kRecordKindWidth = 120;
constexpr int kRecordNoteWidth = 248;
constexpr int kLeastRecordText = 160;

int columnOf(RecordColumn column) {
    return static_cast<int>(column);
}

} // namespace

RecordTable::RecordTable(editing::RecordSession& session, QWidget* parent)
    : QTableView(parent)
    , m_session(session)
    , m_model(new items::RecordsModel(session, this))
    , m_filter(new items::RecordsFilter(this)) {
    setObjectName(QStringLiteral("recordTable"));
    setAccessibleName(tr("Events to add"));
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    setItemDelegate(new RecordDelegate(this));
    showWholeRows(*this);
    horizontalHeader()->hide();
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!currentIndex().isValid()) {
            setCurrentIndex(m_filter->index(0, 0));
        }
    });
}

void RecordTable::setWords(const QString& words) {
    m_filter->setWords(words);
}

void RecordTable::tickAll(bool ticked) {
    QList<qsizetype> rows;
    rows.reserve(m_filter->rowCount());
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const qsizetype at = m_filter->mapToSource(m_filter->index(row, 0)).row();
        if (!ticked || m_session.choiceOf(at) == Choice::leave) {
            rows.append(at);
        }
    }
    m_session.chooseAll(rows, ticked ? Choice::add : Choice::leave);
}

void RecordTable::showNotes() {
    const QList<ProposedEvent>& events = m_session.proposal().events;
    const bool hasNotes =
        std::any_of(events.cbegin(), events.cend(), [](const ProposedEvent& event) {
            return event.standing != ProposedEvent::Standing::fresh;
        });
    setColumnHidden(columnOf(RecordColumn::note), !hasNotes);
    fitColumns();
}

/// All get what the current one does not have.
void RecordTable::turnSelected() {
    const QModelIndex current = m_filter->mapToSource(currentIndex());
    if (!current.isValid()) {
        return;
    }
    const bool isLeft = m_session.choiceOf(current.row()) == Choice::leave;
    QList<qsizetype> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex& row : selected) {
        rows.append(m_filter->mapToSource(row).row());
    }
    m_session.chooseAll(rows, isLeft ? Choice::add : Choice::leave);
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        turnSelected();
    } else if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        openKinds(currentIndex().siblingAtColumn(columnOf(RecordColumn::kind)));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RecordTable::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isKind = index.isValid() && index.column() == columnOf(RecordColumn::kind);
    if (isKind && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier) {
        openKinds(index);
    }
}

void RecordTable::openKinds(const QModelIndex& index) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex cell(index);
    for (const auto& kind : Codes<EventKind>::rows) {
        const QString code = QString::fromLatin1(kind.code);
        QAction* action = menu->addAction(items::wordFor(kind.value));
        action->setCheckable(true);
        action->setChecked(index.data().toString() == code);
        connect(action, &QAction::triggered, this,
                [this, cell, code] { m_filter->setData(cell, code, Qt::EditRole); });
    }
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void RecordTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

/// The text takes what the others leave.
void RecordTable::fitColumns() {
    setColumnWidth(columnOf(RecordColumn::time), scaled(kRecordTimeWidth));
    setColumnWidth(columnOf(RecordColumn::kind), scaled(kRecordKindWidth));
    setColumnWidth(columnOf(RecordColumn::note), scaled(kRecordNoteWidth));
    const int notes = isColumnHidden(columnOf(RecordColumn::note)) ? 0 : scaled(kRecordNoteWidth);
    const int others = scaled(kRecordTimeWidth) + scaled(kRecordKindWidth) + notes;
    setColumnWidth(columnOf(RecordColumn::text),
                   qMax(scaled(kLeastRecordText), viewport()->width() - others));
}

} // namespace afterword::views
