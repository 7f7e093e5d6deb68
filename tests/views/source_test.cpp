// SPDX-License-Identifier: MIT
#include "model/domain/difference.h"
#include "tests/views/shell_fixture.h"
#include "views/controls/message_bar.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/preview/preview_pane.h"
#include "views/shell/workspace.h"
#include "views/source/change_list.h"
#include "views/source/source_pane.h"
#include "views/source/source_view.h"

#include <QAction>
#include <QListView>
#include <QPushButton>

#include <catch2/catch.hpp>

namespace afterword::tests::source_test {

namespace {

QString name(const char* text) {
    return QString::fromUtf8(text);
}

/// An incident that was read from a document of seven lines.
struct Kept : ShellFixture {
    Kept() {
        incident = put(name("Queue stalled"), [](Incident& value) {
            value.impact = name("Orders were late.");
            ActionItem action;
            action.id = name("act");
            action.title = name("Add an alert");
            value.actions = {action};
        });
        editing::ImportedDocument document;
        document.text = name("# Queue stalled\n\n## Impact\nOrders were late.\n\n- Add an alert");
        document.incident = incident;
        document.lines = {
            {name("title"), {{1, 1}}}, {name("impact"), {{3, 4}}}, {name("actions/act"), {{6, 6}}}};
        sources.insert(incident.id, document);
        refresh.before = incident;
        refresh.after = incident;
        refresh.after.title = name("The queue stalled");
        refresh.after.impact = name("Orders were late by an hour.");
        refresh.changes = differences(refresh.before, refresh.after);
    }

    void openSource() {
        open();
        workspace().openIncident(incident.id);
        REQUIRE(soon([&] { return isEditing(); }));
        press(Qt::Key_F9, Qt::ShiftModifier);
        REQUIRE(soon([&] { return !source().toPlainText().isEmpty(); }));
    }

    [[nodiscard]] views::SourcePane& pane() { return *workspace().source(); }
    [[nodiscard]] views::SourceView& source() { return pane().source(); }
    template <class T>
    T* field(const char* objectName) {
        return workspace().editor()->form().findChild<T*>(name(objectName));
    }
    [[nodiscard]] const Incident& value() { return workspace().session()->document().value(); }

    Incident incident;
};

} // namespace

TEST_CASE("The document of an incident stands in the place of the preview", "[views]") {
    Kept shell;
    shell.openSource();

    CHECK(shell.pane().isVisible());
    CHECK_FALSE(shell.workspace().preview()->isVisible());
    shell.press(Qt::Key_F9);
    CHECK_FALSE(shell.pane().isVisible());
    CHECK(shell.workspace().preview()->isVisible());
}

TEST_CASE("The lines that the focused field came from are marked", "[views]") {
    Kept shell;
    shell.openSource();

    shell.field<QWidget>("impact")->setFocus();
    CHECK(shell.source().markedLines() == LineRanges{{3, 4}});
    shell.field<QWidget>("title")->setFocus();
    CHECK(shell.source().markedLines() == LineRanges{{1, 1}});
    shell.workspace().editor()->form().goTo(name("actions"), true);
    CHECK(shell.source().markedLines() == LineRanges{{6, 6}});
}

TEST_CASE("An incident that was written here says that it has no document", "[views]") {
    Kept shell;
    shell.sources.clear();
    shell.open();
    shell.workspace().openIncident(shell.incident.id);
    REQUIRE(soon([&] { return shell.isEditing(); }));

    shell.press(Qt::Key_F9, Qt::ShiftModifier);

    CHECK(soon([&] { return shell.pane().note().contains(name("no document")); }));
    CHECK_FALSE(shell.pane().readAgainButton().isEnabled());
}

TEST_CASE("Reading again shows what would change and takes what is ticked", "[views]") {
    Kept shell;
    shell.openSource();

    shell.pane().readAgainButton().click();
    REQUIRE(soon([&] { return shell.pane().changes().isVisible(); }));
    CHECK(shell.value().title == name("Queue stalled"));
    REQUIRE(shell.pane().changes().list().model()->rowCount() == 2);
    shell.press(Qt::Key_Space); // the first, the title, is not taken
    CHECK(shell.source().markedLines() == LineRanges{{1, 1}});
    shell.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK_FALSE(shell.pane().changes().isVisible());
    CHECK(shell.value().title == name("Queue stalled"));
    CHECK(shell.value().impact == name("Orders were late by an hour."));
    shell.window->actions().undo->trigger();
    CHECK(shell.value().impact == name("Orders were late."));
}

TEST_CASE("Escape leaves the incident as it is and stays in the editor", "[views]") {
    Kept shell;
    shell.openSource();
    shell.pane().readAgainButton().click();
    REQUIRE(soon([&] { return shell.pane().changes().isVisible(); }));

    shell.press(Qt::Key_Escape);

    CHECK_FALSE(shell.pane().changes().isVisible());
    CHECK(shell.isEditing());
    CHECK(shell.value() == shell.library.stored(shell.incident.id));
}

TEST_CASE("Reading again says so when nothing changes", "[views]") {
    Kept shell;
    shell.refresh.changes.clear();
    shell.openSource();

    shell.pane().readAgainButton().click();

    CHECK(soon([&] {
        const auto bars = shell.workspace().editor()->findChildren<views::MessageBar*>();
        return std::any_of(bars.cbegin(), bars.cend(), [](const views::MessageBar* bar) {
            return bar->isVisible() && bar->text().contains(name("changes nothing"));
        });
    }));
}

} // namespace afterword::tests::source_test
