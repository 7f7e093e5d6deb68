// SPDX-License-Identifier: MIT
#include "tests/views/actions_fixture.h"
#include "views/actions/review_pane.h"
#include "views/import/import_detail.h"
#include "views/import/import_page.h"
#include "views/style/theme.h"

#include <QAbstractScrollArea>
#include <QAction>

#include <catch2/catch.hpp>

namespace afterword::tests::narrow_window_test {

namespace {

constexpr QSize kScreen(1280, 800);

/// A window of 1280 × 800 pixels at 200 %, whose zoom is put back.
struct Narrow : ActionsFixture {
    Narrow() {
        names = {{QStringLiteral("Anhang"), Part::closing}};
        for (const char* path : {"/notes/a.md", "/notes/b.md"}) {
            FakeDocument& document =
                imports.put(QString::fromLatin1(path), QStringLiteral("Queue stalled"));
            document.read.text =
                QStringLiteral("# Queue stalled\n\n## Impact\n\nOrders were late.");
            document.read.lines = {{QStringLiteral("title"), {{1, 1}}}};
        }
        open();
        window->resize(kScreen);
        views::applyZoom(*qApp, 200);
        settle();
    }
    ~Narrow() { views::applyZoom(*qApp, 100); }

    static void settle() {
        for (int turn = 0; turn < 3; ++turn) {
            QApplication::processEvents();
        }
    }

    /// Whether all that can be used is within the window, or can be scrolled to.
    [[nodiscard]] std::string outside() {
        QStringList wide;
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != window.get() ||
                widget->focusPolicy() == Qt::NoFocus) {
                continue;
            }
            const QRect room(widget->mapTo(window.get(), QPoint()), widget->size());
            if (room.left() < 0 || room.right() >= window->width()) {
                wide.append(QStringLiteral("%1 “%2” ends at %3")
                                .arg(QLatin1String(widget->metaObject()->className()),
                                     widget->accessibleName())
                                .arg(room.right()));
            }
        }
        return wide.join(u'\n').toStdString();
    }

    void check() {
        settle();
        const QSize least = window->minimumSizeHint();
        CHECK(least.width() <= kScreen.width());
        CHECK(least.height() <= kScreen.height());
        CHECK(window->size() == kScreen);
        CHECK(outside() == "");
    }
};

} // namespace

TEST_CASE("At 200 % a window of 1280 × 800 pixels holds the list", "[views]") {
    Narrow shell;
    shell.check();
}

TEST_CASE("At 200 % a window of 1280 × 800 pixels holds the actions", "[views]") {
    Narrow shell;
    shell.openActions();
    for (const auto view :
         {views::ActionsView::table, views::ActionsView::board, views::ActionsView::figures}) {
        CAPTURE(int(view));
        shell.page().showView(view);
        shell.check();
    }
    shell.page().showView(views::ActionsView::table);
    shell.select("1.1");
    shell.check();
    shell.page().startReview();
    shell.check();
}

TEST_CASE("At 200 % a window of 1280 × 800 pixels holds the settings", "[views]") {
    Narrow shell;
    shell.window->actions().settings->trigger();
    shell.check();
}

TEST_CASE("At 200 % a window of 1280 × 800 pixels holds an import", "[views]") {
    Narrow shell;
    shell.window->actions().import->trigger();
    shell.check();
    shell.workspace().importFiles({QStringLiteral("/notes/a.md"), QStringLiteral("/notes/b.md")});
    REQUIRE(soon([&] { return shell.workspace().isImporting(); }));
    REQUIRE(soon([&] {
        return shell.workspace().importPage()->detail().shownKey() == QStringLiteral("0");
    }));
    shell.check();
}

} // namespace afterword::tests::narrow_window_test
