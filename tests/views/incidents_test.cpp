// SPDX-License-Identifier: MIT
#include "model/domain/edits/parts.h"
#include "model/items/incident_list_model.h"
#include "tests/views/shell_fixture.h"
#include "views/controls/chip_list.h"
#include "views/controls/choice_chip.h"
#include "views/controls/commit_field.h"
#include "views/controls/message_bar.h"
#include "views/incidents/empty_page.h"
#include "views/incidents/incident_list_page.h"
#include "views/incidents/incident_words.h"
#include "views/incidents/reading_pane.h"
#include "views/incidents/selection_pane.h"
#include "views/incidents/sort_line.h"
#include "views/preview/preview_view.h"
#include "views/shell/workspace.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::incidents_test {

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

} // namespace

TEST_CASE("What nobody sees of an incident is read again when it is seen", "[views]") {
    ShellFixture shell;
    const QString id = shell.put(QStringLiteral("Queue stalled")).id;
    shell.open();
    shell.workspace().list().select(id);
    views::ReadingPane& pane = shell.workspace().list().readingPane();
    const auto reads = [&](const char* title) {
        return pane.view().toPlainText().contains(QLatin1String(title));
    };
    REQUIRE(soon([&] { return reads("Queue stalled"); }));
    shell.workspace().openIncident(id);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    const auto saved = [&] { return shell.library.stored(id).title == QStringLiteral("!"); };
    shell.workspace().session()->document().submit(
        edits::setText(QStringLiteral("title"), QStringLiteral("!")));
    std::ignore = shell.workspace().flush();
    REQUIRE(soon(saved));
    pane.refresh();
    QTest::qWait(0);
    CHECK(reads("Queue stalled"));

    shell.press(Qt::Key_Escape);
    CHECK(soon([&] { return reads("!"); }));
}

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
    links.at(0)->setFocus();
    shell.press(Qt::Key_Return);
    CHECK(shell.imports.asked == QList<QStringList>{{QStringLiteral("sample")}});
    REQUIRE(soon([&] { return shell.workspace().list().messages().isVisible(); }));
    links.at(1)->click();
    CHECK(shell.workspace().isImporting());
    shell.press(Qt::Key_Escape);
    CHECK_FALSE(shell.workspace().isImporting());
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

TEST_CASE("The list is sorted by the column and direction that are chosen", "[views]") {
    ShellFixture shell;
    (void)shell.put(QStringLiteral("Queue stalled"));
    (void)shell.put(QStringLiteral("Disk full"));
    (void)shell.put(QStringLiteral("Zone lost"));
    shell.open();
    views::SortLine& line = shell.workspace().list().sortLine();

    Q_EMIT line.column().chosen(static_cast<int>(IncidentColumn::title));
    const QStringList titles{QStringLiteral("Disk full"), QStringLiteral("Queue stalled"),
                             QStringLiteral("Zone lost")};
    REQUIRE(soon([&] { return shell.listed() == titles; }));

    line.direction().click();
    REQUIRE(soon([&] { return shell.listed() == QStringList(titles.rbegin(), titles.rend()); }));
    const views::WindowLayout layout = shell.window->layoutState();
    CHECK(layout.order == IncidentOrder{IncidentColumn::title, true});
}

TEST_CASE("Several incidents are changed at once, as one step", "[views]") {
    ShellFixture shell;
    const auto tagged = [](const char* tag) {
        return [tag](Incident& value) { value.tags = {QString::fromLatin1(tag)}; };
    };
    const QString first = shell.put(QStringLiteral("Queue stalled"), tagged("kafka")).id;
    const QString second = shell.put(QStringLiteral("Disk full"), tagged("disk")).id;
    shell.open();
    shell.press(Qt::Key_A, Qt::ControlModifier);
    views::SelectionPane& pane = shell.workspace().list().selectionPane();
    REQUIRE(pane.isVisible());

    pane.severity().setFocus();
    Q_EMIT pane.severity().chosen(static_cast<int>(Severity::sev2));
    REQUIRE(soon([&] {
        return shell.library.stored(first).severity == Severity::sev2 &&
               shell.library.stored(second).severity == Severity::sev2;
    }));

    pane.tags().line().setFocus();
    shell.type(QStringLiteral("reviewed"));
    shell.press(Qt::Key_Return);
    REQUIRE(soon([&] {
        return shell.library.stored(first).tags ==
                   QStringList{QStringLiteral("kafka"), QStringLiteral("reviewed")} &&
               shell.library.stored(second).tags ==
                   QStringList{QStringLiteral("disk"), QStringLiteral("reviewed")};
    }));

    pane.owner().setFocus();
    shell.type(QStringLiteral("Ana Silva"));
    shell.press(Qt::Key_Return);
    const QList<Person> owner{{QStringLiteral("Ana Silva"), PersonRole::owner, {}}};
    REQUIRE(soon([&] { return shell.library.stored(second).people == owner; }));

    for (int step = 0; step < 3; ++step) {
        shell.window->actions().undo->trigger();
    }
    CHECK(soon([&] {
        return shell.library.stored(first).tags == QStringList{QStringLiteral("kafka")} &&
               !shell.library.stored(first).severity &&
               shell.library.stored(second).people.isEmpty();
    }));
}

TEST_CASE("Many incidents are published as one is: what was not public says when", "[views]") {
    ShellFixture shell;
    const Instant before = instantFromMs(1'600'000'000'000);
    const QString fresh = shell.put(QStringLiteral("Queue stalled")).id;
    const QString known = shell
                              .put(QStringLiteral("Disk full"),
                                   [&](Incident& value) {
                                       value.status = IncidentStatus::closed;
                                       value.publishedAt = before;
                                   })
                              .id;
    shell.open();
    shell.press(Qt::Key_A, Qt::ControlModifier);
    views::SelectionPane& pane = shell.workspace().list().selectionPane();
    REQUIRE(pane.isVisible());
    const auto published = [&] {
        return shell.library.stored(fresh).status == IncidentStatus::published &&
               shell.library.stored(known).status == IncidentStatus::published;
    };
    pane.status().setFocus();
    const Instant now = shell.library.now;
    Q_EMIT pane.status().chosen(static_cast<int>(IncidentStatus::published));
    REQUIRE(soon(published));
    CHECK(shell.library.stored(fresh).publishedAt == now);
    CHECK(shell.library.stored(known).publishedAt == before);
    shell.window->actions().undo->trigger();
    CHECK(soon([&] { return !shell.library.stored(fresh).publishedAt; }));
}

} // namespace afterword::tests::incidents_test
