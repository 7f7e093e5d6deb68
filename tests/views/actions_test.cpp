// SPDX-License-Identifier: MIT
#include "tests/views/actions_fixture.h"
#include "views/actions/action_change_bar.h"
#include "views/actions/action_filter_line.h"
#include "views/actions/action_state_line.h"
#include "views/controls/choice_chip.h"
#include "views/controls/commit_field.h"
#include "views/controls/message_bar.h"
#include "views/shell/navigation_rail.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTextEdit>
#include <QToolButton>

#include <catch2/catch.hpp>

namespace afterword::tests::actions_test {

namespace {

void click(QWidget& widget) {
    QTest::mouseClick(&widget, Qt::LeftButton);
}

} // namespace

TEST_CASE("Open actions of all incidents come by due date", "[views]") {
    ActionsFixture f;
    f.openActions();
    CHECK(f.soonShown("1.1 2.1 1.2 2.2"));
    CHECK(f.page().stateLine().button(ActionState::overdue).text() == QStringLiteral("Overdue 2"));
    CHECK(f.page().stateLine().button(ActionState::withoutDue).text() ==
          QStringLiteral("No due date 1"));
}

TEST_CASE("The navigation counts what is overdue", "[views]") {
    ActionsFixture f;
    f.open();
    const auto counted = [&](const QString& words) {
        const auto buttons =
            f.window->findChild<views::NavigationRail*>()->findChildren<QAbstractButton*>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [&](const QAbstractButton* button) {
            return button->accessibleDescription().contains(words);
        });
    };
    CHECK(soon([&] { return counted(QStringLiteral("2 overdue")); }));
}

TEST_CASE("What is asked for combines", "[views]") {
    ActionsFixture f;
    f.openActions();
    click(f.page().stateLine().button(ActionState::overdue));
    CHECK(f.soonShown("1.1 2.1"));
    f.press(Qt::Key_F, Qt::ControlModifier);
    f.type(QStringLiteral("relay"));
    CHECK(f.soonShown("2.1"));
    f.press(Qt::Key_Escape);
    CHECK(f.soonShown("1.1 2.1"));
    click(f.page().stateLine().button(ActionState::overdue));
    click(f.page().stateLine().button(ActionState::withoutOwner));
    CHECK(f.soonShown("1.2"));
}

TEST_CASE("Actions are grouped, and sorted by the head of a column", "[views]") {
    ActionsFixture f;
    f.openActions();
    views::ActionFilterLine& filter = f.page().filterLine();
    const auto boxes = filter.findChildren<QComboBox*>();
    QComboBox* group = boxes.constLast();
    group->setFocus();
    QTest::keyClick(group, Qt::Key_Down); // by owner
    CHECK(f.soonShown("[ada] 1.1 2.1 [ben] 2.2 [] 1.2"));
    QTest::keyClick(group, Qt::Key_Up);
    CHECK(f.soonShown("1.1 2.1 1.2 2.2"));
    QHeaderView& header = *f.page().table().horizontalHeader();
    const int owner = static_cast<int>(items::ActionLedgerModel::Column::owner);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                      QPoint(header.sectionViewportPosition(owner) + 10, header.height() / 2));
    CHECK(f.soonShown("2.1 1.1 2.2 1.2") | f.soonShown("1.1 2.1 2.2 1.2"));
    CHECK(f.library.listingsAsked.constLast().order == ActionOrder::owner);
}

TEST_CASE("A search is kept by its name and shown again", "[views]") {
    ActionsFixture f;
    f.openActions();
    click(f.page().stateLine().button(ActionState::withoutOwner));
    REQUIRE(f.soonShown("1.2"));
    click(f.page().filterLine().savedButton());
    ActionsFixture::chooseInMenu(QStringLiteral("Save this search…"));
    f.type(QStringLiteral("Nobody's"));
    f.press(Qt::Key_Return);
    REQUIRE(f.page().layoutState().saved.size() == 1);
    f.page().filterLine().clear();
    REQUIRE(f.soonShown("1.1 2.1 1.2 2.2"));
    click(f.page().filterLine().savedButton());
    ActionsFixture::chooseInMenu(QStringLiteral("Nobody's"));
    CHECK(f.soonShown("1.2"));
}

TEST_CASE("A window remembers what its page of actions was asked for", "[views]") {
    ActionsFixture f;
    f.openActions();
    click(f.page().stateLine().button(ActionState::overdue));
    REQUIRE(f.soonShown("1.1 2.1"));
    const views::WindowLayout layout = f.window->layoutState();
    f.open();
    f.window->restoreLayout(layout);
    f.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(soon([&] { return f.workspace().actionsPage() != nullptr; }));
    CHECK(f.soonShown("1.1 2.1"));
    CHECK(f.page().stateLine().button(ActionState::overdue).isChecked());
}

TEST_CASE("Enter opens an action in its incident, and back leads to the ledger", "[views]") {
    ActionsFixture f;
    f.openActions();
    f.select("2.1");
    f.press(Qt::Key_Return);
    REQUIRE(soon([&] { return f.isEditing(); }));
    CHECK(f.workspace().session()->id() == f.mail);
    const auto* field = qobject_cast<QTextEdit*>(f.window->focusWidget());
    REQUIRE(field != nullptr);
    CHECK(field->toPlainText() == QStringLiteral("Second relay"));
    f.window->actions().back->trigger();
    CHECK(soon([&] { return f.workspace().currentWidget() == &f.page(); }));
}

