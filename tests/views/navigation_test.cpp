// SPDX-License-Identifier: MIT
#include "tests/views/shell_fixture.h"
#include "views/controls/line_field.h"
#include "views/controls/text_field.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/editor/find_bar.h"
#include "views/editor/incident_tabs.h"
#include "views/incidents/incident_list_page.h"
#include "views/preview/preview_pane.h"
#include "views/preview/preview_view.h"
#include "views/shell/command_palette.h"
#include "views/shell/workspace.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::navigation_test {

namespace {

void openFirst(ShellFixture& shell) {
    shell.open();
    shell.press(Qt::Key_Return);
    REQUIRE(soon([&] { return shell.isEditing(); }));
}

/// Two incidents, both open, the second in front.
struct TwoTabs {
    TwoTabs() {
        first = shell.put(QStringLiteral("Queue stalled")).id;
        second = shell.put(QStringLiteral("Disk full")).id;
        shell.open();
        for (const QString& id : {first, second}) {
            shell.workspace().openIncident(id);
            REQUIRE(soon([&] { return shownId() == id; }));
        }
    }

    [[nodiscard]] QString shownId() {
        return shell.workspace().session() != nullptr ? shell.workspace().session()->id()
                                                      : QString();
    }
    [[nodiscard]] views::IncidentTabs& tabs() { return shell.workspace().editor()->tabs(); }

    ShellFixture shell;
    QString first;
    QString second;
};

} // namespace

TEST_CASE("Each opened incident has a tab with its title", "[views]") {
    TwoTabs open;
    REQUIRE(open.tabs().count() == 2);
    CHECK(open.tabs().tabText(0).contains(QStringLiteral("Queue stalled")));
    CHECK(open.tabs().currentIndex() == 1);

    open.shell.workspace().openIncident(open.first);
    REQUIRE(soon([&] { return open.shownId() == open.first; }));
    CHECK(open.tabs().count() == 2);

    open.shell.workspace().editor()->form().focusTitle();
    open.shell.press(Qt::Key_End);
    open.shell.type(QStringLiteral(" again"));
    CHECK(open.tabs().tabText(0).contains(QStringLiteral("Queue stalled again")));
}

TEST_CASE("Tabs are reached by the keyboard and by clicks", "[views]") {
    TwoTabs open;
    open.shell.press(Qt::Key_PageDown, Qt::ControlModifier);
    REQUIRE(soon([&] { return open.shownId() == open.first; }));
    open.shell.press(Qt::Key_PageUp, Qt::ControlModifier);
    REQUIRE(soon([&] { return open.shownId() == open.second; }));
    QTest::mouseClick(&open.tabs(), Qt::LeftButton, {}, open.tabs().tabRect(0).center());
    CHECK(soon([&] { return open.shownId() == open.first; }));
}

