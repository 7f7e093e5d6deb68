// SPDX-License-Identifier: MIT
#include "tests/views/shell_fixture.h"
#include "views/checks/checks_pane.h"
#include "views/checks/finding_card.h"
#include "views/checks/finding_rows.h"
#include "views/controls/line_field.h"
#include "views/controls/text_field.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/editor/timeline_findings.h"
#include "views/shell/workspace.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <catch2/catch.hpp>

namespace afterword::tests::checks_test {

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

/// An incident of which nothing can be said against.
void complete(Incident& v) {
    v.severity = Severity::sev4;
    v.summary = q("An alert told that orders were late for an hour.");
    v.impact = q("12 % of the orders were late.");
    v.rootCause = q("A lock was never released.");
    v.resolution = q("The consumer was restarted.");
    TimelineEvent event;
    event.id = q("e1");
    event.text = q("An alert fired");
    v.timeline = {event};
    ActionItem action;
    action.id = q("a1");
    action.title = q("Give up after five attempts");
    action.owner = q("Ana");
    action.due = QDate(2030, 1, 1);
    v.actions = {action};
}

/// The editor of one incident, with its pane of checks.
struct Checked : ShellFixture {
    explicit Checked(const std::function<void(Incident&)>& more = {}) {
        incident = put(q("Queue stalled"), [&](Incident& value) {
            complete(value);
            if (more) {
                more(value);
            }
        });
        open();
        workspace().openIncident(incident.id);
        REQUIRE(soon([this] { return isEditing(); }));
    }

    [[nodiscard]] views::ChecksPane& pane() { return workspace().editor()->checks(); }
    [[nodiscard]] const Incident& value() { return workspace().session()->document().value(); }
    [[nodiscard]] QStringList shown() {
        QStringList lines;
        const QAbstractItemModel& model = *pane().list().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            lines.append(model.index(row, 0).data().toString());
        }
        return lines;
    }
    [[nodiscard]] bool says(const char* sentence) {
        return soon([&] { return shown().contains(q(sentence)); });
    }
    template <class T>
    T* inCard(const char* name) {
        return pane().card().findChild<T*>(q(name));
    }

    void click(const char* button) {
        QApplication::processEvents(); // what has just come into view has its place
        QTest::mouseClick(inCard<QPushButton>(button), Qt::LeftButton);
    }

    Incident incident;
};

void blaming(Incident& v) {
    v.rootCause = q("The lock was held. We should have noticed. The cause was human error.");
}

const char* const kNoticed = "“We should have noticed” tells of what did not happen.";
const char* const kHuman = "“human error” is where the question begins.";

} // namespace

TEST_CASE("Where nothing is to be mended the pane says so", "[views]") {
    Checked shell;
    shell.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shell.pane().isVisible());
    CHECK_FALSE(shell.workspace().preview()->isVisible());
    CHECK(shell.pane().note().contains(q("Nothing to mend")));
}

TEST_CASE("The foot of the outline counts the findings and opens them", "[views]") {
    Checked shell(blaming);
    auto* count = shell.workspace().editor()->findChild<QToolButton*>(q("findingCount"));
    CHECK(soon([&] { return count->text() == q("2 findings"); }));
    QTest::mouseClick(count, Qt::LeftButton);
    CHECK(shell.pane().isVisible());
    CHECK(shell.shown() == QStringList{q("Root Cause"), q(kHuman), q(kNoticed)});
}

TEST_CASE("Ignoring a finding above the timeline asks for a reason in the pane", "[views]") {
    Checked shell([](Incident& v) {
        v.timeZone.clear();
        v.date = QDate(2024, 5, 3);
        v.timeline[0].edit().time.text = q("2024-05-03 14:00");
        v.timeline[0].edit().time.start = instantFromIso(q("2024-05-03T14:00:00Z"));
    });
    auto* line = shell.workspace().editor()->findChild<views::TimelineFindings*>();
    REQUIRE(soon([&] { return !line->findings().isEmpty(); }));
    CHECK_FALSE(shell.pane().isVisible());
    line->findChild<QToolButton*>(q("ignore"))->click();
    REQUIRE(soon([&] { return shell.pane().isVisible(); }));
    auto* reason = shell.inCard<views::LineField>("reason");
    REQUIRE(soon([&] { return reason->hasFocus(); }));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(shell.value().ignored.isEmpty()); // not without one
    QTest::keyClicks(reason, q("all our clocks are UTC"));
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(shell.value().ignored.size() == 1);
    CHECK(shell.value().ignored.at(0).rule == q("time.zone-assumed"));
    CHECK(shell.value().ignored.at(0).reason == q("all our clocks are UTC"));
    CHECK(soon([&] {
        return std::none_of(
            line->findings().begin(), line->findings().end(),
            [](const Finding& finding) { return finding.rule == q("time.zone-assumed"); });
    }));
}

