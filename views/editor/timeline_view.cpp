// SPDX-License-Identifier: MIT
#include "views/editor/timeline_view.h"

#include "model/items/timeline_model.h"
#include "views/controls/field.h"
#include "views/controls/reveal.h"
#include "views/controls/row_tools.h"
#include "views/controls/text_field.h"
#include "views/editor/timeline_delegate.h"
#include "views/editor/wrapped_text.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/words.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <cmath>
#include <numeric>

namespace afterword::views {

namespace {

using items::TimelineModel;

constexpr int kTime = static_cast<int>(TimelineModel::Column::time);
constexpr int kKind = static_cast<int>(TimelineModel::Column::kind);
constexpr int kText = static_cast<int>(TimelineModel::Column::text);
constexpr int kNarrowestKind = 64;
constexpr int kNarrowestTime = 72;
constexpr int kWidestTime = 176;
constexpr int kRowsMeasured = 200; // enough to know how wide the times of a timeline are

bool isNotable(const QModelIndex& kind) {
    return kind.data(static_cast<int>(TimelineModel::Role::kind)) != toCode(EventKind::other);
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QTableView(parent)
    , m_tools(new RowTools(viewport())) {
    auto* delegate = new TimelineDelegate(*this);
    setItemDelegate(delegate);
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionBehavior(SelectRows);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight + 1);
    m_tools->hide();
    connect(m_tools, &RowTools::moveAsked, this, [this](int by) { moveRow(toolRow(), by); });
    connect(m_tools, &RowTools::removalAsked, this, [this] { removeRow(toolRow()); });
    connect(delegate, &TimelineDelegate::enterPressed, this, &TimelineView::leaveDown);
    connect(delegate, &TimelineDelegate::typingEnded, this, &TimelineView::typingEnded);
    connect(qApp, &QApplication::focusChanged, this, &TimelineView::placeTools);
    fitHeight();
}

TimelineView::~TimelineView() {
    // An open field dies with its view, later than this class's part of it, and tells of its end.
    disconnect(itemDelegate(), nullptr, this, nullptr);
    disconnect(qApp, nullptr, this, nullptr);
}

void TimelineView::showModel(TimelineModel* model) {
    QItemSelectionModel* before = selectionModel();
    m_model = model;
    m_hovered = -1;
    setModel(model);
    delete before;
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::fitHeight);
        connect(model, &QAbstractItemModel::rowsMoved, this, &TimelineView::fitAll);
    }
    fitColumns();
    fitAll();
}

int TimelineView::textRoom() const {
    return qMax(space::xxl, columnWidth(kText) - 2 * kFieldPadding - kRowToolsRoom);
}

bool TimelineView::hasFocusInside() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && (focus == this || isAncestorOf(focus));
}

void TimelineView::goToLastRow() {
    if (model() != nullptr && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(model()->rowCount() - 1, kText));
    }
    setFocus(Qt::OtherFocusReason);
}

void TimelineView::fitColumns() {
    if (model() == nullptr) {
        return;
    }
    const QFontMetrics metrics(figuresFont(baseFont()));
    const QFontMetrics caption(captionFont());
    int widest = kNarrowestTime;
    int widestKind = kNarrowestKind;
    for (int row = 0; row < qMin(kRowsMeasured, model()->rowCount()); ++row) {
        const QString time = model()->index(row, kTime).data().toString();
        widest = qMax(widest, metrics.horizontalAdvance(time) + 2 * kFieldPadding + 2);
        if (isNotable(model()->index(row, kKind))) {
            const QString kind = model()->index(row, kKind).data().toString();
            widestKind = qMax(widestKind, caption.horizontalAdvance(kind) + 2 * kFieldPadding + 2);
        }
    }
    const int time = qMin(widest, kWidestTime);
    setColumnWidth(kTime, time);
    setColumnWidth(kKind, widestKind);
    setColumnWidth(kText, qMax(space::xxl, viewport()->width() - time - widestKind));
}

