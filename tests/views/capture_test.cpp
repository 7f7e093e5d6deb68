// SPDX-License-Identifier: MIT
#include "tests/views/shell_fixture.h"
#include "views/capture/capture_list.h"
#include "views/capture/capture_window.h"
#include "views/controls/choice_chip.h"
#include "views/controls/line_field.h"
#include "views/controls/message_bar.h"
#include "views/incidents/incident_list_page.h"
#include "views/shell/workspace.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

namespace afterword::tests::capture_test {

namespace {

/// The capture window, opened from the menu's key and typed into.
struct Capture {
    explicit Capture(ShellFixture& fixture) : shell(fixture) {
        shell.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(shell.workspace().capture() != nullptr);
        REQUIRE(window().isVisible());
    }
    views::CaptureWindow& window() { return *shell.workspace().capture(); }
    void enter(const char* line) {
        QTest::keyClicks(&window().line(), QString::fromUtf8(line));
        QTest::keyClick(&window().line(), Qt::Key_Return);
    }
    [[nodiscard]] bool isSaved() {
        return soon([this] { return !window().session().hasUnsaved(); });
    }
    [[nodiscard]] QStringList shown() {
        QStringList lines;
        const QAbstractItemModel& model = *window().list().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            lines.append(model.index(row, 0).data().toString());
        }
        return lines;
    }
    ShellFixture& shell;
};

} // namespace

TEST_CASE("Lines that are typed become a new incident, on top of all windows", "[views]") {
    ShellFixture shell;
    shell.open();
    Capture capture(shell);
    CHECK(capture.window().windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    CHECK(shell.listed().isEmpty()); // nothing is made before the first line

    capture.enter("errors rise");
    capture.enter("/d paged");
    REQUIRE(capture.isSaved());
    CHECK(capture.shown() == QStringList{QStringLiteral("errors rise"), QStringLiteral("paged")});
    CHECK(capture.window().line().text().isEmpty());
    CHECK(capture.window().windowTitle().contains(QStringLiteral("INC-1")));
    CHECK(soon([&] { return shell.listed().value(0).startsWith(QStringLiteral("Incident of ")); }));
    const Incident& stored = shell.library.stored(capture.window().session().incident());
    CHECK(stored.timeline.size() == 2);
    CHECK(stored.moments.detected);
}

TEST_CASE("An editor that is open shows what is noted", "[views]") {
    ShellFixture shell;
    const Incident incident = shell.put(QStringLiteral("Queue stalled"));
    shell.open();
    shell.press(Qt::Key_Return);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    Capture capture(shell);
    REQUIRE(soon([&] { return capture.window().session().session() != nullptr; }));
    CHECK(capture.window().session().incident() == incident.id);

    capture.enter("worker restarted");
    CHECK(shell.workspace().session()->document().value().timeline.size() == 1);
    REQUIRE(capture.isSaved());
    CHECK(shell.library.stored(incident.id).timeline.size() == 1);
}

TEST_CASE("Another incident is chosen in the menu of the chip", "[views]") {
    ShellFixture shell;
    const Incident queue = shell.put(QStringLiteral("Queue stalled"));
    shell.put(QStringLiteral("Settled"),
              [](Incident& incident) { incident.status = IncidentStatus::closed; });
    shell.open();
    Capture capture(shell);
    capture.window().target().openMenu();
    auto* menu = capture.window().target().findChild<QMenu*>();
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 2); // a new one, and the one that is open
    menu->actions().at(1)->trigger();

    capture.enter("noted");
    REQUIRE(capture.isSaved());
    CHECK(shell.library.stored(queue.id).timeline.size() == 1);
}

TEST_CASE("Escape closes the window, and what stood in the line is noted", "[views]") {
    ShellFixture shell;
    shell.open();
    Capture capture(shell);
    QTest::keyClicks(&capture.window().line(), QStringLiteral("half a thought"));
    QTest::keyClick(&capture.window().line(), Qt::Key_Escape);
    REQUIRE(soon([&] { return !capture.window().isVisible(); }));
    const Incident& stored = shell.library.stored(capture.window().session().incident());
    REQUIRE(stored.timeline.size() == 1);
    CHECK(stored.timeline.at(0)->text == QStringLiteral("half a thought"));
}

TEST_CASE("A line that cannot be saved is kept, told about and tried again", "[views]") {
    ShellFixture shell;
    shell.open();
    Capture capture(shell);
    shell.library.failNext({Error::Kind::library, QStringLiteral("The disk is full.")});
    capture.enter("errors rise");
    REQUIRE(soon([&] { return capture.window().messages().isVisible(); }));
    CHECK(capture.shown() == QStringList{QStringLiteral("errors rise")});
    QTest::mouseClick(capture.window().messages().findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(capture.isSaved());
}

TEST_CASE("The window leads to the editor", "[views]") {
    ShellFixture shell;
    shell.open();
    Capture capture(shell);
    capture.enter("errors rise");
    REQUIRE(capture.isSaved());
    QTest::mouseClick(capture.window().findChild<QToolButton*>(QStringLiteral("openInEditor")),
                      Qt::LeftButton);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    CHECK(shell.workspace().session() == capture.window().session().session());
}

TEST_CASE("Nothing is captured into a library that is open for reading only", "[views]") {
    ShellFixture shell;
    shell.library.readOnly = true;
    shell.open();
    shell.workspace().showCapture();
    CHECK(shell.workspace().capture() == nullptr);
    CHECK(shell.workspace().list().messages().text().contains(QStringLiteral("reading only")));
}

} // namespace afterword::tests::capture_test
