// SPDX-License-Identifier: MIT
#include "views/editor/editor_panes.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::editor_panes_test {

using views::EditorPanes;

namespace {

/// Three panes without words, so that only the room decides.
struct ThreePanes {
    ThreePanes() {
        panes.addBeside(preview);
        other->hide();
        panes.addBeside(other);
        panes.resize(1200, 300);
        panes.show();
    }
    ~ThreePanes() { views::applyZoom(*qApp, 100); }

    /// What is seen: outline, form, preview, other.
    [[nodiscard]] std::string seenAt(int width) {
        panes.resize(width, 300);
        return seen();
    }
    [[nodiscard]] std::string seen() const {
        QApplication::processEvents();
        std::string all;
        all += outline->isVisible() ? "o" : "";
        all += form->isVisible() ? "f" : "";
        all += preview->isVisible() ? "p" : "";
        all += other->isVisible() ? "x" : "";
        return all;
    }

    QWidget* outline = new QWidget;
    QWidget* form = new QWidget;
    QWidget* preview = new QWidget;
    QWidget* other = new QWidget;
    EditorPanes panes{outline, form};
};

} // namespace

TEST_CASE("Without room the outline gives way first, then what stands beside the form", "[views]") {
    ThreePanes all;
    CHECK(all.seenAt(1200) == "ofp");
    CHECK(all.seenAt(660) == "fp");
    CHECK(all.seenAt(500) == "of"); // there is room for the outline again
    CHECK(all.seenAt(400) == "f");
    CHECK(all.seenAt(1200) == "ofp");
}

TEST_CASE("A zoom takes room as a smaller window does", "[views]") {
    ThreePanes all;
    views::applyZoom(*qApp, 200);
    CHECK(all.seen() == "fp");
    CHECK(all.panes.minimumSizeHint().width() < 1000);
    views::applyZoom(*qApp, 100);
    CHECK(all.seen() == "ofp");
}

TEST_CASE("What is asked for is shown where there is no room as well", "[views]") {
    ThreePanes all;
    CHECK(all.seenAt(400) == "f");
    all.other->show();
    all.preview->hide();
    CHECK(all.seen() == "fx");
    all.other->hide();
    CHECK(all.seen() == "f");
    CHECK(all.seenAt(1200) == "of"); // it was closed meanwhile
    all.preview->show();
    CHECK(all.seen() == "ofp");
}

} // namespace afterword::tests::editor_panes_test