void TimelineView::fitRows(int first, int last) {
    const QFont font = baseFont();
    const double room = textRoom();
    for (int row = first; row <= last; ++row) {
        const QString text = model()->index(row, kText).data(Qt::EditRole).toString();
        const int words = static_cast<int>(std::ceil(wrappedHeight(text, font, room)));
        const int height = qMax(kRowHeight, words + 2 * kTextPadding) + 1;
        if (rowHeight(row) != height) {
            setRowHeight(row, height);
        }
    }
}

void TimelineView::fitAll() {
    if (model() != nullptr) {
        m_fittedWidth = textRoom();
        fitRows(0, model()->rowCount() - 1);
    }
    fitHeight();
}

void TimelineView::fitHeight() {
    setFixedHeight(model() == nullptr ? 0 : verticalHeader()->length());
    setVisible(model() != nullptr && model()->rowCount() > 0);
    placeTools();
    if (hasFocusInside()) {
        settleAround(this);
    }
}

void TimelineView::dataChanged(const QModelIndex& from, const QModelIndex& to,
                               const QList<int>& roles) {
    const int room = textRoom();
    fitColumns();
    if (textRoom() == room) {
        fitRows(from.row(), to.row());
        fitHeight();
    } else {
        fitAll();
    }
    QTableView::dataChanged(from, to, roles);
}

void TimelineView::rowsInserted(const QModelIndex& parent, int first, int last) {
    QTableView::rowsInserted(parent, first, last);
    fitColumns();
    if (textRoom() == m_fittedWidth) {
        fitRows(first, last);
        fitHeight();
    } else {
        fitAll();
    }
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    if (textRoom() != m_fittedWidth) {
        fitAll();
    }
}

void TimelineView::scrollTo(const QModelIndex& index, ScrollHint) {
    if (hasFocusInside()) {
        reveal(this, visualRect(index).translated(viewport()->pos()));
    }
}

bool TimelineView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    if (index.column() != kKind) {
        return QTableView::edit(index, trigger, event);
    }
    if ((trigger & editTriggers()) != 0) {
        openKinds(index);
    }
    return false;
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex now = currentIndex();
    const int rows = model()->rowCount();
    if (action == MoveNext && now.isValid()) {
        const bool fromText = now.column() == kText;
        const int row = qMin(now.row() + (fromText ? 1 : 0), rows - 1);
        return model()->index(row, fromText ? kTime : kText);
    }
    if (action == MovePrevious && now.isValid()) {
        const bool fromTime = now.column() == kTime;
        return model()->index(qMax(now.row() - (fromTime ? 1 : 0), 0), fromTime ? kText : kTime);
    }
    return QTableView::moveCursor(action, modifiers);
}

void TimelineView::leaveDown() {
    const QModelIndex now = currentIndex();
    if (now.row() + 1 < model()->rowCount()) {
        setCurrentIndex(now.siblingAtRow(now.row() + 1));
    } else {
        Q_EMIT endLeft();
    }
}

void TimelineView::moveRow(int row, int by) {
    if (m_model != nullptr && row >= 0 && row + by >= 0 && row + by < m_model->rowCount()) {
        m_model->moveRows({}, row, 1, {}, by > 0 ? row + 2 : row - 1);
    }
}

void TimelineView::removeRow(int row) {
    if (m_model != nullptr && row >= 0) {
        m_model->removeRows(row, 1);
    }
}

void TimelineView::removeSelected() {
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    const auto [low, high] = std::minmax_element(rows.cbegin(), rows.cend());
    const bool together = high->row() - low->row() + 1 == rows.size();
    if (together) {
        m_model->removeRows(low->row(), static_cast<int>(rows.size()));
        return;
    }
    std::sort(rows.begin(), rows.end());
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        m_model->removeRows(row->row(), 1);
    }
}

void TimelineView::openKinds(const QModelIndex& index) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex cell(index);
    for (const auto& kind : Codes<EventKind>::rows) {
        const QString code = QString::fromLatin1(kind.code);
        QAction* action = menu->addAction(wordFor(kind.value));
        action->setCheckable(true);
        action->setChecked(index.data(static_cast<int>(TimelineModel::Role::kind)) == code);
        connect(action, &QAction::triggered, this,
                [this, cell, code] { model()->setData(cell, code, Qt::EditRole); });
    }
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

} // namespace afterword::views
