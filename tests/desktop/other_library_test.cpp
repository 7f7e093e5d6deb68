// SPDX-License-Identifier: MIT
#include "app/desktop/desktop.h"
#include "model/store/library.h"
#include "tests/support/settle.h"
#include "views/shell/main_window.h"
#include "views/shell/workspace.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::other_library_test {

namespace {

views::MainWindow* mainWindow() {
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (auto* main = qobject_cast<views::MainWindow*>(window)) {
            return main;
        }
    }
    return nullptr;
}

QStringList titlesIn(const QString& path) {
    store::Library::Options options;
    options.mode = store::OpenMode::readOnly;
    auto opened = store::Library::open(path, options);
    REQUIRE(opened);
    const auto rows = (*opened)->queries().incidents({}, kNewestFirst, {0, 9}, QDate(2026, 1, 1));
    REQUIRE(rows);
    QStringList titles;
    for (const IncidentRow& row : *rows) {
        titles.append(row.title);
    }
    return titles;
}

} // namespace

TEST_CASE("What was typed a moment before another library is opened is in the first", "[desktop]") {
    const QTemporaryDir home;
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    const QString first = home.filePath(QStringLiteral("first.afterword"));
    const QString second = home.filePath(QStringLiteral("second.afterword"));
    {
        desktop::Desktop desktop({first, {}, false}, {});
        REQUIRE(desktop.start());
        views::MainWindow* window = mainWindow();
        REQUIRE(window != nullptr);
        REQUIRE(QTest::qWaitForWindowActive(window));
        REQUIRE(waitFor([&] { return QFile::exists(first); }));
        QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return window->workspace()->isEditing(); }));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Typed at the last moment"));
        REQUIRE(window->workspace()->hasUnsaved());
        Q_EMIT window->libraryChosen(second);
        REQUIRE(waitFor([&] { return QFile::exists(second); }));
        REQUIRE(waitFor([&] { return !window->workspace()->isEditing(); }));
    }
    CHECK(titlesIn(first) == QStringList(QStringLiteral("Typed at the last moment")));
    CHECK(titlesIn(second).isEmpty());
}

} // namespace afterword::tests::other_library_test