TEST_CASE("One value is given to many actions as one step", "[views]") {
    ActionsFixture f;
    f.openActions();
    f.page().table().setFocus();
    f.press(Qt::Key_A, Qt::ControlModifier);
    views::ActionChangeBar& bar = f.page().changeBar();
    bar.owner().setFocus();
    f.type(QStringLiteral("eve"));
    f.press(Qt::Key_Return);
    REQUIRE(soon([&] { return f.stored(f.mail, 1).owner == QStringLiteral("eve"); }));
    CHECK(f.stored(f.queue, 0).owner == QStringLiteral("eve"));
    CHECK(f.stored(f.queue, 2).owner == QStringLiteral("ben")); // done, so not in the list
    f.window->actions().undo->trigger();
    CHECK(soon([&] { return f.stored(f.mail, 1).owner == QStringLiteral("ben"); }));
    CHECK(f.stored(f.queue, 1).owner.isEmpty());
}

TEST_CASE("A due date is typed; what is none is refused", "[views]") {
    ActionsFixture f;
    f.openActions();
    f.select("1.1");
    views::CommitField& due = f.page().changeBar().due();
    due.setFocus();
    due.selectAll();
    f.type(QStringLiteral("someday"));
    f.press(Qt::Key_Return);
    CHECK(due.isRefused());
    due.selectAll();
    f.type(QStringLiteral("2024-02-03"));
    f.press(Qt::Key_Return);
    CHECK(soon([&] { return f.stored(f.queue, 0).due == QDate(2024, 2, 3); }));
}

TEST_CASE("Not doing is set with a reason only", "[views]") {
    ActionsFixture f;
    f.openActions();
    f.select("1.1");
    views::ActionChangeBar& bar = f.page().changeBar();
    bar.askStatus(f.page().table().selectedActions(), ActionStatus::notDoing);
    REQUIRE(f.window->focusWidget() == &bar.words());
    f.press(Qt::Key_Return);
    CHECK(bar.isAsking());
    f.type(QStringLiteral("the queue goes away"));
    f.press(Qt::Key_Return);
    REQUIRE(soon([&] { return f.stored(f.queue, 0).status == ActionStatus::notDoing; }));
    CHECK(f.stored(f.queue, 0).reason == QStringLiteral("the queue goes away"));
    CHECK(f.soonShown("2.1 1.2 2.2"));
}

TEST_CASE("A question that is asked and given up leaves the window as wide as it was", "[views]") {
    ActionsFixture f;
    f.openActions();
    f.window->resize(f.window->minimumSizeHint().width(), f.window->height());
    f.select("1.1");
    const int width = f.window->width();
    f.page().changeBar().askStatus({f.page().ledger().rows().constFirst().row},
                                   ActionStatus::notDoing);
    REQUIRE(f.page().changeBar().isAsking());
    f.page().changeBar().giveUp();
    CHECK(f.window->width() == width);
}

TEST_CASE("Done may be looked at again on a day", "[views]") {
    ActionsFixture f;
    f.openActions();
    f.select("2.1");
    views::ActionChangeBar& bar = f.page().changeBar();
    bar.status().setFocus();
    QTimer::singleShot(0, &bar, [] { ActionsFixture::chooseInMenu(QStringLiteral("Done")); });
    f.press(Qt::Key_Space);
    REQUIRE(soon([&] { return bar.isAsking(); }));
    bar.verifyBy().setFocus();
    f.type(QStringLiteral("2024-05-01"));
    f.press(Qt::Key_Return);
    REQUIRE(soon([&] { return f.stored(f.mail, 0).status == ActionStatus::done; }));
    CHECK(f.stored(f.mail, 0).verifyBy == QDate(2024, 5, 1));
    click(f.page().stateLine().button(ActionState::toVerify));
    CHECK(f.soonShown("2.1"));
}

TEST_CASE("What another window has changed is told, not overwritten", "[views]") {
    ActionsFixture f;
    f.openActions();
    f.select("1.1");
    f.library.changeBehind(f.queue, [](Incident& incident) {
        incident.actions[0].edit().owner = QStringLiteral("eve");
    });
    f.page().changeBar().owner().setFocus();
    f.page().changeBar().owner().selectAll();
    f.type(QStringLiteral("ben"));
    f.press(Qt::Key_Return);
    CHECK(soon([&] { return f.page().messages().text().contains(QStringLiteral("eve")); }));
    CHECK(f.stored(f.queue, 0).owner == QStringLiteral("eve"));
    CHECK(
        soon([&] { return f.page().ledger().rowAt(0).row.action.owner == QStringLiteral("eve"); }));
}

TEST_CASE("A library that is open for reading only offers no changes", "[views]") {
    ActionsFixture f;
    f.library.readOnly = true;
    f.openActions();
    f.select("1.1");
    CHECK_FALSE(f.page().changeBar().isVisible());
}

TEST_CASE("What the search finds goes to the clipboard as a report", "[views]") {
    ActionsFixture f;
    f.openActions();
    click(f.page().stateLine().button(ActionState::overdue));
    REQUIRE(f.soonShown("1.1 2.1"));
    click(*f.page().findChild<QToolButton*>(QStringLiteral("copyReport")));
    CHECK(soon([] { return QGuiApplication::clipboard()->text() == QStringLiteral("2 actions"); }));
    CHECK(f.page().messages().text() == QStringLiteral("The report is on the clipboard."));
}

} // namespace afterword::tests::actions_test