TEST_CASE("A closed tab gives way to its neighbour, the last one to the list", "[views]") {
    TwoTabs open;
    open.shell.workspace().editor()->form().focusTitle();
    open.shell.type(QStringLiteral("x"));
    open.shell.press(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(soon([&] { return open.shownId() == open.first; }));
    CHECK(open.tabs().count() == 1);
    CHECK(soon([&] { return open.shell.library.stored(open.second).title.contains(u'x'); }));

    open.shell.press(Qt::Key_W, Qt::ControlModifier);
    CHECK(soon([&] { return !open.shell.isEditing(); }));
    CHECK(open.tabs().count() == 0);
}

TEST_CASE("Ctrl+F finds words in the open incident and shows where they are", "[views]") {
    ShellFixture shell;
    shell.put(QStringLiteral("Queue stalled"), [](Incident& incident) {
        incident.duration = QStringLiteral("a queued hour");
        incident.impact = QStringLiteral("The queue grew.");
        incident.lessons.wentWell = {QStringLiteral("calm"), QStringLiteral("queue known")};
    });
    openFirst(shell);
    shell.press(Qt::Key_F, Qt::ControlModifier);
    views::FindBar& bar = shell.workspace().editor()->findBar();
    REQUIRE(bar.isVisible());
    const auto selected = [&] {
        QString words;
        const auto fields = shell.window->findChildren<views::TextField*>();
        for (const views::TextField* field : fields) {
            words += field->textCursor().selectedText();
        }
        const auto lines = shell.window->findChildren<views::LineField*>();
        for (const views::LineField* line : lines) {
            words += line->selectedText();
        }
        return words.toStdString();
    };

    shell.type(QStringLiteral("queue"));
    CHECK(selected() == "Queue");
    shell.press(Qt::Key_Return);
    auto* duration = shell.window->findChild<views::LineField*>(QStringLiteral("duration"));
    CHECK(duration->selectedText() == QStringLiteral("queue"));
    shell.press(Qt::Key_Return);
    CHECK(selected() == "queue");
    auto* impact = shell.window->findChild<views::TextField*>(QStringLiteral("impact"));
    CHECK(impact->textCursor().hasSelection());
    shell.press(Qt::Key_Return);
    CHECK_FALSE(impact->textCursor().hasSelection());
    CHECK(selected() == "queue");
    shell.press(Qt::Key_Return); // around the end
    CHECK(selected() == "Queue");

    shell.press(Qt::Key_Escape);
    CHECK_FALSE(bar.isVisible());
    CHECK(shell.isEditing());
    CHECK(shell.window->focusWidget()->objectName() == QStringLiteral("title"));
}

TEST_CASE("Ctrl+H replaces one match or all, and undo takes it back", "[views]") {
    ShellFixture shell;
    shell.put(QStringLiteral("Queue stalled"),
              [](Incident& incident) { incident.impact = QStringLiteral("The queue grew."); });
    openFirst(shell);
    const auto value = [&]() -> const Incident& {
        return shell.workspace().session()->document().value();
    };
    shell.press(Qt::Key_H, Qt::ControlModifier);
    shell.type(QStringLiteral("queue"));
    shell.press(Qt::Key_Tab);
    auto* by = shell.workspace().editor()->findBar().findChildren<QLineEdit*>().last();
    by->setFocus();
    shell.type(QStringLiteral("Topic"));
    shell.press(Qt::Key_Return);
    CHECK(value().title.toStdString() == "Topic stalled");
    CHECK(value().impact.toStdString() == "The queue grew.");

    const auto buttons = shell.workspace().editor()->findBar().findChildren<QPushButton*>();
    buttons.last()->click();
    CHECK(value().impact.toStdString() == "The Topic grew.");
    shell.workspace().session()->document().undoStack()->undo();
    CHECK(value().impact.toStdString() == "The queue grew.");
    CHECK(value().title.toStdString() == "Topic stalled");
}

TEST_CASE("What is written in place of words may hold them itself", "[views]") {
    ShellFixture shell;
    shell.put(QStringLiteral("cert of a cert"));
    openFirst(shell);
    shell.press(Qt::Key_H, Qt::ControlModifier);
    shell.type(QStringLiteral("cert"));
    auto* by = shell.workspace().editor()->findBar().findChildren<QLineEdit*>().last();
    by->setFocus();
    shell.type(QStringLiteral("certificate"));
    shell.press(Qt::Key_Return);
    shell.press(Qt::Key_Return);
    CHECK(shell.workspace().session()->document().value().title.toStdString() ==
          "certificate of a certificate");
}

TEST_CASE("Find passes over fields of an action that hold no text", "[views]") {
    ShellFixture shell;
    shell.put(QStringLiteral("Queue stalled"), [](Incident& incident) {
        ActionItem action;
        action.id = QStringLiteral("a");
        action.title = QStringLiteral("Set a limit");
        action.owner = QStringLiteral("Ann");
        action.details = QStringLiteral("Ask Ann first.");
        incident.actions.append(action);
    });
    openFirst(shell);
    shell.press(Qt::Key_F, Qt::ControlModifier);
    shell.type(QStringLiteral("ann"));
    const auto fields = shell.window->findChildren<views::TextField*>();
    const auto marked = std::ranges::find_if(
        fields, [](const views::TextField* field) { return field->textCursor().hasSelection(); });
    REQUIRE(marked != fields.end());
    CHECK((*marked)->text().toStdString() == "Ask Ann first.");
}

TEST_CASE("An incident that changed elsewhere is opened anew in its tab", "[views]") {
    TwoTabs open;
    open.shell.library.changeBehind(open.second, [](Incident& incident) {
        incident.title = QStringLiteral("Changed elsewhere");
    });
    open.shell.workspace().openIncident(open.second);
    CHECK(soon([&] {
        return open.shell.workspace().session() != nullptr &&
               open.shell.workspace().session()->document().value().title ==
                   QStringLiteral("Changed elsewhere");
    }));
    CHECK(open.tabs().count() == 2);
}

TEST_CASE("What another tab could not save is tried again before the window goes", "[views]") {
    TwoTabs open;
    open.shell.workspace().editor()->form().focusTitle();
    open.shell.press(Qt::Key_End);
    open.shell.type(QStringLiteral("!"));
    open.shell.library.failNext({Error::Kind::library, QStringLiteral("The disk is full.")});
    open.shell.workspace().openIncident(open.first);
    REQUIRE(soon([&] { return open.shownId() == open.first; }));
    CHECK(open.shell.workspace().hasUnsaved());
    const auto saved = open.shell.workspace().flush();
    REQUIRE(soon([&] { return saved.isFinished(); }));
    CHECK(open.shell.library.stored(open.second).title.endsWith(u'!'));
}

TEST_CASE("Ctrl+K goes to incidents and sections and does what the menus offer", "[views]") {
    ShellFixture shell;
    const QString other = shell.put(QStringLiteral("Disk full")).id;
    shell.put(QStringLiteral("Queue stalled"));
    shell.open();
    shell.press(Qt::Key_K, Qt::ControlModifier);
    views::CommandPalette* palette = shell.workspace().commandPalette();
    REQUIRE(palette != nullptr);
    REQUIRE(palette->isVisible());

    SECTION("an incident by its title") {
        shell.type(QStringLiteral("disk"));
        REQUIRE(soon([&] { return palette->offered().contains(QStringLiteral("Disk full")); }));
        shell.press(Qt::Key_Return);
        REQUIRE(soon([&] { return shell.isEditing(); }));
        CHECK(shell.workspace().session()->id() == other);
        CHECK_FALSE(palette->isVisible());

        shell.press(Qt::Key_K, Qt::ControlModifier);
        shell.type(QStringLiteral("timeline"));
        REQUIRE_FALSE(palette->offered().isEmpty());
        shell.press(Qt::Key_Return);
        CHECK(shell.workspace().editor()->form().currentSection() == QStringLiteral("timeline"));
    }
    SECTION("an action of the menus") {
        shell.type(QStringLiteral("new inc"));
        REQUIRE(palette->offered().value(0) == QStringLiteral("New Incident"));
        shell.press(Qt::Key_Return);
        CHECK(soon([&] { return shell.isEditing(); }));
    }
    SECTION("Escape leaves everything as it was") {
        shell.press(Qt::Key_Escape);
        CHECK_FALSE(palette->isVisible());
        CHECK(shell.window->focusWidget() == &shell.workspace().list().list());
    }
}

TEST_CASE("A click in the preview goes to the field that it shows", "[views]") {
    ShellFixture shell;
    shell.put(QStringLiteral("Queue stalled"),
              [](Incident& incident) { incident.summary = QStringLiteral("Orders waited."); });
    openFirst(shell);
    views::PreviewView& view = shell.workspace().preview()->view();
    REQUIRE(soon([&] { return view.toPlainText().contains(QStringLiteral("Orders waited.")); }));

    const QTextCursor found = view.document()->find(QStringLiteral("Orders"));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(found).center());

    const QWidget* focus = shell.window->focusWidget();
    REQUIRE(focus != nullptr);
    CHECK(focus->objectName() == QStringLiteral("summary"));
}

