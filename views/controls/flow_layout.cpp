// SPDX-License-Identifier: MIT
#include "views/controls/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace afterword::views {

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

int FlowLayout::arrange(const QRect& rect, bool apply) const {
    const auto sizeOf = [&rect](const QLayoutItem& item) {
        return item.sizeHint().boundedTo(QSize(rect.width(), QWIDGETSIZE_MAX));
    };
    int y = rect.y();
    for (auto first = m_items.begin(); first != m_items.end();) {
        auto end = first;
        int height = 0;
        for (int x = 0; end != m_items.end(); ++end) {
            const QSize size = sizeOf(**end);
            if (end != first && x + size.width() > rect.width()) {
                break;
            }
            x += size.width() + spacing();
            height = std::max(height, size.height());
        }
        for (int x = rect.x(); first != end; ++first) {
            const QSize size = sizeOf(**first);
            const bool isLast = *first == m_items.back();
            const int width = isLast ? rect.x() + rect.width() - x : size.width();
            if (apply) {
                const int above = (height - size.height()) / 2;
                (*first)->setGeometry({x, y + above, width, size.height()});
            }
            x += width + spacing();
        }
        y += height + spacing();
    }
    return m_items.empty() ? 0 : y - spacing() - rect.y();
}

} // namespace afterword::views
