// SPDX-License-Identifier: MIT
#include "model/items/action_ledger_model.h"
#include "tests/views/rich_incident.h"
#include "tests/views/shell_fixture.h"
#include "views/actions/actions_page.h"
#include "views/capture/capture_window.h"
#include "views/editor/editor_page.h"
#include "views/import/import_detail.h"
#include "views/import/import_page.h"
#include "views/shell/command_palette.h"
#include "views/shell/workspace.h"

#include <QAccessible>
#include <QAction>
#include <QSet>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::accessibility_test {

namespace {

bool takesFocus(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() != Qt::NoFocus;
}

QString described(const QWidget& widget) {
    return QStringLiteral("%1 “%2” in %3")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             QLatin1String(widget.parentWidget() != nullptr
                               ? widget.parentWidget()->metaObject()->className()
                               : "nothing"));
}

/// Widgets of `page` that the keyboard can reach and a screen reader could not name, a line each.
std::string nameless(QWidget& page) {
    QStringList found;
    int named = 0;
    const auto widgets = page.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!takesFocus(*widget) || widget->focusProxy() != nullptr) {
            continue;
        }
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr || accessible->text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(described(*widget));
        } else {
            ++named;
        }
    }
    CHECK(named > 0); // else nothing was looked at
    return found.join(u'\n').toStdString();
}

/// Where Tab leads from the focus of the window, until it comes to a widget for the second time.
QList<QWidget*> tabTour(QWidget& window) {
    constexpr int kMost = 2'000;
    QList<QWidget*> tour;
    QSet<QWidget*> seen;
    for (int i = 0; i < kMost; ++i) {
        QTest::keyClick(window.focusWidget() != nullptr ? window.focusWidget() : &window,
                        Qt::Key_Tab);
        QWidget* next = window.focusWidget();
        if (next == nullptr || seen.contains(next)) {
            return tour;
        }
        seen.insert(next);
        tour.append(next);
    }
    return tour;
}

void check(ShellFixture& shell) {
    CHECK(nameless(*shell.window).empty());
    // A tour that ends where it began has caught nobody on its way.
    const QList<QWidget*> tour = tabTour(*shell.window);
    REQUIRE(!tour.isEmpty());
    QTest::keyClick(shell.window->focusWidget(), Qt::Key_Tab);
    INFO(described(*shell.window->focusWidget()).toStdString());
    CHECK(tour.contains(shell.window->focusWidget()));
    CHECK(tour.size() > 2);
}

struct Rich : ShellFixture {
    Rich() {
        Incident incident = richIncident();
        incident.id.clear();
        REQUIRE(library.add(incident).result());
    }
    void edit() {
        open();
        press(Qt::Key_Return);
        REQUIRE(soon([&] { return isEditing(); }));
    }
};

} // namespace

TEST_CASE("Each page can be named and walked through: empty", "[views][a11y]") {
    ShellFixture shell;
    shell.open();
    CHECK(nameless(*shell.window).empty());
}

TEST_CASE("Each page can be named and walked through: list", "[views][a11y]") {
    Rich shell;
    shell.open();
    check(shell);
}

TEST_CASE("Each page can be named and walked through: editor", "[views][a11y]") {
    Rich shell;
    shell.edit();
    check(shell);
}

TEST_CASE("Each page can be named and walked through: find and replace", "[views][a11y]") {
    Rich shell;
    shell.edit();
    shell.press(Qt::Key_H, Qt::ControlModifier);
    check(shell);
}

TEST_CASE("Each page can be named and walked through: source", "[views][a11y]") {
    Rich shell;
    shell.edit();
    shell.window->actions().source->trigger();
    check(shell);
}

TEST_CASE("Each page can be named and walked through: checks and comments", "[views][a11y]") {
    Rich shell;
    shell.edit();
    shell.window->actions().checks->trigger();
    check(shell);
    shell.window->actions().review->trigger();
    check(shell);
}

TEST_CASE("Each page can be named and walked through: capture", "[views][a11y]") {
    Rich shell;
    shell.open();
    shell.window->actions().capture->trigger();
    REQUIRE(soon([&] {
        return shell.workspace().capture() != nullptr && shell.workspace().capture()->isVisible();
    }));
    CHECK(nameless(*shell.workspace().capture()).empty());
}

TEST_CASE("Each page can be named and walked through: import", "[views][a11y]") {
    Rich shell;
    for (const char* path : {"/notes/a.md", "/notes/b.md"}) {
        FakeDocument& document =
            shell.imports.put(QString::fromLatin1(path), QStringLiteral("Queue stalled"));
        document.read.text = QStringLiteral("# Queue stalled\n\n## Impact\n\nOrders were late.");
        document.read.lines = {{QStringLiteral("title"), {{1, 1}}}};
    }
    shell.open();
    shell.workspace().importFiles({QStringLiteral("/notes/a.md"), QStringLiteral("/notes/b.md")});
    REQUIRE(soon([&] { return shell.workspace().isImporting(); }));
    REQUIRE(soon([&] {
        return shell.workspace().importPage()->detail().shownKey() == QStringLiteral("0");
    }));
    check(shell);
}

TEST_CASE("Each page can be named and walked through: actions", "[views][a11y]") {
    Rich shell;
    shell.open();
    shell.window->actions().showActions->trigger();
    views::ActionsPage& page = *shell.workspace().actionsPage();
    for (const auto view :
         {views::ActionsView::table, views::ActionsView::board, views::ActionsView::figures}) {
        page.showView(view);
        REQUIRE(soon([&] { return !page.ledger().isLoading(); }));
        check(shell);
    }
    page.startReview();
    check(shell);
}

TEST_CASE("Each page can be named and walked through: settings", "[views][a11y]") {
    Rich shell;
    shell.names = {{QStringLiteral("Anhang"), Part::closing}};
    shell.open();
    shell.window->actions().settings->trigger();
    check(shell);
}

TEST_CASE("Each page can be named and walked through: palette", "[views][a11y]") {
    Rich shell;
    shell.edit();
    shell.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(shell.workspace().commandPalette() != nullptr);
    CHECK(nameless(*shell.workspace().commandPalette()).empty());
}

TEST_CASE("Each page can be named and walked through: a library that cannot be opened",
          "[views][a11y]") {
    ShellFixture shell;
    shell.open();
    shell.window->showProblem(QStringLiteral("/nowhere/x.afterword"),
                              {Error::Kind::notFound, QStringLiteral("It is not there.")});
    CHECK(nameless(*shell.window).empty());
}

} // namespace afterword::tests::accessibility_test
