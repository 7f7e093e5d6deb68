// SPDX-License-Identifier: MIT
#include "model/items/import_model.h"
#include "model/items/read_fields_model.h"
#include "tests/views/shell_fixture.h"
#include "views/controls/choice_chip.h"
#include "views/controls/commit_field.h"
#include "views/controls/message_bar.h"
#include "views/import/import_detail.h"
#include "views/import/import_options.h"
#include "views/import/import_page.h"
#include "views/import/import_table.h"
#include "views/import/teach_line.h"
#include "views/incidents/empty_page.h"
#include "views/incidents/incident_list_page.h"
#include "views/incidents/task_line.h"
#include "views/shell/workspace.h"
#include "views/source/read_field_list.h"
#include "views/source/source_view.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>
#include <QtTest>

#include <catch2/catch.hpp>

#include <algorithm>

namespace afterword::tests::import_test {

namespace {

QString name(const char* text) {
    return QString::fromUtf8(text);
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

/// Three documents: a clean one, one that the library has, and one that is no text.
struct Import : ShellFixture {
    Import() {
        const Incident known = put(name("Old title"));
        FakeDocument& clean = imports.put(name("/notes/a.md"), name("Queue stalled"));
        clean.read.text =
            name("# Queue stalled\n\n## Impact\n\nOrders were late.\n\n## Anhang\n\nx");
        clean.read.incident.impact = name("Orders were late.");
        clean.read.incident.sections = {{name("Anhang"), 2, name("x"), Part::impact, {}}};
        clean.read.lines = {
            {name("title"), {{1, 1}}}, {name("impact"), {{3, 5}}}, {name("sections/0"), {{7, 9}}}};
        imports.put(name("/notes/b.md"), name("New title")).duplicate =
            Duplicate{Duplicate::By::titleAndDay, known.id, known.reference};
        imports.put(name("/notes/c.md"), name("x")).refusal =
            Error{Error::Kind::input, name("c.md is no text.")};
        knownId = known.id;
    }

    /// Shows the window and brings all three in.
    void bringAll() {
        open();
        workspace().importFiles({name("/notes/a.md"), name("/notes/b.md"), name("/notes/c.md")});
        REQUIRE(
            soon([&] { return workspace().isImporting() && table().model()->rowCount() == 3; }));
        REQUIRE(soon([&] { return page().detail().shownKey() == name("0"); }));
    }

    [[nodiscard]] views::ImportPage& page() { return *workspace().importPage(); }
    [[nodiscard]] views::ImportTable& table() { return page().table(); }
    [[nodiscard]] const editing::ImportEntry& entry(int row) {
        return *page().session()->entries().at(row);
    }
    [[nodiscard]] QString listMessage() { return workspace().list().messages().text(); }

    QString knownId;
};

} // namespace

TEST_CASE("One new document that is read without doubt goes straight in", "[views]") {
    Import shell;
    shell.open();

    drop(shell.workspace().list(), {name("/notes/a.md")});

    REQUIRE(soon([&] { return shell.listMessage() == name("1 imported."); }));
    CHECK_FALSE(shell.workspace().isImporting());
    CHECK(soon([&] { return shell.listed().contains(name("Queue stalled")); }));
    shell.window->actions().undo->trigger();
    CHECK(soon([&] { return !shell.listed().contains(name("Queue stalled")); }));
}

TEST_CASE("One document that cannot be read is refused where one is", "[views]") {
    Import shell;
    shell.open();

    drop(shell.workspace().list(), {name("/notes/c.md")});

    CHECK(soon([&] { return shell.listMessage() == name("c.md is no text."); }));
    CHECK_FALSE(shell.workspace().isImporting());
}

TEST_CASE("A document that needs a decision opens the import page", "[views]") {
    Import shell;
    shell.open();
    SECTION("the library seems to have it") {
        drop(shell.workspace().list(), {name("/notes/b.md")});
    }
    SECTION("something in it is unsure") {
        shell.imports.found[name("/notes/a.md")].first().read.findings = {
            {name("time.date-missing"), Finding::Severity::warning, 3, {name("9:00")}}};
        drop(shell.workspace().list(), {name("/notes/a.md")});
    }
    CHECK(soon([&] { return shell.workspace().isImporting(); }));
}

TEST_CASE("Import opens an empty page that asks for files or a folder", "[views]") {
    Import shell;
    shell.open();
    shell.press(Qt::Key_I, Qt::ControlModifier);
    REQUIRE(shell.workspace().isImporting());
    shell.answers = {name("/notes/a.md"), name("/notes/b.md")};

    shell.press(Qt::Key_Return);

    CHECK(shell.imports.asked.last() == shell.answers);
    CHECK(soon([&] { return shell.table().model()->rowCount() == 2; }));
    drop(shell.page(), {name("/notes/c.md")});
    CHECK(soon([&] { return shell.table().model()->rowCount() == 3; }));
}

TEST_CASE("Keys tick, import, and undo takes all of it back", "[views]") {
    Import shell;
    shell.bringAll();
    shell.table().setFocus();
    CHECK(shell.page().importButton().text() == name("Import 1"));

    shell.press(Qt::Key_Down);
    shell.press(Qt::Key_Space);
    CHECK(shell.entry(1).choice == ImportChoice::update);
    CHECK(shell.page().importButton().text() == name("Import 2"));
    shell.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(soon([&] { return shell.listMessage() == name("1 imported, 1 updated."); }));
    CHECK_FALSE(shell.workspace().isImporting());
    CHECK(shell.library.stored(shell.knownId).title == name("New title"));
    const auto buttons = shell.workspace().list().messages().findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 1);
    buttons.first()->click();
    CHECK(soon([&] { return shell.library.stored(shell.knownId).title == name("Old title"); }));
    CHECK(soon([&] { return !shell.listed().contains(name("Queue stalled")); }));
}

TEST_CASE("A field leads to its lines and a line to its field", "[views]") {
    Import shell;
    shell.bringAll();
    shell.table().setFocus();
    shell.press(Qt::Key_Return);
    views::ReadFieldList& fields = shell.page().detail().fields();
    views::SourceView& source = shell.page().detail().source();
    REQUIRE(fields.hasFocus());
    CHECK(source.markedLines() == LineRanges{{1, 1}});

    while (fields.current()->anchor != name("impact")) {
        shell.press(Qt::Key_Down);
    }
    CHECK(source.markedLines() == LineRanges{{3, 5}});

    source.setFocus();
    QTextCursor caret(source.document()->findBlockByNumber(0));
    QTest::mouseClick(source.viewport(), Qt::LeftButton, {}, source.cursorRect(caret).center());
    CHECK(fields.current()->anchor == name("impact")); // the caret has been there from the start
    shell.press(Qt::Key_Down);
    shell.press(Qt::Key_Up);
    CHECK(fields.current()->anchor == name("title"));
    shell.press(Qt::Key_Escape);
    CHECK(shell.table().hasFocus());
}

TEST_CASE("What is set for the selection is seen at once", "[views]") {
    Import shell;
    shell.bringAll();
    shell.table().setFocus();
    const auto fields = shell.page().options().findChildren<views::CommitField*>();
    REQUIRE(fields.size() == 6);

    shell.press(Qt::Key_A, Qt::ControlModifier);
    fields.at(0)->setFocus();
    shell.type(name("Mars"));
    shell.press(Qt::Key_Return);
    CHECK(fields.at(0)->isRefused());
    fields.at(0)->selectAll();
    shell.type(name("Europe/Berlin"));
    shell.press(Qt::Key_Return);

    CHECK(soon([&] { return shell.entry(1).row.timeZone == name("Europe/Berlin"); }));
    CHECK(shell.entry(0).row.timeZone == name("Europe/Berlin"));

    fields.at(2)->setFocus();
    shell.type(name("31 Foo"));
    shell.press(Qt::Key_Return);
    CHECK(fields.at(2)->isRefused());
    fields.at(2)->selectAll();
    shell.type(name("5 March 2024"));
    shell.press(Qt::Key_Return);
    CHECK(soon([&] { return shell.entry(1).row.date == QDate(2024, 3, 5); }));
    CHECK(shell.entry(0).row.date == QDate(2024, 3, 5));
    fields.at(3)->setFocus();
    shell.type(name("Ada Byron, Ben Ito"));
    shell.press(Qt::Key_Return);

    shell.table().selectRow(0);
    CHECK(soon([&] { return fields.at(3)->text() == name("Ada Byron, Ben Ito"); }));
    auto* severity = shell.page().options().findChild<views::ChoiceChip*>();
    Q_EMIT severity->chosen(static_cast<int>(Severity::sev3));
    CHECK(soon([&] { return shell.entry(0).row.severity == Severity::sev3; }));
    CHECK(soon([&] { return severity->value() == static_cast<int>(Severity::sev3); }));
    CHECK_FALSE(shell.entry(1).row.severity.has_value());
}

TEST_CASE("Only those to look at can be shown", "[views]") {
    Import shell;
    shell.bringAll();

    shell.page().findChild<QCheckBox*>()->click();

    CHECK(shell.table().model()->rowCount() == 2);
}

TEST_CASE("A few documents take no more room than their rows", "[views]") {
    Import shell;
    shell.bringAll();

    CHECK(soon([&] { return shell.table().height() <= shell.table().heightOfRows(); }));
    CHECK(shell.table().height() < shell.page().detail().height());
    const QRect last = shell.table().visualRect(shell.table().model()->index(2, 0));
    CHECK(last.bottom() <= shell.table().viewport()->height());
}

TEST_CASE("What is not wanted is cleared from the page", "[views]") {
    Import shell;
    shell.bringAll();

    const auto buttons = shell.page().findChildren<QToolButton*>();
    for (QToolButton* button : buttons) {
        if (button->isVisible() && button->text() == name("Clear")) {
            button->click();
            break;
        }
    }

    CHECK(shell.workspace().isImporting());
    CHECK(shell.page().session()->entries().isEmpty());
    CHECK_FALSE(shell.page().importButton().isVisible());
}

TEST_CASE("A refused row says why in place of the document", "[views]") {
    Import shell;
    shell.bringAll();

    shell.table().selectRow(2);

    CHECK(soon([&] { return shell.page().detail().note() == name("c.md is no text."); }));
}

TEST_CASE("A refused row that can be read says why above the document", "[views]") {
    Import shell;
    FakeDocument& note = shell.imports.put(name("/notes/c.md"), name("Shopping"));
    note.refusal = Error{Error::Kind::notFound, name("c.md is not a postmortem.")};
    note.isShown = true;
    shell.bringAll();

    shell.table().selectRow(2);

    REQUIRE(soon([&] { return shell.page().detail().shownKey() == name("2"); }));
    const auto labels = shell.page().detail().findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == name("c.md is not a postmortem.");
    }));
}

