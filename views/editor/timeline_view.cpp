// SPDX-License-Identifier: MIT
#include "views/editor/timeline_view.h"

#include "model/domain/time_in_zone.h"
#include "model/items/timeline_model.h"
#include "model/items/words.h"
#include "views/controls/field.h"
#include "views/controls/reveal.h"
#include "views/controls/row_tools.h"
#include "views/controls/text_field.h"
#include "views/editor/event_keys.h"
#include "views/editor/timeline_delegate.h"
#include "views/editor/wrapped_text.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

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

int widthOf(const QString& text, const QFontMetrics& metrics, QHash<QString, int>& known) {
    const auto found = known.constFind(text);
    return found != known.cend() ? *found : *known.insert(text, metrics.horizontalAdvance(text));
}

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
    setEditTriggers(EditKeyPressed);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(scaled(kRowHeight) + 1);
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
    m_timeWidths.clear();
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
    return qMax(space::xxl, columnWidth(kText) - 2 * kFieldPadding - scaled(kRowToolsRoom));
}

bool TimelineView::hasFocusInside() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && (focus == this || isAncestorOf(focus));
}

void TimelineView::setMarks(const QHash<QString, Mark>& marks) {
    if (marks != m_marks) {
        m_marks = marks;
        viewport()->update();
    }
}

TimelineView::Mark TimelineView::markOf(const QModelIndex& index) const {
    const bool isTime = m_model != nullptr && index.isValid() && index.column() == kTime;
    return isTime && !m_marks.isEmpty() ? m_marks.value(m_model->keyAt(index.row())) : Mark();
}

void TimelineView::setSecondZone(const QString& zone, const QString& ownZone) {
    if (zone == m_secondZone && ownZone == m_ownZone) {
        return;
    }
    m_secondZone = zone;
    m_ownZone = ownZone;
    fitColumns();
    fitAll();
    viewport()->update();
}

QString TimelineView::secondTime(int row) const {
    if (m_secondZone.isEmpty() || m_model == nullptr) {
        return {};
    }
    const PartialTime& time = m_model->rowAt(row)->time;
    return clockInZone(time, time.zone.isEmpty() ? m_ownZone : time.zone, m_secondZone);
}

void TimelineView::goToLastRow() {
    if (model() != nullptr && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(model()->rowCount() - 1, kText));
    }
    setFocus(Qt::OtherFocusReason);
}

void TimelineView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_timeWidths.clear();
        m_kindWidths.clear();
        verticalHeader()->setDefaultSectionSize(scaled(kRowHeight) + 1);
        fitColumns();
        fitAll();
    }
}

void TimelineView::goTo(const QString& id) {
    const int row = m_model != nullptr ? m_model->rowOf(id) : -1;
    if (row >= 0) {
        setCurrentIndex(m_model->index(row, kText));
    }
}

QString TimelineView::currentId() const {
    const QModelIndex index = currentIndex();
    return m_model != nullptr && index.isValid() ? m_model->keyAt(index.row()) : QString();
}

void TimelineView::fitColumns() {
    if (model() == nullptr) {
        return;
    }
    const QFontMetrics metrics(figuresFont(baseFont()));
    const QFontMetrics caption(captionFont());
    int widest = scaled(kNarrowestTime);
    int widestKind = scaled(kNarrowestKind);
    int second = 0;
    for (int row = 0; row < qMin(kRowsMeasured, model()->rowCount()); ++row) {
        const QString time = model()->index(row, kTime).data().toString();
        widest = qMax(widest, widthOf(time, metrics, m_timeWidths) + 2 * kFieldPadding + 2);
        if (const QString other = secondTime(row); !other.isEmpty()) {
            second = qMax(second, widthOf(other, metrics, m_timeWidths) + space::s);
        }
        if (isNotable(model()->index(row, kKind))) {
            const QString kind = model()->index(row, kKind).data().toString();
            widestKind =
                qMax(widestKind, widthOf(kind, caption, m_kindWidths) + 2 * kFieldPadding + 2);
        }
    }
    const int time = qMin(widest, scaled(kWidestTime)) + second;
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
        const int height = qMax(scaled(kRowHeight), words + 2 * kTextPadding) + 1;
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

QList<int> TimelineView::selectedRowNumbers() const {
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QStringList TimelineView::selectedIds() const {
    QStringList ids;
    const QList<int> rows = selectedRowNumbers();
    for (const int row : rows) {
        ids.append(
            model()->index(row, kText).data(static_cast<int>(TimelineModel::Role::id)).toString());
    }
    return ids;
}

/// The selected rows when they stand together, else the current one.
void TimelineView::moveSelected(int by) {
    const QList<int> rows = selectedRowNumbers();
    const int count = static_cast<int>(rows.size());
    if (count < 2 || rows.constLast() - rows.constFirst() + 1 != count) {
        moveRow(currentIndex().row(), by);
        return;
    }
    const int first = rows.constFirst();
    if (first + by >= 0 && first + count + by <= m_model->rowCount()) {
        m_model->moveRows({}, first, count, {}, by > 0 ? first + count + 1 : first - 1);
    }
}

void TimelineView::removeSelected() {
    const QList<int> rows = selectedRowNumbers();
    const int count = static_cast<int>(rows.size());
    if (count == 0) {
        return;
    }
    if (rows.constLast() - rows.constFirst() + 1 == count) {
        m_model->removeRows(rows.constFirst(), count);
        return;
    }
    Q_EMIT removalAsked(selectedIds()); // in one step, though they stand apart
}

void TimelineView::editRow(int row, bool time) {
    setFocus(Qt::OtherFocusReason);
    const QModelIndex cell = model()->index(row, time ? kTime : kText);
    setCurrentIndex(cell);
    edit(cell, EditKeyPressed, nullptr);
}

void TimelineView::openKinds(const QModelIndex& index) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex cell(index);
    for (const auto& kind : Codes<EventKind>::rows) {
        const QString code = QString::fromLatin1(kind.code);
        QAction* action =
            menu->addAction(items::wordFor(kind.value) + u'\t' + keyOfKind(kind.value));
        action->setCheckable(true);
        action->setChecked(index.data(static_cast<int>(TimelineModel::Role::kind)) == code);
        connect(action, &QAction::triggered, this,
                [this, cell, code] { model()->setData(cell, code, Qt::EditRole); });
    }
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void TimelineView::showReview(const ReviewMarks& marks) {
    if (!(marks == m_review)) {
        m_review = marks;
        viewport()->update();
    }
}

ReviewMark TimelineView::reviewOf(const QModelIndex& index) const {
    return m_review.ofRow(index.data(static_cast<int>(items::TimelineModel::Role::id)).toString());
}

} // namespace afterword::views