TEST_CASE("The preview follows the field in which one writes", "[views]") {
    ShellFixture shell;
    QStringList lines;
    for (int i = 0; i < 200; ++i) {
        lines.append(QStringLiteral("Line %1 of a long summary.").arg(i));
    }
    shell.put(QStringLiteral("Queue stalled"),
              [&](Incident& incident) { incident.summary = lines.join(u'\n'); });
    openFirst(shell);
    views::PreviewView& view = shell.workspace().preview()->view();
    REQUIRE(soon([&] { return view.toPlainText().contains(QStringLiteral("Line 199")); }));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());

    shell.workspace().editor()->form().focusTitle();

    CHECK(view.verticalScrollBar()->value() == 0);

    shell.workspace().editor()->form().goToField(QStringLiteral("summary"));
    shell.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(view.verticalScrollBar()->value() > view.verticalScrollBar()->maximum() / 2);
    shell.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(view.verticalScrollBar()->value() < 100);
}

TEST_CASE("The preview shows the rendering, the Markdown or both, and counts the words",
          "[views]") {
    ShellFixture shell;
    shell.put(QStringLiteral("Queue stalled"),
              [](Incident& incident) { incident.summary = QStringLiteral("Orders waited."); });
    openFirst(shell);
    views::PreviewPane& pane = *shell.workspace().preview();
    auto* markdown = pane.findChild<QPlainTextEdit*>();
    REQUIRE(markdown != nullptr);
    REQUIRE(soon([&] { return !pane.markdown().isEmpty(); }));
    CHECK(pane.view().isVisible());
    CHECK_FALSE(markdown->isVisible());

    pane.setLook(views::PreviewPane::Look::both);
    CHECK(pane.view().isVisible());
    CHECK(markdown->isVisible());
    CHECK(markdown->toPlainText() == pane.markdown());

    pane.setLook(views::PreviewPane::Look::markdown);
    CHECK_FALSE(pane.view().isVisible());
}

TEST_CASE("Libraries that were open before stand in the File menu", "[views]") {
    ShellFixture shell;
    shell.open();
    const QMenu& recent = *shell.window->actions().recent;
    CHECK_FALSE(recent.isEnabled());
    QStringList chosen;
    QObject::connect(shell.window.get(), &views::MainWindow::libraryChosen, shell.window.get(),
                     [&](const QString& path) { chosen.append(path); });

    shell.window->setRecent(
        {QStringLiteral("/l/team.afterword"), QStringLiteral("/l/a&b.afterword")});

    REQUIRE(recent.actions().size() == 2);
    CHECK(recent.isEnabled());
    CHECK(recent.actions().at(0)->text().contains(QStringLiteral("team")));
    CHECK(recent.actions().at(1)->text().contains(QStringLiteral("a&&b")));
    recent.actions().at(1)->trigger();
    CHECK(chosen == QStringList{QStringLiteral("/l/a&b.afterword")});
}

} // namespace afterword::tests::navigation_test
