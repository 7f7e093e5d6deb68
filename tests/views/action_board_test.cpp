// SPDX-License-Identifier: MIT
#include "tests/views/actions_fixture.h"
#include "views/actions/action_board.h"
#include "views/actions/action_change_bar.h"
#include "views/actions/action_column.h"
#include "views/actions/action_figures_view.h"
#include "views/actions/review_pane.h"
#include "views/controls/choice_chip.h"
#include "views/controls/message_bar.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <catch2/catch.hpp>

namespace afterword::tests::action_board_test {

namespace {

struct BoardFixture : ActionsFixture {
    BoardFixture() {
        openActions();
        page().showView(views::ActionsView::board);
        (void)soon([this] { return rows(ActionStatus::open) == 3; });
    }
    views::ActionColumn& column(ActionStatus status) { return page().board().column(status); }
    int rows(ActionStatus status) { return column(status).ledger().rowCount(); }
};

struct ReviewFixture : ActionsFixture {
    ReviewFixture() {
        openActions();
        const auto buttons = page().findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->accessibleName() == QStringLiteral("Review")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        (void)soon([this] { return at("1 of 2"); });
    }
    bool at(const char* position) {
        return page().review().isRunning() && page().review().position() == QLatin1String(position);
    }
};

} // namespace

TEST_CASE("The board has a column a status, with what is settled too", "[views]") {
    BoardFixture f;
    CHECK(f.rows(ActionStatus::open) == 3);
    CHECK(f.rows(ActionStatus::blocked) == 1);
    CHECK(f.rows(ActionStatus::done) == 1);
    CHECK(f.rows(ActionStatus::notDoing) == 0);
}

TEST_CASE("Ctrl and an arrow take an action to the next status", "[views]") {
    BoardFixture f;
    f.column(ActionStatus::open).setFocus();
    f.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(soon([&] { return f.stored(f.queue, 0).status == ActionStatus::inProgress; }));
    CHECK(soon([&] { return f.rows(ActionStatus::inProgress) == 1; }));
    CHECK(f.rows(ActionStatus::open) == 2);
    f.press(Qt::Key_Right);
    CHECK(f.window->focusWidget() == &f.column(ActionStatus::inProgress));
    f.window->actions().undo->trigger();
    CHECK(soon([&] { return f.stored(f.queue, 0).status == ActionStatus::open; }));
}

TEST_CASE("An action that is dropped on a column gets its status", "[views]") {
    BoardFixture f;
    views::ActionColumn& open = f.column(ActionStatus::open);
    views::ActionColumn& givenUp = f.column(ActionStatus::notDoing);
    const std::unique_ptr<QMimeData> data(open.ledger().mimeData({open.ledger().index(0, 1)}));
    QDragEnterEvent enter(QPoint(20, 20), Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(givenUp.viewport(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(givenUp.viewport(), &drop);
    REQUIRE(soon([&] { return f.page().changeBar().isAsking(); }));
    CHECK(f.stored(f.queue, 0).status == ActionStatus::open);
    f.type(QStringLiteral("moved to the platform"));
    f.press(Qt::Key_Return);
    CHECK(soon([&] { return f.stored(f.queue, 0).status == ActionStatus::notDoing; }));
    CHECK(soon([&] { return f.rows(ActionStatus::notDoing) == 1; }));
}

TEST_CASE("Figures say what is missing", "[views]") {
    ActionsFixture f;
    f.openActions();
    f.page().showView(views::ActionsView::figures);
    REQUIRE(soon([&] { return f.page().figures().figures().all.open == 4; }));
    const ActionFigures& figures = f.page().figures().figures();
    CHECK(figures.all.overdue == 2);
    CHECK(figures.all.ageUnknown == 4);
    CHECK(figures.groups.size() == 3);
    f.page().figures().groupChip().setFocus();
    QTimer::singleShot(0, &f.page(),
                       [] { ActionsFixture::chooseInMenu(QStringLiteral("By priority")); });
    f.press(Qt::Key_Space);
    CHECK(soon([&] { return f.page().figures().figures().groups.size() == 2; }));
}

TEST_CASE("A review meeting goes by the keyboard from action to action", "[views]") {
    ReviewFixture f;
    REQUIRE(f.at("1 of 2"));
    f.press(Qt::Key_M);
    f.type(QStringLiteral("someday"));
    f.press(Qt::Key_Return);
    CHECK(f.page().changeBar().isAsking());
    f.page().changeBar().words().selectAll();
    f.type(QStringLiteral("2024-02-01"));
    f.press(Qt::Key_Return);
    REQUIRE(soon([&] { return f.at("2 of 2"); }));
    CHECK(f.stored(f.queue, 0).due == QDate(2024, 2, 1));

    f.press(Qt::Key_N);
    f.type(QStringLiteral("the relay is bought"));
    f.press(Qt::Key_Return);
    REQUIRE(soon([&] { return !f.page().review().isRunning(); }));
    CHECK(f.stored(f.mail, 0).status == ActionStatus::notDoing);
    const auto* text = f.page().findChild<QPlainTextEdit*>(QStringLiteral("reviewSummary"));
    CHECK(text->toPlainText().contains(QStringLiteral("1 moved to another day, 1 not doing")));
    CHECK(text->toPlainText().contains(QStringLiteral("the relay is bought")));

    QTest::mouseClick(f.page().findChild<QPushButton*>(QStringLiteral("copySummary")),
                      Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == text->toPlainText());
    f.page().review().setFocus();
    f.press(Qt::Key_Escape);
    CHECK(f.soonShown("1.2 1.1 2.2"));
}

TEST_CASE("A review can be left and its answers taken back", "[views]") {
    ReviewFixture f;
    f.press(Qt::Key_D);
    REQUIRE(f.page().changeBar().isAsking());
    f.press(Qt::Key_Escape);
    CHECK_FALSE(f.page().changeBar().isAsking());
    CHECK(f.at("1 of 2"));
    f.press(Qt::Key_Right);
    CHECK(f.at("2 of 2"));
    f.press(Qt::Key_Left);
    CHECK(f.at("1 of 2"));
    f.press(Qt::Key_Escape);
    CHECK_FALSE(f.page().review().isRunning());
    CHECK(f.page().review().summary().contains(QStringLiteral("1 left open")));
    CHECK(f.stored(f.queue, 0).status == ActionStatus::open);
}

TEST_CASE("What another window has changed keeps a review at its action", "[views]") {
    ReviewFixture f;
    f.library.changeBehind(
        f.queue, [&](Incident& incident) { incident.actions[0].edit().due = f.today.addDays(-1); });
    f.press(Qt::Key_M);
    f.type(QStringLiteral("2024-02-01"));
    f.press(Qt::Key_Return);
    CHECK(
        soon([&] { return f.page().messages().text().contains(QStringLiteral("Somebody else")); }));
    CHECK(f.at("1 of 2"));
    CHECK(f.stored(f.queue, 0).due == f.today.addDays(-1));
}

TEST_CASE("What was promised before is said in a later incident, and promised again", "[views]") {
    ActionsFixture f;
    const QString again = f.put(QStringLiteral("Queue stalled again"), [](Incident& incident) {
                               incident.services = {QStringLiteral("orders")};
                           }).id;
    f.openActions();
    f.workspace().openIncident(f.mail);
    REQUIRE(soon([&] { return f.isEditing(); }));
    auto* promised = f.window->findChild<QAction*>(QStringLiteral("promisedBefore"));
    CHECK_FALSE(promised->isVisible());
    f.workspace().openIncident(again);
    REQUIRE(soon([&] { return promised->isVisible(); }));
    CHECK(promised->text() == QStringLiteral("Promised before: 1"));

    QToolButton* button = nullptr;
    const auto users = promised->associatedObjects();
    for (QObject* user : users) {
        button = qobject_cast<QToolButton*>(user) ? qobject_cast<QToolButton*>(user) : button;
    }
    REQUIRE(button != nullptr);
    QMenu& menu = *button->menu();
    Q_EMIT menu.aboutToShow();
    REQUIRE(menu.actions().size() == 1);
    menu.actions().constFirst()->menu()->actions().constFirst()->trigger();
    const auto& actions = f.workspace().session()->document().value().actions;
    REQUIRE(actions.size() == 1);
    CHECK(actions.constFirst()->reopenedFrom == QStringLiteral("INC-1.3"));
    CHECK(actions.constFirst()->title == QStringLiteral("Alert on age"));
    f.window->actions().undo->trigger();
    CHECK(f.workspace().session()->document().value().actions.isEmpty());
}

} // namespace afterword::tests::action_board_test
