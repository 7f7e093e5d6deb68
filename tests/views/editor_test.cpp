// SPDX-License-Identifier: MIT
#include "model/editing/incident_document.h"
#include "rich_incident.h"
#include "views/controls/add_line.h"
#include "views/controls/choice_chip.h"
#include "views/controls/commit_field.h"
#include "views/controls/text_field.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/editor/form_section.h"
#include "views/editor/outline.h"
#include "views/editor/timeline_view.h"
#include "views/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <catch2/catch.hpp>

namespace afterword::tests::editor_test {

using namespace afterword::views;

namespace {

const Instant kNow = instantFromMs(1'718'100'000'000); // 11 June 2024

QString utf(const char* text) {
    return QString::fromUtf8(text);
}

/// An editor page on the screen over a document of its own.
struct Editor {
    explicit Editor(Incident value)
        : document(std::move(value), [] { return kNow; })
        , page([] { return kNow; }) {
        applyTheme(*qApp, Theme::light);
        page.resize(1280, 800);
        page.setDocument(&document);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    ~Editor() { page.setDocument(nullptr); }

    template <class T = QWidget>
    T& find(const char* name) {
        T* widget = page.findChild<T*>(utf(name));
        REQUIRE(widget != nullptr);
        return *widget;
    }
    /// The first field of a section with this accessible name.
    template <class T = QWidget>
    T& named(const char* section, const char* name) {
        for (T* widget : find<FormSection>(section).template findChildren<T*>()) {
            if (widget->accessibleName() == utf(name)) {
                return *widget;
            }
        }
        FAIL("No field " << name << " in " << section);
        throw 0;
    }
    /// Into whatever has the focus.
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), utf(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void typeInto(QWidget& widget, const char* text) {
        widget.setFocus();
        type(text);
    }
    void undoAll() {
        document.endTyping();
        while (document.undoStack()->canUndo()) {
            document.undoStack()->undo();
        }
    }

    editing::IncidentDocument document;
    EditorPage page;
};

} // namespace

TEST_CASE("What is typed as the title is the document's title at once", "[views]") {
    Editor editor((Incident()));
    editor.page.form().focusTitle();
    editor.type("Mail is late");
    CHECK(editor.document.value().title == utf("Mail is late"));
    CHECK(editor.document.undoStack()->count() == 1);
}

TEST_CASE("Ctrl+Z in a field undoes the document's last step and leaves the caret", "[views]") {
    Editor editor((Incident()));
    editor.page.form().focusTitle();
    editor.type("Mail");
    editor.document.endTyping();
    editor.type(" is late");
    editor.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(editor.document.value().title == utf("Mail"));
    CHECK(editor.find<TextField>("title").text() == utf("Mail"));
    CHECK(editor.find("title").hasFocus());
    editor.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(editor.document.value().title == utf("Mail is late"));
}

TEST_CASE("Leaving a field ends the step of typing", "[views]") {
    Editor editor((Incident()));
    editor.page.form().focusTitle();
    editor.type("One");
    editor.typeInto(editor.named("summary", "Issue Summary"), "Two");
    editor.page.form().focusTitle();
    editor.type("!");
    CHECK(editor.document.undoStack()->count() == 3);
}

TEST_CASE("A change from outside shows in a field and keeps the caret in another", "[views]") {
    Editor editor(tests::richIncident());
    TextField& title = editor.find<TextField>("title");
    title.setFocus();
    QTextCursor caret = title.textCursor();
    caret.setPosition(8);
    title.setTextCursor(caret);
    Incident other = editor.document.value();
    other.closing = utf("Another end");
    editor.document.adopt(other);
    CHECK(editor.named<TextField>("closing", "Closing").text() == utf("Another end"));
    CHECK(title.textCursor().position() == 8);
    CHECK(title.hasFocus());
}

TEST_CASE("Enter in the title goes on to the next field", "[views]") {
    Editor editor((Incident()));
    editor.page.form().focusTitle();
    editor.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &editor.find("severity"));
}

TEST_CASE("The severity is chosen from its menu by keys", "[views]") {
    Editor editor((Incident()));
    editor.find("severity").setFocus();
    editor.press(Qt::Key_Space);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    menu->setActiveAction(menu->actions().at(0));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(editor.document.value().severity == Severity::sev2);
    CHECK(editor.find("severity").accessibleName() == utf("Severity: SEV2"));
}

TEST_CASE("A date is read as people write it, and refused when it is none", "[views]") {
    Editor editor((Incident()));
    auto& date = editor.find<CommitField>("date");
    editor.typeInto(date, "15 Mar 2024");
    editor.press(Qt::Key_Return);
    CHECK(editor.document.value().date == QDate(2024, 3, 15));
    date.selectAll();
    editor.type("someday");
    editor.press(Qt::Key_Return);
    CHECK(editor.document.value().date == QDate(2024, 3, 15));
    CHECK(date.isRefused());
    CHECK(date.text() == utf("someday"));
}

TEST_CASE("Numbers of the impact are typed with or without their marks", "[views]") {
    Editor editor((Incident()));
    editor.typeInto(editor.find("impactUsers"), "200,000");
    editor.press(Qt::Key_Return);
    editor.typeInto(editor.find("impactPercent"), "80 %");
    editor.press(Qt::Key_Return);
    CHECK(editor.document.value().impactUsers == 200'000);
    CHECK(editor.document.value().impactPercent == 80);
}

TEST_CASE("A moment tells how long after the start it was", "[views]") {
    Editor editor(tests::richIncident());
    CHECK(editor.find<CommitField>("detected").text() == utf("09:20"));
    const auto labels = editor.find("summary").findChildren<QLabel*>();
    const bool told = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == utf("after 8 min");
    });
    CHECK(told);
}

