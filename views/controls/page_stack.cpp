// SPDX-License-Identifier: MIT
#include "views/controls/page_stack.h"

#include <QStackedLayout>

namespace afterword::views {

class PageStack::Pages : public QStackedLayout {
public:
    using QStackedLayout::QStackedLayout;

    [[nodiscard]] QSize sizeHint() const override {
        return currentWidget() == nullptr ? QSize() : itemAt(currentIndex())->sizeHint();
    }
    [[nodiscard]] QSize minimumSize() const override {
        return currentWidget() == nullptr ? QSize() : itemAt(currentIndex())->minimumSize();
    }
    // A page takes the height that there is, and scrolls what it has more.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

PageStack::PageStack(QWidget* parent) : QWidget(parent), m_pages(new Pages(this)) {
    connect(m_pages, &QStackedLayout::currentChanged, this, [this] { updateGeometry(); });
}

void PageStack::addWidget(QWidget* page) {
    m_pages->addWidget(page);
}

QWidget* PageStack::currentWidget() const {
    return m_pages->currentWidget();
}

int PageStack::currentIndex() const {
    return m_pages->currentIndex();
}

void PageStack::setCurrentWidget(QWidget* page) {
    m_pages->setCurrentWidget(page);
}

void PageStack::setCurrentIndex(int index) {
    m_pages->setCurrentIndex(index);
}

} // namespace afterword::views
