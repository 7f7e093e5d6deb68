// SPDX-License-Identifier: MIT
#include "model/editing/answers.h"
#include "model/editing/incident_document.h"
#include "model/editing/spelling.h"
#include "tests/support/settle.h"
#include "views/controls/markdown_field.h"
#include "views/controls/markdown_tools.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/style/theme.h"
#include "views/style/tokens.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace afterword::tests::markdown_field_test {

using namespace afterword::views;

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

/// A field in a window with room above it.
struct Fixture {
    Fixture() {
        applyTheme(*qApp, Theme::light);
        auto* layout = new QVBoxLayout(&window);
        layout->addSpacing(60);
        layout->addWidget(&field);
        layout->addWidget(&other);
        window.resize(500, 300);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field.setFocus();
    }

    void show(const char* text, int from, int to) {
        field.showText(q(text));
        QTextCursor cursor = field.textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        field.setTextCursor(cursor);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&field, key, modifiers);
    }
    void type(const char* text) { QTest::keyClicks(&field, q(text)); }
    void paste(QMimeData* data) {
        QApplication::clipboard()->setMimeData(data);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    QWidget window;
    MarkdownField& field = *new MarkdownField(q("Text"));
    TextField& other = *new TextField(q("Other"), TextField::Lines::one);
};

/// The format of the character at `at`, as it is shown.
QTextCharFormat shownAt(const TextField& field, int at) {
    const QTextBlock block = field.document()->findBlock(at);
    for (const auto& range : block.layout()->formats()) {
        const int column = at - block.position();
        if (range.start <= column && column < range.start + range.length) {
            return range.format;
        }
    }
    return {};
}

} // namespace

TEST_CASE("Keys mark the selection and take the marks away", "[views]") {
    Fixture f;
    f.show("the queue stalled", 4, 9);
    f.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(f.field.text() == q("the **queue** stalled"));
    f.press(Qt::Key_I, Qt::ControlModifier);
    CHECK(f.field.text() == q("the ***queue*** stalled"));
    f.press(Qt::Key_B, Qt::ControlModifier);
    f.press(Qt::Key_I, Qt::ControlModifier);
    f.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(f.field.text() == q("the `queue` stalled"));
    f.press(Qt::Key_M, Qt::ControlModifier);
    f.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(f.field.text() == q("- the queue stalled"));
    f.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.field.text() == q("1. the queue stalled"));
    f.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    f.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.field.text() == q("> the queue stalled"));
    f.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    f.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.field.text() == q("```\nthe queue stalled\n```"));
    CHECK(f.field.textCursor().selectedText() == q("queue"));
}

TEST_CASE("A key of the field is not one of the window while the field has the focus", "[views]") {
    Fixture f;
    auto* import = new QAction(&f.window);
    import->setShortcut(QKeySequence(q("Ctrl+I")));
    f.window.addAction(import);
    QSignalSpy imported(import, &QAction::triggered);
    f.show("word", 0, 4);
    f.press(Qt::Key_I, Qt::ControlModifier);
    CHECK(f.field.text() == q("*word*"));
    CHECK(imported.isEmpty());
    f.other.setFocus();
    QTest::keyClick(&f.other, Qt::Key_I, Qt::ControlModifier);
    CHECK(imported.size() == 1);
}