TEST_CASE("People are added with their role", "[views]") {
    Editor editor((Incident()));
    editor.typeInto(editor.find("people"), "Ana Silva (owner)");
    editor.press(Qt::Key_Return);
    REQUIRE(editor.document.value().people.size() == 1);
    CHECK(editor.document.value().people.first() ==
          Person{utf("Ana Silva"), PersonRole::owner, {}});
}

TEST_CASE("Steps are ticked, added and taken away", "[views]") {
    Editor editor(tests::richIncident());
    QCheckBox& box = editor.named<QCheckBox>("actions", "Done: Set it in all regions");
    box.setFocus();
    editor.press(Qt::Key_Space);
    const auto steps = [&editor] { return stepsOf(*editor.document.value().actions.first()); };
    CHECK(steps().at(1).done);
    editor.typeInto(editor.named<AddLine>("actions", "Add a step"), "Tell support");
    editor.press(Qt::Key_Return);
    REQUIRE(steps().size() == 4);
    CHECK(steps().constLast().text == utf("Tell support"));
    editor.undoAll();
    CHECK(steps().size() == 3);
}

TEST_CASE("Not doing an action asks for the reason in its row", "[views]") {
    Editor editor(tests::richIncident());
    auto& status = editor.named<ChoiceChip>("actions", "Status of the action: In progress");
    status.setFocus();
    editor.press(Qt::Key_Return);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    menu->actions().constLast()->trigger();
    menu->close();
    CHECK(editor.document.value().actions.first()->status == ActionStatus::inProgress);
    REQUIRE(QApplication::focusWidget()->objectName() == utf("reason"));
    editor.type("The old pool goes away in autumn");
    editor.press(Qt::Key_Return);
    CHECK(editor.document.value().actions.first()->status == ActionStatus::notDoing);
    CHECK(editor.document.value().actions.first()->reason ==
          utf("The old pool goes away in autumn"));
}

TEST_CASE("Rows move by keys and keep the caret", "[views]") {
    Editor editor(tests::richIncident());
    QWidget& title = editor.named("actions", "Title of the action");
    title.setFocus();
    editor.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(editor.document.value().actions.at(1)->id == utf("a1"));
    CHECK(title.hasFocus());
    editor.press(Qt::Key_Delete, Qt::AltModifier);
    CHECK(editor.document.value().actions.size() == 2);
    editor.undoAll();
    CHECK(editor.document.value().actions.first()->id == utf("a1"));
}

