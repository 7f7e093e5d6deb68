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
#include "views/timeline/timeline_strip_view.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <catch2/catch.hpp>

namespace afterword::tests::timeline_keys_test {

using namespace afterword::views;
using tests::Timeline;
using tests::utf;

namespace {

constexpr int kText = 2;

} // namespace

TEST_CASE("Letters say what kind the selected events are", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(1, kText);
    timeline.press(Qt::Key_Down, Qt::ShiftModifier);
    timeline.type("m");
    CHECK(timeline.events().at(1)->kind == EventKind::mitigation);
    CHECK(timeline.events().at(2)->kind == EventKind::mitigation);
    CHECK(timeline.document.undoStack()->count() == 1);
    timeline.type("g");
    CHECK(timeline.events().at(2)->kind == EventKind::change);
    CHECK(timeline.view().hasFocus());
    timeline.undoAll();
    CHECK(timeline.document.value() == tests::richIncident());
}

TEST_CASE("A letter within a text is a letter", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(1, kText);
    const EventKind kind = timeline.events().at(1)->kind;
    timeline.press(Qt::Key_Return);
    timeline.press(Qt::Key_End, Qt::ControlModifier);
    timeline.type("m");
    CHECK(timeline.events().at(1)->kind == kind);
    CHECK(timeline.events().at(1)->text.endsWith(u'm'));
}

TEST_CASE("A figure begins to edit the time of the row", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(1, kText);
    timeline.type("0");
    timeline.type("9:23");
    timeline.press(Qt::Key_Return);
    CHECK(timeline.events().at(1)->time.text == utf("09:23"));
}

TEST_CASE("An event is inserted between two and asks for its time", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(1, kText);
    timeline.press(Qt::Key_Insert);
    REQUIRE(timeline.events().size() == 7);
    timeline.type("09:21");
    timeline.press(Qt::Key_Return);
    CHECK(timeline.events().at(2)->time.text == utf("09:21"));
    CHECK(timeline.events().at(2)->text.isEmpty());
    timeline.undoAll();
    CHECK(timeline.document.value() == tests::richIncident());
}

TEST_CASE("Selected events are duplicated behind themselves", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(0, kText);
    timeline.press(Qt::Key_Down, Qt::ShiftModifier);
    timeline.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(timeline.events().size() == 8);
    CHECK(timeline.events().at(2)->text == timeline.events().at(0)->text);
    CHECK(timeline.events().at(3)->time == timeline.events().at(1)->time);
    CHECK(timeline.events().at(2)->id != timeline.events().at(0)->id);
    CHECK(timeline.document.undoStack()->count() == 1);
}

TEST_CASE("Selected events move together", "[views]") {
    Timeline timeline(tests::richIncident());
    const QString second = timeline.events().at(1)->id;
    const QString third = timeline.events().at(2)->id;
    timeline.goTo(1, kText);
    timeline.press(Qt::Key_Down, Qt::ShiftModifier);
    timeline.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(timeline.events().at(0)->id == second);
    CHECK(timeline.events().at(1)->id == third);
    CHECK(timeline.document.undoStack()->count() == 1);
}

TEST_CASE("Events that stand apart are removed in one step", "[views]") {
    Timeline timeline(tests::richIncident());
    auto& view = timeline.view();
    timeline.goTo(0, kText);
    view.selectionModel()->select(view.model()->index(3, kText),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    timeline.press(Qt::Key_Delete);
    CHECK(timeline.events().size() == 4);
    CHECK(timeline.document.undoStack()->count() == 1);
}

TEST_CASE("The time of now is typed into the line, or becomes a row", "[views]") {
    Incident empty;
    empty.date = QDate(2024, 6, 11);
    empty.timeZone = utf("UTC");
    Timeline timeline(empty);
    timeline.section.addLine().setFocus();
    timeline.press(Qt::Key_Semicolon, Qt::ControlModifier);
    timeline.type("paged");
    timeline.press(Qt::Key_Return);
    REQUIRE(timeline.events().size() == 1);
    CHECK(timeline.events().at(0)->time.text == utf("10:00"));
    CHECK(timeline.events().at(0)->text == utf("paged"));
    timeline.goTo(0, kText);
    timeline.press(Qt::Key_Semicolon, Qt::ControlModifier);
    timeline.type("and again");
    REQUIRE(timeline.events().size() == 2);
    CHECK(timeline.events().at(1)->time.text == utf("10:00"));
    CHECK(timeline.events().at(1)->text == utf("and again"));
}

TEST_CASE("A range and a text alone are typed like any event", "[views]") {
    Incident empty;
    empty.date = QDate(2024, 6, 11);
    empty.timeZone = utf("UTC");
    Timeline timeline(empty);
    timeline.section.addLine().setFocus();
    timeline.type("09:10-09:25 failover");
    timeline.press(Qt::Key_Return);
    timeline.type("all is well");
    timeline.press(Qt::Key_Return);
    REQUIRE(timeline.events().size() == 2);
    CHECK(timeline.events().at(0)->time.end.has_value());
    CHECK(timeline.events().at(0)->text == utf("failover"));
    CHECK(timeline.events().at(1)->time.text == utf("10:00"));
}

TEST_CASE("The strip is walked by arrows and leads to the row by Enter and by a click", "[views]") {
    Timeline timeline(tests::richIncident());
    auto& strip = timeline.section.strip();
    REQUIRE(strip.isVisible());
    REQUIRE(strip.strip().marks.size() > 2);
    strip.setFocus();
    timeline.press(Qt::Key_Right);
    timeline.press(Qt::Key_Right);
    CHECK(strip.currentMark() == 1);
    CHECK(strip.accessibleDescription().contains(timeline.events().at(1)->time.text));
    timeline.press(Qt::Key_Return);
    CHECK(timeline.view().currentId() == strip.strip().marks.at(1).event);
    CHECK(timeline.view().hasFocus());
    const StripMark& first = strip.strip().marks.at(0);
    const QPointF at = middleOf(first, strip.shown(), strip.width());
    QTest::mouseClick(&strip, Qt::LeftButton, {}, at.toPoint());
    CHECK(timeline.view().currentId() == first.event);
}

TEST_CASE("The strip zooms and pans by keys, and stays within the incident", "[views]") {
    Timeline timeline(tests::richIncident());
    auto& strip = timeline.section.strip();
    const StripWindow whole = strip.shown();
    strip.setFocus();
    timeline.press(Qt::Key_Plus);
    const StripWindow near = strip.shown();
    CHECK(near.to - near.from < whole.to - whole.from);
    timeline.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(strip.shown().from > near.from);
    for (int i = 0; i < 20; ++i) {
        timeline.press(Qt::Key_Right, Qt::ShiftModifier);
    }
    CHECK(strip.shown().to == whole.to);
    timeline.press(Qt::Key_0);
    CHECK(strip.shown() == whole);
}

TEST_CASE("There is no strip of a timeline without times", "[views]") {
    Timeline timeline(Incident{});
    CHECK_FALSE(timeline.section.strip().isVisible());
}

TEST_CASE("S stars the selected events, and takes their stars when all have one", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(0, kText);
    const bool before = timeline.events().at(0)->starred;

    timeline.type("s");
    CHECK(timeline.events().at(0)->starred == !before);
    timeline.type("s");
    CHECK(timeline.events().at(0)->starred == before);
}

TEST_CASE("The menu of an event makes it a moment of the incident", "[views]") {
    Timeline timeline(tests::richIncident());
    timeline.goTo(0, kText);
    const QString id = timeline.events().at(0)->id;
    const auto choose = [&](const char* name) {
        Q_EMIT timeline.view().customContextMenuRequested(
            timeline.view().visualRect(timeline.view().currentIndex()).center());
        const auto menus = timeline.section.findChildren<QMenu*>();
        for (QMenu* menu : menus) {
            if (auto* action = menu->findChild<QAction*>(utf(name))) {
                action->trigger();
                menu->close();
                return true;
            }
        }
        return false;
    };

    REQUIRE(choose("acknowledged"));
    const auto& moment = timeline.document.value().moments.acknowledged;
    REQUIRE(moment);
    CHECK(moment->event == id);
    CHECK(moment->time == timeline.events().at(0)->time);
}

} // namespace afterword::tests::timeline_keys_test