TEST_CASE("Marks announce the text once and end the typing before and after", "[views]") {
    Fixture f;
    f.show("word", 0, 4);
    QSignalSpy edited(&f.field, &TextField::edited);
    QSignalSpy jumped(&f.field, &TextField::caretJumped);
    f.press(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(edited.size() == 1);
    CHECK(edited.first().first().toString() == q("**word**"));
    CHECK(jumped.size() == 2);
}

TEST_CASE("Lists go on with Enter, Shift+Enter too, and end with an empty item", "[views]") {
    Fixture f;
    f.type("- one");
    f.press(Qt::Key_Return);
    f.type("two");
    f.press(Qt::Key_Return, Qt::ShiftModifier);
    f.press(Qt::Key_Return);
    f.type("after");
    CHECK(f.field.text() == q("- one\n- two\nafter"));
}

TEST_CASE("Brackets with Ctrl move items in and out, Tab leaves the field", "[views]") {
    Fixture f;
    f.show("- one\n- two", 11, 11);
    f.press(Qt::Key_BracketRight, Qt::ControlModifier);
    CHECK(f.field.text() == q("- one\n  - two"));
    f.press(Qt::Key_BracketLeft, Qt::ControlModifier);
    CHECK(f.field.text() == q("- one\n- two"));
    f.press(Qt::Key_Tab);
    CHECK(f.other.hasFocus());
    CHECK(f.field.text() == q("- one\n- two"));
}

TEST_CASE("An address pasted over words makes a link, rich text becomes text", "[views]") {
    Fixture f;
    f.show("see the log", 4, 11);
    auto* address = new QMimeData;
    address->setText(q("https://x.example/log"));
    f.paste(address);
    CHECK(f.field.text() == q("see [the log](https://x.example/log)"));
    f.show("", 0, 0);
    auto* rich = new QMimeData;
    rich->setHtml(q("<p>one <b>two</b></p>"));
    f.paste(rich);
    CHECK(f.field.text() == q("one two"));
}

TEST_CASE("Tools stand over the page beside the focused field and move nothing", "[views]") {
    Fixture f;
    f.show("word", 0, 4);
    const QRect before = f.field.geometry();
    auto* tools = f.window.findChild<MarkdownTools*>();
    REQUIRE(tools != nullptr);
    CHECK(tools->isVisible());
    CHECK(tools->geometry().right() <= f.field.geometry().right());
    CHECK(tools->geometry().bottom() <= f.field.geometry().top() + 1);
    auto* strong = tools->findChild<QToolButton*>(q("strong"));
    REQUIRE(strong != nullptr);
    CHECK(strong->toolTip().contains(q("Ctrl+B")));
    QTest::mouseClick(strong, Qt::LeftButton);
    CHECK(f.field.text() == q("**word**"));
    CHECK(f.field.hasFocus());
    CHECK(f.field.geometry() == before);
    f.other.setFocus();
    CHECK_FALSE(tools->isVisible());
    for (const auto* button : tools->findChildren<QToolButton*>()) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK(button->focusPolicy() == Qt::NoFocus);
    }
}

TEST_CASE("Markdown is shown as what it means, in both themes, and can be read", "[views]") {
    Fixture f;
    f.show("# Head\n**b** *i* ~~s~~ `c` [l](http://x.y)\n> q\n```\nx\n```", 0, 0);
    for (const Theme theme : {Theme::light, Theme::dark}) {
        applyTheme(*qApp, theme);
        afterword::tests::settle();
        const Tokens& tokens = tokensOf(f.field.palette());
        CHECK(shownAt(f.field, 3).fontWeight() == QFont::DemiBold);
        CHECK(shownAt(f.field, 9).fontWeight() == QFont::DemiBold);
        CHECK(shownAt(f.field, 14).fontItalic());
        CHECK(shownAt(f.field, 19).fontStrikeOut());
        CHECK(shownAt(f.field, 24).fontFamilies().toStringList().size() == 1);
        CHECK(shownAt(f.field, 7).foreground().color() == tokens.faint);
        CHECK(shownAt(f.field, 28).foreground().color() == tokens.accent);
        for (int at = 0; at < f.field.document()->characterCount(); ++at) {
            const QTextCharFormat format = shownAt(f.field, at);
            const QColor ink = format.foreground().style() != Qt::NoBrush
                                   ? format.foreground().color()
                                   : tokens.text;
            const QColor ground = format.background().style() != Qt::NoBrush
                                      ? format.background().color()
                                      : tokens.surface;
            INFO(at);
            CHECK(contrast(ink, ground) >= kReadable);
        }
    }
    applyTheme(*qApp, Theme::light);
}

namespace {

struct SpellingFixture : Fixture {
    QTemporaryDir folder;
    QString words = folder.filePath(q("words.txt"));
    editing::Spelling spelling{{{q(AFTERWORD_SOURCE_DIR "/tests/data/spelling")}, words, q("en")}};

