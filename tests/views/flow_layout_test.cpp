// SPDX-License-Identifier: MIT
#include "views/controls/flow_layout.h"
#include "views/controls/page_stack.h"

#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace afterword::tests::flow_layout_test {

namespace {

/// A line of boxes, 20 pixels high.
struct Flow {
    QWidget* box(int width) {
        auto* box = new QWidget(&page);
        box->setFixedSize(width, 20);
        return box;
    }
    QWidget* expanding(int least) {
        auto* box = new QWidget(&page);
        box->setMinimumSize(least, 20);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        return box;
    }
    void show(int width) {
        page.resize(width, layout->heightForWidth(width));
        page.show();
    }

    QWidget page;
    views::FlowLayout* layout = new views::FlowLayout(&page, 10);
};

} // namespace

TEST_CASE("What no longer fits begins another line", "[views]") {
    Flow flow;
    QWidget* first = flow.box(60);
    QWidget* second = flow.box(60);
    flow.layout->addWidget(first);
    flow.layout->addWidget(second);
    flow.show(130);
    CHECK(first->geometry() == QRect(0, 0, 60, 20));
    CHECK(second->geometry() == QRect(70, 0, 60, 20));
    flow.show(129);
    CHECK(second->geometry() == QRect(0, 30, 60, 20));
    CHECK(flow.layout->heightForWidth(129) == 50);
}

TEST_CASE("A hidden item takes no room, and no space beside it", "[views]") {
    Flow flow;
    QWidget* hidden = flow.box(60);
    QWidget* shown = flow.box(60);
    flow.layout->addWidget(hidden);
    flow.layout->addWidget(shown);
    hidden->hide();
    flow.show(60);
    CHECK(shown->geometry() == QRect(0, 0, 60, 20));
    CHECK(flow.layout->heightForWidth(60) == 20);
}

TEST_CASE("An item that expands takes the rest of its line, others keep their width", "[views]") {
    Flow flow;
    QWidget* wide = flow.expanding(50);
    QWidget* fixed = flow.box(60);
    flow.layout->addWidget(wide);
    flow.layout->addWidget(fixed);
    flow.show(300);
    CHECK(wide->geometry() == QRect(0, 0, 230, 20));
    CHECK(fixed->geometry() == QRect(240, 0, 60, 20));
}

TEST_CASE("Items at the end stand right in whichever line they come to", "[views]") {
    Flow flow;
    QWidget* first = flow.box(60);
    QWidget* end = flow.box(40);
    QWidget* last = flow.box(40);
    flow.layout->addWidget(first);
    flow.layout->addAtEnd(end);
    flow.layout->addAtEnd(last);
    flow.show(300);
    CHECK(first->geometry().left() == 0);
    CHECK(end->geometry() == QRect(210, 0, 40, 20));
    CHECK(last->geometry() == QRect(260, 0, 40, 20));
    flow.show(120);
    CHECK(end->geometry() == QRect(80, 0, 40, 20));
    CHECK(last->geometry() == QRect(80, 30, 40, 20));
}

TEST_CASE("Of a stack's pages the one that is seen asks for room", "[views]") {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* stack = new views::PageStack;
    layout->addWidget(stack);
    auto* small = new QWidget;
    small->setMinimumSize(100, 100);
    auto* large = new QWidget;
    large->setMinimumSize(900, 900);
    stack->addWidget(small);
    stack->addWidget(large);
    CHECK(window.minimumSizeHint() == QSize(100, 100));
    stack->setCurrentWidget(large);
    CHECK(window.minimumSizeHint() == QSize(900, 900));
    stack->setCurrentIndex(0);
    CHECK(window.minimumSizeHint() == QSize(100, 100));
}

} // namespace afterword::tests::flow_layout_test
