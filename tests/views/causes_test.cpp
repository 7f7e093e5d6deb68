// SPDX-License-Identifier: MIT
#include "tests/views/causes_fixture.h"
#include "views/causes/action_chips.h"
#include "views/controls/choice_chip.h"
#include "views/editor/action_item_row.h"

#include <QAction>
#include <QMenu>
#include <QRandomGenerator>
#include <QToolButton>

#include <memory>

namespace afterword::tests::causes_test {

namespace {

QString w(const char* text) {
    return QString::fromUtf8(text);
}

/// The entry of a name in the menu that is open.
QAction* entry(const char* name) {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    auto* action = menu->findChild<QAction*>(QString::fromLatin1(name));
    REQUIRE(action != nullptr);
    return action;
}

void chooseIn(views::FactorRow& row, const char* name) {
    row.openMenu();
    QAction* action = entry(name);
    QApplication::activePopupWidget()->close();
    action->trigger();
}

} // namespace

TEST_CASE("Causes are typed as a tree: Enter, Alt+Right, Alt+Left", "[views]") {
    Causes causes((Incident()));
    causes.section.tree().addLine().setFocus();
    causes.type("No connections");
    causes.press(Qt::Key_Return);
    causes.focus(0);
    causes.press(Qt::Key_Return);
    causes.type("The pool was empty");
    causes.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(causes.tree() == w("No connections|>The pool was empty"));
    causes.type("!"); // the caret has stayed in the row
    causes.press(Qt::Key_Return);
    causes.type("Retries had no limit");
    CHECK(causes.tree() == w("No connections|>The pool was empty!|>Retries had no limit"));
    causes.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(causes.tree() == w("No connections|>The pool was empty!|Retries had no limit"));
    CHECK(Causes::shown(causes.section.tree()) == causes.tree());
    causes.undoAll();
    CHECK(causes.document.value() == Incident());
}

TEST_CASE("Ctrl+Enter adds a cause below, Enter without words goes up", "[views]") {
    Causes causes(withCauses({"a", "b"}));
    causes.focus(0);
    causes.press(Qt::Key_Return, Qt::ControlModifier);
    causes.type("why");
    CHECK(causes.tree() == w("Factor a|>why|Factor b"));
    causes.press(Qt::Key_Return);
    causes.press(Qt::Key_Return);
    causes.type("beside");
    CHECK(causes.tree() == w("Factor a|>why|beside|Factor b"));
}

TEST_CASE("Shift+Enter breaks the line of a factor", "[views]") {
    Causes causes(withCauses({"a"}));
    causes.focus(0);
    causes.press(Qt::Key_End);
    causes.press(Qt::Key_Return, Qt::ShiftModifier);
    causes.type("more");
    CHECK(causes.document.value().factors.size() == 1);
    CHECK(causes.document.value().factors[0]->text.contains(w("\nmore")));
}

TEST_CASE("Alt and arrows move a factor on its level, Alt+Delete takes it away", "[views]") {
    Causes causes(withCauses({"a:b,c", "b", "c:d", "d", "e"}));
    causes.focus(1);
    causes.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(causes.tree() == w("Factor a|>Factor c|>>Factor d|>Factor b|Factor e"));
    causes.focus(1);
    causes.press(Qt::Key_Delete, Qt::AltModifier);
    CHECK(causes.tree() == w("Factor a|>Factor b|>Factor d|Factor e"));
}

TEST_CASE("What cannot be indented is said, and nothing changes", "[views]") {
    Causes causes(withCauses({"a"}));
    causes.focus(0);
    causes.press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(causes.refused.size() == 1);
    CHECK(causes.refused.constFirst().contains(w("above")));
}

TEST_CASE("The menu links a shared cause, and refuses a circle in a sentence", "[views]") {
    Causes causes(withCauses({"a:c", "b", "c"}));
    chooseIn(causes.row(2), "c"); // b follows from c as well
    CHECK(causes.tree() == w("Factor a|>Factor c|Factor b|>Factor c"));
    CHECK(Causes::shown(causes.section.tree()) == causes.tree());
    chooseIn(causes.row(1), "a");
    REQUIRE(causes.refused.size() == 1);
    CHECK(causes.refused.constFirst().contains(w("cannot be its cause")));
}

TEST_CASE("A factor gets an action of its own, and its chip leads there", "[views]") {
    Causes causes(withCauses({"a"}));
    chooseIn(causes.row(0), "address");
    REQUIRE(causes.document.value().actions.size() == 1);
    CHECK(causes.document.value().actions[0]->factor == w("a"));
    const QString anchor = w("actions/") + causes.document.value().actions[0]->id;
    CHECK(causes.places == QStringList{anchor});
    auto* chip = causes.row(0).findChild<views::ActionChip*>();
    REQUIRE(chip != nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(causes.places == QStringList{anchor, anchor});
}

TEST_CASE("Five whys ask one after the other", "[views]") {
    Causes causes((Incident()));
    causes.as("asWhys");
    causes.section.whys().addLine().setFocus();
    for (const char* answer : {"No connections", "The pool was empty", "No limit"}) {
        causes.type(answer);
        causes.press(Qt::Key_Return);
    }
    CHECK(causes.tree() == w("No connections|>The pool was empty|>>No limit"));
    causes.row(causes.section.whys(), 2).focusFirst();
    causes.press(Qt::Key_Return);
    causes.type("Nobody measured");
    CHECK(causes.tree() == w("No connections|>The pool was empty|>>No limit|>>>Nobody measured"));
    causes.row(causes.section.whys(), 1).focusFirst();
    causes.press(Qt::Key_Delete, Qt::AltModifier);
    CHECK(causes.tree() == w("No connections|>No limit|>>Nobody measured"));
}

TEST_CASE("The graph is walked by arrows and written by Enter", "[views]") {
    Causes causes(withCauses({"a:b,c", "b", "c"}));
    causes.as("asGraph");
    auto& view = causes.section.graph().view();
    view.setFocus();
    CHECK(view.current() == w("a"));
    causes.press(Qt::Key_Right);
    CHECK(view.current() == w("b"));
    causes.press(Qt::Key_Down);
    CHECK(view.current() == w("c"));
    CHECK(view.accessibleDescription().contains(w("Factor c")));
    causes.press(Qt::Key_Return);
    causes.press(Qt::Key_End);
    causes.type("!");
    CHECK(causes.document.value().factors[2]->text == w("Factor c!"));
    causes.press(Qt::Key_Escape);
    CHECK(view.hasFocus());
    const double zoom = view.zoom();
    causes.press(Qt::Key_Plus);
    CHECK(view.zoom() > zoom);
    causes.press(Qt::Key_0);
    CHECK(view.zoom() <= 1);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.placeOf(w("b")).center().toPoint());
    CHECK(view.current() == w("b"));
}

TEST_CASE("A cause is added to the factor that is chosen in the graph", "[views]") {
    Causes causes(withCauses({"a"}));
    causes.as("asGraph");
    causes.section.graph().chosen().addLine().setFocus();
    causes.type("because");
    causes.press(Qt::Key_Return);
    CHECK(causes.tree() == w("Factor a|>because"));
}

TEST_CASE("The graph is asked for as a file", "[views]") {
    Causes causes(withCauses({"a"}));
    int asked = 0;
    QObject::connect(&causes.link, &views::DocumentLink::causesFileAsked, [&] { ++asked; });
    causes.as("asGraph");
    QTest::mouseClick(causes.section.findChild<QToolButton*>(w("saveGraph")), Qt::LeftButton);
    CHECK(asked == 1);
}

TEST_CASE("Tree, graph and five whys edited in turn show the same values", "[views]") {
    QRandomGenerator random(7);
    Causes causes(withCauses({"a:b", "b", "c"}));
    const Incident before = causes.document.value();
    for (int step = 0; step < 60; ++step) {
        const int look = random.bounded(3);
        causes.as(look == 0 ? "asTree" : look == 1 ? "asGraph" : "asWhys");
        views::CauseList& list = look == 0   ? causes.section.tree()
                                 : look == 1 ? causes.section.graph().chosen()
                                             : causes.section.whys();
        if (look == 1) {
            causes.section.graph().view().setFocus();
            causes.press(random.bounded(2) == 0 ? Qt::Key_Right : Qt::Key_Down);
        }
        const int act = random.bounded(5);
        if (list.count() == 0 || act == 0) {
            list.addLine().setFocus();
            causes.type("new");
            causes.press(Qt::Key_Return);
        } else {
            causes.row(list, random.bounded(list.count())).focusFirst();
            act == 1   ? causes.type("x")
            : act == 2 ? causes.press(Qt::Key_Right, Qt::AltModifier)
            : act == 3 ? causes.press(Qt::Key_Left, Qt::AltModifier)
                       : causes.press(Qt::Key_Return);
        }
    }
    causes.as("asTree");
    CHECK(Causes::shown(causes.section.tree()) == causes.tree());
    const CauseGraph graph = causeGraphOf(causes.document.value());
    causes.as("asGraph");
    CHECK(causes.section.graph().view().graph() == graph);
    causes.as("asWhys");
    CHECK(causes.section.whys().count() == whyChain(graph).size());
    causes.undoAll();
    CHECK(causes.document.value() == before);
}

TEST_CASE("An action says in the form which factor it addresses", "[views]") {
    Causes causes(withAction(withCauses({"a", "b"}), "", ActionStatus::open));
    std::unique_ptr<views::RowList> actions(views::makeActionRows(causes.link));
    actions->resize(640, 300);
    actions->show();
    actions->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(actions.get()));
    auto* chip = actions->findChild<views::ChoiceChip*>(w("factor"));
    REQUIRE(chip != nullptr);
    chip->setFocus();
    causes.press(Qt::Key_Space);
    auto* menu = QApplication::activePopupWidget();
    REQUIRE(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(causes.document.value().actions[0]->factor == w("b"));
    CHECK(chip->accessibleName().contains(w("Factor b")));
}

} // namespace afterword::tests::causes_test