    SpellingFixture() {
        field.setSpelling(&spelling);
        QSignalSpy changed(&spelling, &editing::Spelling::changed);
        spelling.setLanguage({});
        REQUIRE(tests::waitFor([&] { return !changed.isEmpty(); }));
    }
    [[nodiscard]] bool isUnderlined(int at) const {
        return shownAt(field, at).underlineStyle() == QTextCharFormat::SpellCheckUnderline;
    }
    /// The actions of the menu at a character, once it is there.
    [[nodiscard]] QMenu* menuAt(int at) {
        QTextCursor cursor = field.textCursor();
        cursor.setPosition(at);
        const QPoint point = field.cursorRect(cursor).center() + QPoint(1, 0);
        QContextMenuEvent event(QContextMenuEvent::Mouse, point,
                                field.viewport()->mapToGlobal(point));
        QApplication::sendEvent(field.viewport(), &event);
        REQUIRE(tests::waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static QAction* actionOf(const QMenu& menu, const char* text) {
        for (QAction* action : menu.actions()) {
            if (action->text().contains(q(text))) {
                return action;
            }
        }
        FAIL("No action " << text);
        return nullptr;
    }
};

} // namespace

TEST_CASE("Misspelt words are underlined when they are finished", "[views]") {
    SpellingFixture f;
    f.type("the qeue");
    CHECK_FALSE(f.isUnderlined(5)); // may become another word
    f.type(" ");
    CHECK(f.isUnderlined(5));
    CHECK_FALSE(f.isUnderlined(1));
    f.type("`qeue`");
    CHECK_FALSE(f.isUnderlined(11));
    f.field.setSpelling(nullptr);
    CHECK_FALSE(f.isUnderlined(5));
}

TEST_CASE("The menu offers better words, and to keep this one", "[views]") {
    SpellingFixture f;
    f.show("the qeue was grafana", 0, 0);
    QSignalSpy edited(&f.field, &TextField::edited);
    QMenu* menu = f.menuAt(6);
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(f.actionOf(*menu, "queue")).center());
    CHECK(f.field.text() == q("the queue was grafana"));
    CHECK(edited.size() == 1);
    CHECK(f.isUnderlined(15));
    menu = f.menuAt(16);
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(f.actionOf(*menu, "Dictionary")).center());
    CHECK_FALSE(f.isUnderlined(15));
    menu = f.menuAt(6);
    CHECK_FALSE(menu->actions().isEmpty());
    for (const QAction* action : menu->actions()) {
        CHECK_FALSE(action->text().contains(q("Dictionary")));
    }
    menu->close();
}

TEST_CASE("A file that is dropped is kept and named at the caret, as one step", "[views]") {
    applyTheme(*qApp, Theme::light);
    QPromise<Result<QList<Attachment>>> kept;
    QList<editing::IncomingFile> offered;
    FieldServices services;
    services.attachments.keep = [&](const QList<editing::IncomingFile>& files) {
        offered = files;
        kept.start();
        return kept.future();
    };
    const auto clock = [] { return instantFromMs(1'718'100'000'000); };
    Incident incident;
    incident.closing = q("before after");
    editing::IncidentDocument document(incident, clock);
    EditorPage page(clock, services);
    page.resize(1000, 700);
    page.setDocument(&document);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    MarkdownField* field = nullptr;
    for (auto* each : page.findChildren<MarkdownField*>()) {
        field = each->accessibleName() == q("Closing") ? each : field;
    }
    REQUIRE(field != nullptr);
    field->setFocus();
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(7);
    field->setTextCursor(cursor);
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    auto* data = new QMimeData;
    data->setImageData(image);
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(offered.size() == 1);
    CHECK(offered.first().image.size() == QSize(4, 4));
    // Typing goes on while it is kept.
    cursor.setPosition(0);
    field->setTextCursor(cursor);
    QTest::keyClicks(field, q("> "));
    kept.addResult(QList<Attachment>{{{}, q("image.png"), q("image/png"), q("ab"), 3}});
    kept.finish();
    REQUIRE(tests::waitFor([&] { return !document.value().attachments.isEmpty(); }));
    CHECK(document.value().closing == q("> before ![image](assets/image.png)after"));
    CHECK(document.value().attachments.first().name == q("image.png"));
    CHECK(field->text() == document.value().closing);
    document.undoStack()->undo();
    CHECK(document.value().closing == q("> before after"));
    CHECK(document.value().attachments.isEmpty());
    page.setDocument(nullptr);
}

TEST_CASE("What cannot be kept is said, and changes nothing", "[views]") {
    FieldServices services;
    services.attachments.keep = [](const QList<editing::IncomingFile>&) {
        return editing::answered(Result<QList<Attachment>>(
            failure(Error::Kind::input, q("“a.iso” is larger than 20 MB."))));
    };
    const auto clock = [] { return instantFromMs(1'718'100'000'000); };
    editing::IncidentDocument document(Incident(), clock);
    EditorPage page(clock, services);
    page.setDocument(&document);
    auto* field = page.findChild<MarkdownField*>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(q("/somewhere/a.iso"))});
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field->viewport(), &enter);
    CHECK(enter.isAccepted());
    QApplication::sendEvent(field->viewport(), &drop);
    tests::settle();
    const auto isSaid = [&] {
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->text().contains(q("larger than 20 MB"))) {
                return true;
            }
        }
        return false;
    };
    CHECK(tests::waitFor(isSaid));
    CHECK(document.value() == Incident());
    page.setDocument(nullptr);
}

} // namespace afterword::tests::markdown_field_test
