// SPDX-License-Identifier: MIT
#include "model/items/incident_list_model.h"
#include "tests/views/shell_fixture.h"
#include "views/controls/line_field.h"
#include "views/controls/message_bar.h"
#include "views/editor/editor_page.h"
#include "views/incidents/empty_page.h"
#include "views/incidents/incident_list_page.h"
#include "views/shell/status_line.h"
#include "views/shell/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QPushButton>
#include <QSplitter>

#include <catch2/catch.hpp>

namespace afterword::tests::shell_test {

namespace {

views::MessageBar* barSaying(ShellFixture& shell, const QString& words) {
    const auto bars = shell.window->findChildren<views::MessageBar*>();
    const auto at = std::ranges::find_if(bars, [&](const views::MessageBar* bar) {
        return bar->isVisible() && bar->text().contains(words);
    });
    return at == bars.end() ? nullptr : *at;
}

QPushButton* buttonOf(const views::MessageBar& bar, const QString& text) {
    const auto buttons = bar.findChildren<QPushButton*>();
    const auto at = std::ranges::find(buttons, text, &QPushButton::text);
    return at == buttons.end() ? nullptr : *at;
}

Edit impact(const QString& text) {
    return {QStringLiteral("Change impact"), {}, [text](Incident& i) { i.impact = text; }};
}

} // namespace

TEST_CASE("Ctrl+N makes an incident in the library and opens its editor", "[views]") {
    ShellFixture shell;
    shell.open();

    shell.press(Qt::Key_N, Qt::ControlModifier);

    REQUIRE(soon([&] { return shell.isEditing(); }));
    CHECK(shell.workspace().session()->document().value().reference == QStringLiteral("INC-1"));
    shell.type(QStringLiteral("Queue stalled"));
    CHECK(shell.workspace().session()->document().value().title == QStringLiteral("Queue stalled"));
}

TEST_CASE("Enter opens the selected incident and Escape returns to the list", "[views]") {
    ShellFixture shell;
    const Incident incident = shell.put(QStringLiteral("Queue stalled"));
    shell.open();

    shell.press(Qt::Key_Return);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    CHECK(shell.workspace().session()->id() == incident.id);

    shell.press(Qt::Key_Escape);
    CHECK(soon([&] { return !shell.isEditing(); }));
    CHECK(shell.workspace().list().selectedIds() == QStringList{incident.id});
}

TEST_CASE("What was changed before going back is saved and shown in the list", "[views]") {
    ShellFixture shell;
    const Incident incident = shell.put(QStringLiteral("Before"));
    shell.open();
    shell.press(Qt::Key_Return);
    REQUIRE(soon([&] { return shell.isEditing(); }));

    shell.workspace().session()->document().submit(
        {QStringLiteral("Change title"), {}, [](Incident& i) {
             i.title = QStringLiteral("After");
         }});
    shell.workspace().goBack();

    CHECK(soon([&] { return shell.listed() == QStringList{QStringLiteral("After")}; }));
    CHECK(shell.library.stored(incident.id).title == QStringLiteral("After"));
}

TEST_CASE("An incident that is opened again still has its undo steps", "[views]") {
    ShellFixture shell;
    (void)shell.put(QStringLiteral("First"));
    shell.open();
    shell.press(Qt::Key_Return);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    shell.workspace().session()->document().submit(
        {QStringLiteral("Change title"), {}, [](Incident& i) {
             i.title = QStringLiteral("Second");
         }});
    shell.workspace().goBack();
    REQUIRE(soon([&] { return shell.listed() == QStringList{QStringLiteral("Second")}; }));

    shell.press(Qt::Key_Return);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    REQUIRE(shell.window->actions().undo->isEnabled());
    shell.window->actions().undo->trigger();

    CHECK(shell.workspace().session()->document().value().title == QStringLiteral("First"));
}

TEST_CASE("Delete takes the incident away and Undo in the bar brings it back", "[views]") {
    ShellFixture shell;
    const Incident incident = shell.put(QStringLiteral("Queue stalled"));
    (void)shell.put(QStringLiteral("Disk full"));
    shell.open();
    shell.workspace().list().select(incident.id);

    shell.press(Qt::Key_Delete);

    REQUIRE(soon([&] { return shell.listed() == QStringList{QStringLiteral("Disk full")}; }));
    CHECK(shell.library.isDeleted(incident.id));
    views::MessageBar& bar = shell.workspace().list().messages();
    CHECK(bar.text() == QStringLiteral("INC-1 deleted."));
    auto* undo = bar.findChild<QPushButton*>();
    REQUIRE(undo != nullptr);
    undo->click();
    CHECK(soon([&] { return shell.listed().size() == 2; }));
    CHECK_FALSE(shell.library.isDeleted(incident.id));
}

TEST_CASE("A deletion can be undone and redone from the menu", "[views]") {
    ShellFixture shell;
    const Incident incident = shell.put(QStringLiteral("Queue stalled"));
    shell.open();
    shell.press(Qt::Key_Delete);
    REQUIRE(soon([&] { return shell.library.isDeleted(incident.id); }));
    REQUIRE(soon([&] { return shell.window->actions().undo->isEnabled(); }));

    shell.window->actions().undo->trigger();
    CHECK(soon([&] { return !shell.library.isDeleted(incident.id); }));
    shell.window->actions().redo->trigger();
    CHECK(soon([&] { return shell.library.isDeleted(incident.id); }));
}

TEST_CASE("An export asks for a file under the incident's name and says that it is done",
          "[views]") {
    ShellFixture shell;
    (void)shell.put(QStringLiteral("Queue stalled"));
    shell.open();
    shell.answers = {QStringLiteral("/somewhere/report.md")};

    shell.press(Qt::Key_E, Qt::ControlModifier);

    REQUIRE(soon([&] { return shell.exports.size() == 1; }));
    CHECK(shell.suggestedName == QStringLiteral("INC-1.md"));
    CHECK(shell.exports.first().title == QStringLiteral("Queue stalled"));
    CHECK(shell.exports.first().path == QStringLiteral("/somewhere/report.md"));
    CHECK(soon([&] {
        return shell.workspace().list().messages().text() ==
               QStringLiteral("Exported to report.md.");
    }));
}

TEST_CASE("An export that fails says why", "[views]") {
    ShellFixture shell;
    (void)shell.put(QStringLiteral("Queue stalled"));
    shell.open();
    shell.answers = {QStringLiteral("/full/report.md")};
    shell.exportError = Error{Error::Kind::usage, QStringLiteral("The disk is full.")};

    shell.press(Qt::Key_E, Qt::ControlModifier);

    CHECK(soon([&] {
        return shell.workspace().list().messages().text() == QStringLiteral("The disk is full.");
    }));
}

TEST_CASE("Ctrl+Shift+C puts the Markdown of the selected incident on the clipboard", "[views]") {
    ShellFixture shell;
    (void)shell.put(QStringLiteral("Queue stalled"));
    shell.open();

    shell.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    CHECK(soon(
        [&] { return QGuiApplication::clipboard()->text() == QStringLiteral("# Queue stalled"); }));
}

TEST_CASE("A library that cannot be opened leaves a page that says so and offers another",
          "[views]") {
    ShellFixture shell;
    shell.open();
    shell.window->showProblem(QStringLiteral("/nowhere/x.afterword"),
                              {Error::Kind::library, QStringLiteral("x.afterword is no library.")});

    CHECK(shell.window->workspace() == nullptr);
    CHECK_FALSE(shell.window->actions().newIncident->isEnabled());
    auto* page = shell.window->findChild<views::EmptyPage*>();
    REQUIRE(page != nullptr);
    CHECK(page->accessibleName() == QStringLiteral("x.afterword is no library."));
    QString chosen;
    QObject::connect(shell.window.get(), &views::MainWindow::libraryChosen,
                     [&chosen](const QString& path) { chosen = path; });
    shell.answers = {QStringLiteral("/other.afterword")};
    page->findChild<QPushButton*>()->click();
    CHECK(chosen == QStringLiteral("/other.afterword"));
}

TEST_CASE("A library for reading only offers nothing that writes", "[views]") {
    ShellFixture shell;
    const Incident stalled = shell.put(QStringLiteral("Queue stalled"));
    shell.library.readOnly = true;
    shell.open();

    CHECK_FALSE(shell.window->actions().newIncident->isEnabled());
    CHECK_FALSE(shell.window->actions().import->isEnabled());
    CHECK_FALSE(shell.window->actions().deleteIncident->isEnabled());
    CHECK(shell.window->actions().exportMarkdown->isEnabled());

    shell.workspace().openIncident(stalled.id);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    const auto fields = shell.window->findChildren<views::LineField*>();
    REQUIRE_FALSE(fields.isEmpty());
    CHECK(std::ranges::none_of(fields, &QWidget::isEnabled));
    shell.type(QStringLiteral("x"));
    shell.press(Qt::Key_Return);
    CHECK(shell.library.saves == 0);
    CHECK(barSaying(shell, QStringLiteral("reading only")) != nullptr);
}

TEST_CASE("A window takes over size, splitter and preview of the one before", "[views]") {
    views::WindowLayout layout;
    QList<int> sizes;
    {
        ShellFixture first;
        first.open();
        first.window->resize(1000, 640);
        auto* splitter = first.workspace().list().findChild<QSplitter*>();
        splitter->setSizes({300, 600});
        sizes = splitter->sizes();
        first.window->actions().preview->setChecked(false);
        layout = first.window->layoutState();
    }
    ShellFixture second;
    second.open();
    second.window->restoreLayout(layout);

    CHECK(second.window->size() == QSize(1000, 640));
    CHECK(
        soon([&] { return second.workspace().list().findChild<QSplitter*>()->sizes() == sizes; }));
    CHECK_FALSE(second.window->actions().preview->isChecked());
}

TEST_CASE("Closing the window saves what is open before it goes", "[views]") {
    ShellFixture shell;
    const Incident incident = shell.put(QStringLiteral("Before"));
    shell.open();
    shell.press(Qt::Key_Return);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    shell.workspace().session()->document().submit(
        {QStringLiteral("Change title"), {}, [](Incident& i) {
             i.title = QStringLiteral("After");
         }});

    shell.window->close();

    CHECK(soon([&] { return !shell.window->isVisible(); }));
    CHECK(shell.library.stored(incident.id).title == QStringLiteral("After"));
}

TEST_CASE("A window whose last save fails stays until it is closed again", "[views]") {
    ShellFixture shell;
    (void)shell.put(QStringLiteral("Before"));
    shell.open();
    shell.press(Qt::Key_Return);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    shell.workspace().session()->document().submit(
        {QStringLiteral("Change title"), {}, [](Incident& i) {
             i.title = QStringLiteral("After");
         }});
    shell.library.failNext({Error::Kind::library, QStringLiteral("The disk is full.")}, 100);

    shell.window->close();
    REQUIRE(soon([&] {
        return shell.window->statusLine().saving().contains(QStringLiteral("The disk is full."));
    }));
    CHECK(shell.window->isVisible());

    shell.window->close();
    CHECK(soon([&] { return !shell.window->isVisible(); }));
}

TEST_CASE("A save that failed says why above the document and can be tried again", "[views]") {
    ShellFixture shell;
    const Incident incident = shell.put(QStringLiteral("Before"));
    shell.open();
    shell.press(Qt::Key_Return);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    editing::IncidentSession& session = *shell.workspace().session();
    shell.library.failNext({Error::Kind::library, QStringLiteral("The disk is full.")}, 1);

    session.document().submit(impact(QStringLiteral("typed")));
    std::ignore = session.flush();

    const auto bar = [&] { return barSaying(shell, QStringLiteral("The disk is full.")); };
    REQUIRE(soon([&] { return bar() != nullptr; }));
    buttonOf(*bar(), QStringLiteral("Retry"))->click();
    CHECK(soon([&] { return bar() == nullptr; }));
    CHECK(shell.library.stored(incident.id).impact == QStringLiteral("typed"));
}

TEST_CASE("Who changed the same field somewhere else is asked about, not overwritten", "[views]") {
    ShellFixture shell;
    const Incident incident = shell.put(QStringLiteral("Before"));
    shell.open();
    shell.press(Qt::Key_Return);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    editing::IncidentSession& session = *shell.workspace().session();
    shell.library.changeBehind(incident.id,
                               [](Incident& i) { i.impact = QStringLiteral("of others"); });

    session.document().submit(impact(QStringLiteral("of mine")));
    std::ignore = session.flush();

    const auto bar = [&] { return barSaying(shell, QStringLiteral("of others")); };
    REQUIRE(soon([&] { return bar() != nullptr; }));
    CHECK(bar()->text().contains(QStringLiteral("of mine")));
    buttonOf(*bar(), QStringLiteral("Take theirs"))->click();
    CHECK(soon([&] { return bar() == nullptr; }));
    CHECK(session.document().value().impact == QStringLiteral("of others"));
}

TEST_CASE("Every action of the menus has a name and a tool tip", "[views]") {
    ShellFixture shell;
    shell.open();
    const auto actions =
        shell.window->findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly);
    CHECK(actions.size() >= 15);
    for (const QAction* action : actions) {
        CAPTURE(action->objectName().toStdString());
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(action->toolTip().isEmpty());
    }
}

} // namespace afterword::tests::shell_test
