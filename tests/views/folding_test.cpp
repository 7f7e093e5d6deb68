// SPDX-License-Identifier: MIT
#include "tests/views/rich_incident.h"
#include "tests/views/shell_fixture.h"
#include "views/controls/text_field.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/editor/find_bar.h"
#include "views/editor/form_section.h"
#include "views/editor/outline.h"
#include "views/editor/section_heading.h"
#include "views/editor/section_summary.h"
#include "views/editor/timeline_view.h"
#include "views/preview/preview_pane.h"
#include "views/preview/preview_view.h"
#include "views/shell/command_palette.h"
#include "views/shell/workspace.h"

#include <QAccessible>
#include <QAction>
#include <QScrollBar>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::folding_test {

namespace {

/// The editor over an incident with something in every section.
struct Folding {
    Folding() {
        shell.put(QStringLiteral("Queue stalled"), [](Incident& incident) {
            const QString title = incident.title;
            incident = richIncident();
            incident.title = title;
            incident.summary = QStringLiteral("Orders waited.");
        });
        shell.open();
        shell.press(Qt::Key_Return);
        REQUIRE(soon([this] { return shell.isEditing(); }));
    }

    [[nodiscard]] views::EditorForm& form() { return shell.workspace().editor()->form(); }
    [[nodiscard]] views::FormSection& section(const char* key) {
        auto* section = form().findChild<views::FormSection*>(QLatin1String(key));
        REQUIRE(section != nullptr);
        return *section;
    }
    [[nodiscard]] views::SectionHeading& heading(const char* key) {
        auto* heading = section(key).findChild<views::SectionHeading*>();
        REQUIRE(heading != nullptr);
        return *heading;
    }
    [[nodiscard]] views::TextField& summary() {
        auto* field = form().findChild<views::TextField*>(QStringLiteral("summary"));
        REQUIRE(field != nullptr);
        return *field;
    }
    void click(const char* key) {
        QTest::mouseClick(&heading(key), Qt::LeftButton, {}, heading(key).rect().center());
    }
    [[nodiscard]] QAccessible::State stateOf(const char* key) {
        return QAccessible::queryAccessibleInterface(&heading(key))->state();
    }
    void runFromPalette(const char* words) {
        shell.press(Qt::Key_K, Qt::ControlModifier);
        shell.type(QLatin1String(words));
        shell.press(Qt::Key_Return);
    }

    ShellFixture shell;
};

} // namespace

TEST_CASE("A click on its heading folds a section to what it holds", "[views]") {
    Folding editor;
    auto* timeline = editor.form().findChild<views::TimelineView*>();
    REQUIRE(timeline->isVisible());
    CHECK(editor.stateOf("timeline").expanded);

    editor.click("timeline");
    CHECK_FALSE(timeline->isVisible());
    CHECK(editor.section("timeline").isFolded());
    CHECK(editor.stateOf("timeline").collapsed);
    auto* face = QAccessible::queryAccessibleInterface(&editor.heading("timeline"));
    CHECK(face->text(QAccessible::Name).contains(QStringLiteral("Timeline")));
    CHECK(face->text(QAccessible::Description).startsWith(QStringLiteral("6 events")));

    editor.click("timeline");
    CHECK(timeline->isVisible());
    CHECK_FALSE(editor.stateOf("timeline").collapsed);
}

TEST_CASE("F7 folds the section one writes in, and goes back to the caret", "[views]") {
    Folding editor;
    editor.summary().setFocus();
    editor.shell.press(Qt::Key_F7);
    CHECK(editor.section("summary").isFolded());
    REQUIRE(editor.heading("summary").hasFocus());
    CHECK(editor.heading("summary").summary().toStdString() == "Orders waited.");

    SECTION("by the same key") {
        editor.shell.press(Qt::Key_F7);
    }
    SECTION("by the space bar on the heading") {
        editor.shell.press(Qt::Key_Space);
    }
    CHECK_FALSE(editor.section("summary").isFolded());
    CHECK(editor.summary().hasFocus());
}

