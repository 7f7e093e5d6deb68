// SPDX-License-Identifier: MIT
#include "model/items/incident_list_model.h"
#include "tests/views/shell_fixture.h"
#include "views/controls/message_bar.h"
#include "views/incidents/empty_page.h"
#include "views/incidents/incident_list_page.h"
#include "views/incidents/incident_words.h"
#include "views/incidents/reading_pane.h"
#include "views/preview/preview_view.h"
#include "views/shell/workspace.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace afterword;
using namespace afterword::tests;

namespace {

views::EmptyPage* emptyPage(ShellFixture& shell) {
    const auto pages = shell.window->findChildren<views::EmptyPage*>();
    for (views::EmptyPage* page : pages) {
        if (page->isVisible()) {
            return page;
        }
    }
    return nullptr;
}

void drop(QWidget& target, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

} // namespace

TEST_CASE("Typing in the search box narrows the list", "[views]") {
    ShellFixture shell;
    (void)shell.put(QStringLiteral("Queue stalled"));
    (void)shell.put(QStringLiteral("Disk full"));
    shell.open();
    REQUIRE(shell.listed().size() == 2);

    shell.press(Qt::Key_F, Qt::ControlModifier);
    shell.type(QStringLiteral("disk"));

    CHECK(soon([&] { return shell.listed() == QStringList{QStringLiteral("Disk full")}; }));
}

TEST_CASE("A search without a hit says so, and Clear filter shows all again", "[views]") {
    ShellFixture shell;
    (void)shell.put(QStringLiteral("Queue stalled"));
    shell.open();
    shell.press(Qt::Key_F, Qt::ControlModifier);
    shell.type(QStringLiteral("nothing of the kind"));

    REQUIRE(soon([&] { return emptyPage(shell) != nullptr; }));
    emptyPage(shell)->findChild<QPushButton*>()->click();

    CHECK(soon([&] { return emptyPage(shell) == nullptr && shell.listed().size() == 1; }));
}

TEST_CASE("An empty library offers a new incident, the sample and an import", "[views]") {
    ShellFixture shell;
    shell.open();
    REQUIRE(soon([&] { return emptyPage(shell) != nullptr; }));

    const auto links = emptyPage(shell)->findChildren<QToolButton*>();
    REQUIRE(links.size() == 2);
    links.at(0)->click();
    CHECK(shell.importCalls == QList<QStringList>{{QStringLiteral("sample")}});
    shell.answers = {QStringLiteral("/notes/a.md")};
    links.at(1)->click();
    CHECK(shell.importCalls.last() == QStringList{QStringLiteral("/notes/a.md")});
    emptyPage(shell)->findChild<QPushButton*>()->click();
    CHECK(soon([&] { return shell.isEditing(); }));
}

TEST_CASE("The selected incident can be read beside the list", "[views]") {
    ShellFixture shell;
    const Incident first = shell.put(QStringLiteral("Queue stalled"));
    const Incident second = shell.put(QStringLiteral("Disk full"));
    shell.open();
    views::ReadingPane& pane = shell.workspace().list().readingPane();

    shell.workspace().list().select(first.id);
    REQUIRE(soon([&] { return pane.shownId() == first.id; }));
    CHECK(pane.view().toPlainText().contains(QStringLiteral("Queue stalled")));
    shell.workspace().list().select(second.id);
    REQUIRE(soon([&] { return pane.shownId() == second.id; }));
    CHECK_FALSE(pane.view().toPlainText().contains(QStringLiteral("Queue stalled")));
}

TEST_CASE("Files and folders that are dropped on the list are imported", "[views]") {
    ShellFixture shell;
    const Incident added = shell.put(QStringLiteral("From a file"));
    shell.open();
    shell.report.added = {added.id};
    shell.report.known = {QStringLiteral("x")};
    shell.report.refused = {{QStringLiteral("photo.md"), QStringLiteral("photo.md is no text.")}};

    drop(shell.workspace().list(), {QStringLiteral("/notes/a.md"), QStringLiteral("/notes/old")});

    CHECK(shell.importCalls ==
          QList<QStringList>{{QStringLiteral("/notes/a.md"), QStringLiteral("/notes/old")}});
    CHECK(soon([&] {
        return shell.workspace().list().messages().text() ==
               QStringLiteral("1 imported, 1 already there, 1 failed. photo.md is no text.");
    }));
}

TEST_CASE("An import can be undone", "[views]") {
    ShellFixture shell;
    const Incident added = shell.put(QStringLiteral("From a file"));
    shell.open();
    shell.report.added = {added.id};
    shell.workspace().importFiles({QStringLiteral("/notes/a.md")});
    REQUIRE(soon([&] { return shell.window->actions().undo->isEnabled(); }));

    shell.window->actions().undo->trigger();

    CHECK(soon([&] { return shell.library.isDeleted(added.id); }));
}

TEST_CASE("A row of the list tells its work in words", "[views]") {
    ShellFixture shell;
    (void)shell.put(QStringLiteral("**Queue** stalled"), [](Incident& incident) {
        incident.severity = Severity::sev2;
        ActionItem late;
        late.id = QStringLiteral("a");
        late.title = QStringLiteral("Add an alert");
        late.due = QDate(2024, 1, 1);
        ActionItem open = late;
        open.id = QStringLiteral("b");
        open.due = QDate(2030, 1, 1);
        incident.actions = {late, open};
    });
    shell.open();
    const QModelIndex row = shell.workspace().list().model().index(0, 0);

    CHECK(views::plainTitle(QStringLiteral("**Queue** `stalled`")) ==
          QStringLiteral("Queue stalled"));
    CHECK(views::plainTitle(QString()) == QStringLiteral("Untitled incident"));
    CHECK(views::actionWords(row) == QStringLiteral("2 actions"));
    CHECK(views::actionStateWords(row) == QStringLiteral("1 overdue"));
}