TEST_CASE("A document that is split stays in sight, and so it does when it is joined", "[views]") {
    Import shell;
    shell.imports.found[name("/notes/b.md")].first().parts = 2;
    shell.bringAll();
    shell.table().selectRow(1);
    REQUIRE(soon([&] { return shell.page().detail().shownKey() == name("1"); }));

    auto* split = shell.page().options().findChild<QCheckBox*>();
    split->click();

    CHECK(soon([&] { return shell.page().detail().shownKey() == name("1#1"); }));
    CHECK(shell.table().model()->rowCount() == 4);
    CHECK(shell.table().selectedKeys() == QStringList{name("1#1")});
    CHECK(split->isChecked());

    split->click();

    CHECK(soon([&] { return shell.page().detail().shownKey() == name("1"); }));
    CHECK(shell.table().model()->rowCount() == 3);
}

TEST_CASE("A heading that no field took can be taught", "[views]") {
    Import shell;
    shell.bringAll();
    views::ReadFieldList& fields = shell.page().detail().fields();
    shell.page().detail().focusFields();
    shell.press(Qt::Key_End);
    REQUIRE(fields.current()->heading == name("Anhang"));
    views::TeachLine& teach = shell.page().detail().teachLine();
    REQUIRE(teach.isVisible());
    auto* part = teach.findChild<QComboBox*>();
    part->setCurrentIndex(part->findText(name("Impact")));
    const auto before = shell.imports.readAgain.size();

    teach.findChild<QPushButton*>()->click();

    CHECK(soon([&] { return shell.names == QList<LearnedName>{{name("Anhang"), Part::impact}}; }));
    CHECK(soon([&] { return shell.imports.readAgain.size() > before; }));
}

