// SPDX-License-Identifier: MIT
#include "model/editing/incident_document.h"
#include "rich_incident.h"
#include "tests/views/timeline_fixture.h"
#include "views/controls/add_line.h"
#include "views/controls/text_field.h"
#include "views/editor/document_link.h"
#include "views/editor/timeline_section.h"
#include "views/editor/timeline_view.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <catch2/catch.hpp>

namespace afterword::tests::timeline_editor_test {

using namespace afterword::views;
using tests::Timeline;
using tests::utf;

namespace {

constexpr int kTime = 0;
constexpr int kKind = 1;
constexpr int kText = 2;

} // namespace

TEST_CASE("Events are added by typing lines into the line below", "[views]") {
    Incident empty;
    empty.date = QDate(2024, 6, 11);
    empty.timeZone = utf("UTC");
    Timeline timeline(empty);
    timeline.section.addLine().setFocus();
    timeline.type("14:20 restarted the primary");
    timeline.press(Qt::Key_Return);
    timeline.type("14:35 queues are empty");
    timeline.press(Qt::Key_Return);
    REQUIRE(timeline.events().size() == 2);
    CHECK(timeline.events().at(0)->time.text == utf("14:20"));
    CHECK(timeline.events().at(0)->text == utf("restarted the primary"));
    CHECK(timeline.events().at(1)->text == utf("queues are empty"));
    CHECK(timeline.section.addLine().hasFocus());
    CHECK(timeline.document.undoStack()->count() == 2);
    timeline.undoAll();
    CHECK(timeline.document.value() == empty);
}

TEST_CASE("Lines pasted at once become events in one step", "[views]") {
    Incident empty;
    empty.date = QDate(2024, 6, 11);
    Timeline timeline(empty);
    QGuiApplication::clipboard()->setText(utf("14:20 one\n14:25 two\n14:30 three\n"));
    timeline.section.addLine().setFocus();
    timeline.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(timeline.events().size() == 3);
    CHECK(timeline.document.undoStack()->count() == 1);
}

TEST_CASE("A text of the timeline is edited in place and follows each key", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(1, kText);
    timeline.press(Qt::Key_Return);
    REQUIRE(qobject_cast<TextField*>(QApplication::focusWidget()) != nullptr);
    timeline.press(Qt::Key_End, Qt::ControlModifier);
    timeline.type(" Twice.");
    CHECK(timeline.events().at(1)->text.endsWith(utf("fires. Twice.")));
    timeline.press(Qt::Key_Return);
    CHECK(timeline.view().currentIndex().row() == 2);
    timeline.undoAll();
    CHECK(timeline.document.value() == tests::richIncident());
}

TEST_CASE("A row grows while its text is typed", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(5, kText);
    timeline.press(Qt::Key_Return);
    const int before = timeline.view().rowHeight(5);
    const int height = timeline.view().height();
    timeline.press(Qt::Key_End, Qt::ControlModifier);
    timeline.type(
        " And then there was a good deal more to say about it, which takes two lines or three.");
    CHECK(timeline.view().rowHeight(5) > before);
    CHECK(timeline.view().height() > height);
    CHECK(timeline.section.addLine().y() > timeline.view().geometry().bottom());
}

TEST_CASE("A time of the timeline is taken when it is complete", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(1, kTime);
    timeline.press(Qt::Key_F2);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(line != nullptr);
    line->selectAll();
    timeline.type("09:22");
    CHECK(timeline.events().at(1)->time.text == utf("09:20"));
    timeline.press(Qt::Key_Return);
    CHECK(timeline.events().at(1)->time.text == utf("09:22"));
}

TEST_CASE("A click into a text puts the caret there", "[views]") {
    Timeline timeline(tests::richIncident());
    const QRect cell = timeline.view().visualRect(timeline.view().model()->index(1, kText));
    QTest::mouseClick(timeline.view().viewport(), Qt::LeftButton, {},
                      cell.topLeft() + QPoint(9, 15));
    auto* text = qobject_cast<TextField*>(QApplication::focusWidget());
    REQUIRE(text != nullptr);
    CHECK(text->textCursor().position() <= 1);
}

TEST_CASE("The kind of an event is chosen from a menu", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(2, kKind);
    timeline.press(Qt::Key_Return);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    menu->actions().at(0)->trigger();
    menu->close();
    CHECK(timeline.events().at(2)->kind == EventKind::detection);
}

TEST_CASE("Delete takes rows away and undo brings them back", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(1, kText);
    timeline.press(Qt::Key_Down, Qt::ShiftModifier);
    timeline.press(Qt::Key_Delete);
    CHECK(timeline.events().size() == 4);
    CHECK(timeline.document.undoStack()->count() == 1);
    timeline.undoAll();
    CHECK(timeline.document.value() == tests::richIncident());
}

TEST_CASE("Alt and an arrow move a row and stay with it", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(1, kText);
    timeline.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(timeline.events().at(0)->id == utf("e2"));
    CHECK(timeline.view().currentIndex().row() == 0);
}

TEST_CASE("Down in the last row goes to the line that adds", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(5, kText);
    timeline.press(Qt::Key_Down);
    CHECK(timeline.section.addLine().hasFocus());
}

TEST_CASE("The table is as high as its rows, and each as high as its text", "[views]") {
    Timeline timeline(tests::longIncident(50));
    int sum = 0;
    for (int row = 0; row < 50; ++row) {
        sum += timeline.view().rowHeight(row);
    }
    CHECK(timeline.view().height() == sum);
    CHECK(timeline.view().rowHeight(6) > timeline.view().rowHeight(0));
}

} // namespace afterword::tests::timeline_editor_test