TEST_CASE("Only the headings of folded sections are stops of Tab", "[views]") {
    Folding editor;
    CHECK(editor.heading("timeline").focusPolicy() == Qt::NoFocus);
    editor.click("timeline");
    CHECK(editor.heading("timeline").focusPolicy() == Qt::TabFocus);
}

TEST_CASE("All sections fold and unfold from the palette", "[views]") {
    Folding editor;
    editor.runFromPalette("fold all sections");
    CHECK(editor.form().folded().size() == editor.form().sectionNames().size());
    editor.runFromPalette("unfold all");
    CHECK(editor.form().folded().isEmpty());
}

TEST_CASE("What leads into a folded section unfolds it", "[views]") {
    Folding editor;
    editor.form().setAllFolded(true);

    SECTION("the outline") {
        auto* outline = editor.shell.window->findChild<views::Outline*>();
        const QListWidgetItem* actions =
            outline->findItems(QStringLiteral("Action Items"), Qt::MatchExactly).value(0);
        REQUIRE(actions != nullptr);
        QTest::mouseClick(outline->viewport(), Qt::LeftButton, {},
                          outline->visualItemRect(actions).center());
        CHECK_FALSE(editor.section("actions").isFolded());
        CHECK(editor.section("actions").isAncestorOf(editor.shell.window->focusWidget()));
        const int top = editor.section("actions").mapTo(editor.form().viewport(), QPoint()).y();
        CHECK(top >= 0);
        CHECK(top < editor.form().viewport()->height());
    }
    SECTION("a click in the preview") {
        views::PreviewView& view = editor.shell.workspace().preview()->view();
        REQUIRE(soon([&] { return view.toPlainText().contains(QStringLiteral("Orders")); }));
        const QTextCursor found = view.document()->find(QStringLiteral("Orders"));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(found).center());
        CHECK_FALSE(editor.section("summary").isFolded());
        CHECK(editor.summary().hasFocus());
    }
    SECTION("words that are found") {
        editor.shell.press(Qt::Key_F, Qt::ControlModifier);
        editor.shell.type(QStringLiteral("orders waited"));
        CHECK_FALSE(editor.section("summary").isFolded());
        CHECK(editor.summary().textCursor().selectedText().toStdString() == "Orders waited");
        CHECK(editor.section("timeline").isFolded());
    }
}

TEST_CASE("A window remembers which sections are folded", "[views]") {
    Folding editor;
    editor.click("timeline");
    editor.click("closing");
    const views::WindowLayout layout = editor.shell.window->layoutState();
    CHECK(layout.folded == QStringList{QStringLiteral("timeline"), QStringLiteral("closing")});

    ShellFixture other;
    other.put(QStringLiteral("Disk full"));
    other.open();
    other.window->restoreLayout(layout);
    other.press(Qt::Key_Return);
    REQUIRE(soon([&] { return other.isEditing(); }));
    CHECK(other.workspace().editor()->form().folded() == layout.folded);
    CHECK(other.window->layoutState().folded == layout.folded);
}

TEST_CASE("A folded section tells how much it holds, or its first words", "[views]") {
    const auto of = [](const char* key, const Incident& incident) {
        return views::summaryOf(QLatin1String(key), incident).toStdString();
    };
    Incident incident;
    CHECK(of("timeline", incident) == "Empty");
    CHECK(of("rootCause", incident) == "Empty");
    incident.rootCause = QStringLiteral("\n- **No limit** was set\n- Nobody looked");
    CHECK(of("rootCause", incident) == "No limit was set");
    ActionItem done;
    done.status = ActionStatus::done;
    incident.actions = {Row(ActionItem()), Row(done), Row(ActionItem())};
    CHECK(of("actions", incident) == "3 actions, 2 open");
    incident.lessons.gotLucky = {QStringLiteral("It was night")};
    CHECK(of("lessons", incident) == "1 lesson");
}

} // namespace afterword::tests::folding_test