TEST_CASE("Leaving while documents are read asks first, and loses nothing", "[views]") {
    Import shell;
    shell.open();
    shell.workspace().importFiles({name("/notes/a.md"), name("/notes/b.md")});
    REQUIRE(soon([&] { return shell.workspace().isImporting(); }));
    shell.imports.hold();
    drop(shell.page(), {name("/notes/c.md")});
    shell.table().setFocus();

    shell.press(Qt::Key_Escape);
    REQUIRE(shell.workspace().isImporting());
    REQUIRE(shell.page().messages().isVisible());
    const auto answers = shell.page().messages().findChildren<QPushButton*>();
    REQUIRE(answers.size() == 2);
    answers.at(0)->click();
    CHECK_FALSE(shell.workspace().isImporting());
    shell.imports.release();

    shell.press(Qt::Key_I, Qt::ControlModifier);
    CHECK(shell.workspace().isImporting());
    CHECK(shell.table().model()->rowCount() == 2);
}

TEST_CASE("What is refused on writing stays on the page with its reason", "[views]") {
    Import shell;
    shell.imports.found[name("/notes/a.md")].first().writeError =
        Error{Error::Kind::library, name("The disk is full.")};
    shell.bringAll();

    shell.page().importButton().click();

    REQUIRE(soon([&] { return shell.page().messages().isVisible(); }));
    CHECK(shell.workspace().isImporting());
    CHECK(shell.page().messages().text() == name("1 refused. The disk is full."));
    CHECK(shell.entry(0).error->message == name("The disk is full."));
}

} // namespace afterword::tests::import_test
