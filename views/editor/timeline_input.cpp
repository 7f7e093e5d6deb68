// SPDX-License-Identifier: MIT
// How keys and the mouse work in the timeline.
#include "model/items/timeline_model.h"
#include "views/controls/field.h"
#include "views/controls/row_tools.h"
#include "views/controls/text_field.h"
#include "views/editor/event_keys.h"
#include "views/editor/timeline_view.h"
#include "views/style/metrics.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace afterword::views {

void TimelineView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (vertical && event->modifiers() == Qt::AltModifier) {
        moveSelected(key == Qt::Key_Up ? -1 : 1);
    } else if (takeRowKey(*event) || takeLetter(*event)) {
        event->accept();
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        removeSelected();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        edit(currentIndex(), EditKeyPressed, event);
    } else if (key == Qt::Key_Down && currentIndex().row() == model()->rowCount() - 1) {
        Q_EMIT endLeft();
    } else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown || isUndoOrRedo(*event)) {
        event->ignore(); // the page scrolls, the document undoes
    } else {
        QTableView::keyPressEvent(event);
    }
}

/// Insert, Shift+Insert and Ctrl+D.
bool TimelineView::takeRowKey(const QKeyEvent& event) {
    const int row = currentIndex().row();
    if (row < 0) {
        return false;
    }
    if (event.key() == Qt::Key_Insert) {
        Q_EMIT insertionAsked(event.modifiers().testFlag(Qt::ShiftModifier) ? row : row + 1);
        return true;
    }
    if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        Q_EMIT duplicationAsked(selectedIds());
        return true;
    }
    return false;
}

/// A letter is a kind; a figure begins a time. Other letters are none of the table's.
bool TimelineView::takeLetter(const QKeyEvent& event) {
    const QString typed = event.text();
    if (typed.size() != 1 || !currentIndex().isValid() ||
        (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier) {
        return false;
    }
    if (typed.front().isDigit() || typed.front() == u'~') {
        editRow(currentIndex().row(), true);
        if (auto* time = qobject_cast<QLineEdit*>(indexWidget(currentIndex()))) {
            time->selectAll();
            time->insert(typed);
        }
        return true;
    }
    if (typed.front().toUpper() == QChar(kStarKey)) {
        Q_EMIT starAsked(selectedIds());
        return true;
    }
    if (const auto kind = kindOfKey(typed.front())) {
        Q_EMIT kindAsked(selectedIds(), *kind);
        return true;
    }
    return typed.front().isLetter();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex cell = indexAt(event->position().toPoint());
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (!plain || !cell.isValid() || cell != currentIndex() ||
        selectionModel()->selectedRows().size() > 1) {
        return;
    }
    edit(cell, EditKeyPressed, event);
    if (auto* text = qobject_cast<TextField*>(indexWidget(cell))) {
        const QPoint at = text->viewport()->mapFrom(viewport(), event->position().toPoint());
        text->setTextCursor(text->cursorForPosition(at));
    }
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, static_cast<int>(items::TimelineModel::Column::text)));
    }
    QTableView::focusInEvent(event);
    scrollTo(currentIndex(), EnsureVisible);
}

void TimelineView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT typingEnded();
    Q_EMIT rowEntered();
    placeTools();
}

bool TimelineView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::HoverMove) {
        setHovered(rowAt(static_cast<QHoverEvent*>(event)->position().toPoint().y()));
    } else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave) {
        setHovered(-1);
    }
    return QTableView::viewportEvent(event);
}

void TimelineView::setHovered(int row) {
    if (row == m_hovered) {
        return;
    }
    for (const int changed : {row, m_hovered}) {
        if (changed >= 0) {
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(),
                               rowHeight(changed));
        }
    }
    m_hovered = row;
    placeTools();
}

int TimelineView::toolRow() const {
    if (m_hovered >= 0) {
        return m_hovered;
    }
    return hasFocusInside() ? currentIndex().row() : -1;
}

void TimelineView::placeTools() {
    const int row = toolRow();
    const bool shown = model() != nullptr && row >= 0 && row < model()->rowCount();
    m_tools->setVisible(shown);
    if (shown) {
        const QSize size = m_tools->sizeHint();
        m_tools->resize(size);
        m_tools->move(viewport()->width() - size.width(), rowViewportPosition(row) + space::xs);
        m_tools->setEnds(row == 0, row == model()->rowCount() - 1);
        m_tools->raise();
    }
}

} // namespace afterword::views