TEST_CASE("Rows are added by the line at the end of each list", "[views]") {
    Editor editor((Incident()));
    editor.typeInto(editor.named("factors", "Add a contributing factor"), "No limit");
    editor.press(Qt::Key_Return);
    editor.typeInto(editor.named("improvements", "Add an improvement"), "Limits");
    editor.press(Qt::Key_Return);
    editor.typeInto(editor.named("actions", "Add an action"), "Set one");
    editor.press(Qt::Key_Return);
    editor.typeInto(editor.named("sections", "Add a section"), "Appendix");
    editor.press(Qt::Key_Return);
    const Incident& value = editor.document.value();
    REQUIRE(value.factors.size() == 1);
    CHECK(value.factors.first()->text == utf("No limit"));
    REQUIRE(value.improvements.size() == 1);
    CHECK(value.improvements.first()->title == utf("Limits"));
    REQUIRE(value.actions.size() == 1);
    CHECK(value.actions.first()->title == utf("Set one"));
    REQUIRE(value.sections.size() == 1);
    CHECK(value.sections.first().heading == utf("Appendix"));
    editor.undoAll();
    CHECK(editor.document.value() == Incident());
}

TEST_CASE("Every part of an incident is shown in a field", "[views]") {
    Editor editor(tests::richIncident());
    QString shown;
    for (const auto* field : editor.page.findChildren<TextField*>()) {
        shown += field->text() % QLatin1Char('\n');
    }
    for (const auto* field : editor.page.findChildren<QLineEdit*>()) {
        shown += field->text() % QLatin1Char('\n');
    }
    const Incident value = tests::richIncident();
    for (const QString& text : {value.title,
                                value.summary,
                                value.impact,
                                value.rootCauseSummary,
                                value.detection,
                                value.trigger,
                                value.rootCause,
                                value.resolution,
                                value.closing,
                                value.duration,
                                value.factors.first()->text,
                                value.improvements.first()->title,
                                value.improvements.first()->text,
                                value.actions.first()->title,
                                value.actions.first()->owner,
                                value.actions.first()->tracker,
                                value.actions.last()->reason,
                                value.lessons.wentWell.first(),
                                value.lessons.wentPoorly.first(),
                                value.lessons.gotLucky.first(),
                                value.sections.first().heading,
                                value.sections.first().text,
                                value.fields.first().value,
                                value.timeZone}) {
        INFO(text.toStdString());
        CHECK(shown.contains(text));
    }
}

TEST_CASE("Showing an incident changes nothing in it", "[views]") {
    Editor editor(tests::richIncident());
    QTest::keyClick(&editor.page, Qt::Key_Tab);
    for (int stop = 0; stop < 80; ++stop) {
        editor.press(Qt::Key_Tab);
    }
    CHECK(editor.document.value() == tests::richIncident());
    CHECK(editor.document.undoStack()->count() == 0);
}

TEST_CASE("The outline tells what is filled and leads to it", "[views]") {
    Editor editor(tests::richIncident());
    auto* outline = editor.page.findChild<Outline*>();
    REQUIRE(outline != nullptr);
    const auto entries = outlineOf(tests::richIncident());
    REQUIRE(outline->count() == entries.size());
    CHECK(entries.at(2).count == 6);
    CHECK(outlineOf(Incident()).at(2).fullness == Fullness::empty);
    const auto row = std::find_if(entries.begin(), entries.end(),
                                  [](const OutlineEntry& e) { return e.key == utf("lessons"); });
    const int index = static_cast<int>(row - entries.begin());
    QTest::mouseClick(outline->viewport(), Qt::LeftButton, {},
                      outline->visualItemRect(outline->item(index)).center());
    CHECK(editor.page.form().currentSection() == utf("lessons"));
    CHECK(editor.find("lessons").isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Everything that can have the focus has a name", "[views]") {
    Editor editor(tests::richIncident());
    for (QWidget* widget : editor.page.findChildren<QWidget*>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(face != nullptr);
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("What a good answer would say is shown in empty fields and never in the document",
          "[views]") {
    const Incident empty;
    Editor editor(empty);
    int guided = 0;
    const QList<TextField*> fields = editor.page.form().findChildren<TextField*>();
    for (TextField* field : fields) {
        if (!field->isVisible() || !field->text().isEmpty()) {
            continue;
        }
        const QImage shown = field->grab().toImage();
        field->setGuidance({});
        guided += field->grab().toImage() != shown ? 1 : 0;
        field->setFocus();
        CHECK(field->text().isEmpty());
    }
    CHECK(guided > 6); // the title, and each section of text
    CHECK(editor.document.value() == empty);
    CHECK_FALSE(editor.document.undoStack()->canUndo());
}

} // namespace afterword::tests::editor_test
