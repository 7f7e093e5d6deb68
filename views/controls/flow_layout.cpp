// SPDX-License-Identifier: MIT
#include "views/controls/flow_layout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace afterword::views {

namespace {

/// Of an item in a line of that width; nothing when it is hidden.
QSize sizeIn(const QLayoutItem& item, int width) {
    return item.isEmpty() ? QSize(0, 0) : item.sizeHint().boundedTo(QSize(width, QWIDGETSIZE_MAX));
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int index, QWidget* widget) {
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void FlowLayout::addAtEnd(QWidget* widget) {
    addWidget(widget);
    if (m_firstAtEnd == nullptr) {
        m_firstAtEnd = m_items.back().get();
    }
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    const bool known = index >= 0 && index < count();
    return known ? m_items.at(static_cast<size_t>(index)).get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    if (item == m_firstAtEnd) {
        m_firstAtEnd = nullptr;
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    const QRect room(0, 0, width - margins.left() - margins.right(), 0);
    return arrange(room, false) + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

FlowLayout::Position FlowLayout::endOfLine(Position first, int width, int& rest) const {
    rest = width;
    Position end = first;
    int gap = 0;
    for (; end != m_items.end(); ++end) {
        if ((*end)->isEmpty()) {
            continue;
        }
        const int needed = gap + sizeIn(**end, width).width();
        if (gap > 0 && needed > rest) {
            break;
        }
        rest -= needed;
        gap = spacing();
    }
    return end;
}

void FlowLayout::placeLine(Position first, Position end, const QRect& room, int rest) const {
    int x = room.x();
    bool isAtEnd = std::any_of(m_items.begin(), first,
                               [this](const auto& item) { return item.get() == m_firstAtEnd; });
    for (; first != end; ++first) {
        QLayoutItem& item = **first;
        if (item.isEmpty()) {
            continue;
        }
        QSize size = sizeIn(item, room.width());
        if (item.expandingDirections().testFlag(Qt::Horizontal)) {
            const int width = qMin(size.width() + rest, item.maximumSize().width());
            rest -= width - size.width();
            size.setWidth(width);
        }
        isAtEnd = isAtEnd || &item == m_firstAtEnd;
        if (isAtEnd) {
            x += std::exchange(rest, 0);
        }
        const int above = (room.height() - size.height()) / 2;
        item.setGeometry({QPoint(x, room.y() + above), size});
        x += size.width() + spacing();
    }
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
    int y = rect.y();
    for (Position first = m_items.begin(); first != m_items.end();) {
        int rest = 0;
        const Position end = endOfLine(first, rect.width(), rest);
        int height = 0;
        for (Position item = first; item != end; ++item) {
            height = std::max(height, sizeIn(**item, rect.width()).height());
        }
        if (apply) {
            placeLine(first, end, {rect.x(), y, rect.width(), height}, rest);
        }
        first = end;
        y += height > 0 ? height + spacing() : 0;
    }
    return y == rect.y() ? 0 : y - spacing() - rect.y();
}

} // namespace afterword::views