TEST_CASE("F8 goes from finding to finding and selects the words", "[views]") {
    Checked shell(blaming);
    REQUIRE(shell.says(kNoticed));
    const auto selected = [] {
        const auto* field = qobject_cast<views::TextField*>(QApplication::focusWidget());
        return field != nullptr ? field->textCursor().selectedText() : QString();
    };
    shell.press(Qt::Key_F8);
    CHECK(shell.pane().isVisible());
    CHECK(selected() == q("human error"));
    shell.press(Qt::Key_F8);
    CHECK(selected() == q("We should have noticed"));
    shell.press(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(selected() == q("human error"));
}

TEST_CASE("Enter in the list goes to the field that answers the finding", "[views]") {
    Checked shell([](Incident& v) { v.actions[0].edit().owner.clear(); });
    REQUIRE(shell.says("“Give up after five attempts” has no owner."));
    shell.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    shell.pane().list().setFocus();
    shell.press(Qt::Key_Down);
    shell.press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == q("owner"));
}

TEST_CASE("A finding is ignored for a reason that is typed, and taken up again", "[views]") {
    Checked shell(blaming);
    REQUIRE(shell.says(kNoticed));
    shell.press(Qt::Key_F8);
    CHECK(shell.inCard<QLabel>("why")->text().contains(q("err")));
    shell.click("ignore");
    shell.press(Qt::Key_Return); // no reason, no step
    CHECK(shell.value().ignored.isEmpty());
    shell.type(q("it is a quotation"));
    shell.press(Qt::Key_Return);
    REQUIRE(shell.value().ignored.size() == 1);
    CHECK(shell.value().ignored.constFirst() ==
          IgnoredFinding{q("writing.human-error"), q("rootCause"), q("it is a quotation"),
                         q("human error")});
    CHECK(soon(
        [&] { return shell.shown().indexOf(q(kHuman)) > shell.shown().indexOf(q("Ignored")); }));
    CHECK(shell.says(kNoticed));

    const int last = shell.pane().list().model()->rowCount() - 1;
    shell.pane().list().setCurrentIndex(shell.pane().list().model()->index(last, 0));
    shell.click("takeBack");
    CHECK(shell.value().ignored.isEmpty());
    CHECK(soon(
        [&] { return shell.shown() == QStringList{q("Root Cause"), q(kHuman), q(kNoticed)}; }));
    shell.workspace().session()->document().undoStack()->undo();
    CHECK(shell.value().ignored.size() == 1);
    shell.workspace().session()->document().undoStack()->undo();
    CHECK(shell.value().ignored.isEmpty());
}

TEST_CASE("Escape leaves the question for the reason without an answer", "[views]") {
    Checked shell(blaming);
    REQUIRE(shell.says(kNoticed));
    shell.press(Qt::Key_F8);
    shell.click("ignore");
    shell.type(q("because"));
    shell.press(Qt::Key_Escape);
    CHECK_FALSE(shell.pane().card().isAsking());
    CHECK(shell.isEditing());
    CHECK(shell.value().ignored.isEmpty());
}

TEST_CASE("The findings follow the typing", "[views]") {
    Checked shell;
    shell.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    shell.workspace().editor()->form().goTo(q("resolution"), true);
    shell.press(Qt::Key_End, Qt::ControlModifier);
    shell.type(q(" TODO"));
    CHECK(shell.says("“TODO” is still there."));
    for (int i = 0; i < 5; ++i) {
        shell.press(Qt::Key_Backspace);
    }
    CHECK(soon([&] { return shell.shown().isEmpty(); }));
}

TEST_CASE("What was ignored elsewhere, without its words, is still a sentence", "[views]") {
    Incident incident;
    incident.ignored = {{q("action.owner"), q("a1"), q("the team knows"), {}}};
    const QList<items::FindingRow> rows = views::findingRows({}, incident);
    REQUIRE_FALSE(rows.isEmpty());
    CHECK(rows.constLast().text == q("It has no owner."));
}

TEST_CASE("Beside no incident the status line tells of no findings", "[views]") {
    Checked editor;
    QString told;
    QObject::connect(&editor.workspace(), &views::Workspace::findingsChanged, &editor.workspace(),
                     [&](const QString& words) { told = words; });
    const auto* foot = editor.window->findChild<QToolButton*>(q("findingCount"));
    const QString before = foot->text();
    editor.workspace().goBack();
    REQUIRE(soon([&] { return foot->text() != before; })); // of the empty editor
    CHECK(told == QString());
}

} // namespace afterword::tests::checks_test
