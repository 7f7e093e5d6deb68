// SPDX-License-Identifier: MIT
#include "views/controls/row_list.h"

#include "views/controls/add_line.h"
#include "views/controls/list_row.h"

#include <QApplication>
#include <QVBoxLayout>

namespace afterword::views {

RowList::RowList(MakeRow makeRow, AddLine* addLine, QWidget* parent)
    : QWidget(parent)
    , m_makeRow(std::move(makeRow))
    , m_addLine(addLine)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_addLine);
    connect(m_addLine, &AddLine::entered, this, &RowList::added);
}

void RowList::showKeys(const QStringList& keys) {
    if (keys == m_keys) {
        return;
    }
    dropRowsOutside(keys);
    placeRows(keys);
    for (int i = 0; i < count(); ++i) {
        m_rows.at(i)->setPosition(i, count());
    }
    chainTabs();
}

void RowList::dropRowsOutside(const QStringList& keys) {
    int focused = -1;
    for (int i = count() - 1; i >= 0; --i) {
        if (keys.contains(m_keys.at(i))) {
            continue;
        }
        const QWidget* focus = QApplication::focusWidget();
        focused = focus != nullptr && m_rows.at(i)->isAncestorOf(focus) ? i : focused;
        m_rows.at(i)->hide(); // its own key press may still be running: deleted later
        m_rows.takeAt(i)->deleteLater();
        m_keys.removeAt(i);
    }
    if (focused >= 0) {
        focusNear(focused);
    }
}

void RowList::placeRows(const QStringList& keys) {
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const qsizetype from = m_keys.indexOf(keys.at(i), i);
        if (from == i) {
            continue;
        }
        ListRow* row = from < 0 ? make(keys.at(i)) : m_rows.takeAt(from);
        if (from >= 0) {
            m_keys.removeAt(from);
            m_layout->removeWidget(row);
        }
        m_rows.insert(i, row);
        m_keys.insert(i, keys.at(i));
        m_layout->insertWidget(static_cast<int>(i), row);
    }
}

ListRow* RowList::make(const QString& key) {
    ListRow* row = m_makeRow(key);
    connect(row, &ListRow::moveAsked, this,
            [this, row](int by) { Q_EMIT moveAsked(row->index(), by); });
    connect(row, &ListRow::removalAsked, this, [this, row] { Q_EMIT removalAsked(row->index()); });
    return row;
}

/// The last stop of Tab in front of the list; null while nothing is around it.
QWidget* RowList::stopBefore() const {
    QWidget* stop = m_addLine->previousInFocusChain();
    while (stop != m_addLine && (isAncestorOf(stop) || stop->focusPolicy() == Qt::NoFocus)) {
        stop = stop->previousInFocusChain();
    }
    return stop != m_addLine ? stop : nullptr;
}

// Tab follows what is seen, also after rows have been added and moved. Qt puts nothing behind what
// takes no focus, as the list itself: then the rows would stay at the end of the window.
void RowList::chainTabs() {
    QWidget* last = stopBefore();
    const auto append = [&last](QWidget* stop) {
        if (last != nullptr) {
            setTabOrder(last, stop);
        }
        last = stop;
    };
    for (const ListRow* row : m_rows) {
        for (QWidget* stop : row->stops()) {
            append(stop);
        }
    }
    append(m_addLine);
}

void RowList::focusNear(int index) {
    if (m_rows.isEmpty()) {
        m_addLine->setFocus(Qt::OtherFocusReason);
    } else {
        m_rows.at(qMin(index, count() - 1))->focusFirst();
    }
}

} // namespace afterword::views
