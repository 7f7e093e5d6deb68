// SPDX-License-Identifier: MIT
#include "tests/views/shell_fixture.h"
#include "views/controls/text_field.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/editor/outline.h"
#include "views/editor/review_step.h"
#include "views/editor/section_heading.h"
#include "views/incidents/incident_list_page.h"
#include "views/review/change_row.h"
#include "views/review/comment_thread.h"
#include "views/review/comments_pane.h"
#include "views/shell/workspace.h"

#include <QLabel>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch.hpp>

namespace afterword::tests::comments_test {

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

/// An incident with a summary and an action, open in the editor.
struct Review {
    ShellFixture shell;

    explicit Review(const std::function<void(Incident&)>& more = {}) {
        shell.put(q("Queue stalled"), [&](Incident& incident) {
            incident.impact = q("Slow.");
            ActionItem action;
            action.id = q("a1");
            action.title = q("Alert on depth");
            incident.actions = {action};
            if (more) {
                more(incident);
            }
        });
        shell.open();
        shell.press(Qt::Key_Return);
        REQUIRE(soon([&] { return shell.isEditing(); }));
    }
    [[nodiscard]] const Incident& value() {
        return shell.workspace().session()->document().value();
    }
    [[nodiscard]] views::CommentsPane& pane() { return *shell.workspace().comments(); }
    [[nodiscard]] views::CommentThread& thread(int index = 0) {
        REQUIRE(pane().threads().size() > index);
        return *pane().threads().at(index);
    }
    void goTo(const char* anchor) { shell.workspace().editor()->form().goToField(q(anchor)); }
    void comment() { shell.press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier); }
    void say(const char* text) {
        shell.type(q(text));
        shell.press(Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void click(const char* button, int index = 0) {
        auto* found = thread(index).findChild<QToolButton*>(q(button));
        REQUIRE(found != nullptr);
        QTest::mouseClick(found, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// The mark at the heading of a section.
    [[nodiscard]] views::ReviewMark mark(const char* heading) {
        const auto all = shell.window->findChildren<views::SectionHeading*>();
        for (const views::SectionHeading* each : all) {
            if (each->text() == q(heading)) {
                return each->mark();
            }
        }
        FAIL(heading);
        return {};
    }
    [[nodiscard]] QAction* step(const char* words) {
        auto* button = shell.window->findChild<views::ReviewStep*>();
        QTest::mouseClick(button, Qt::LeftButton);
        button->steps().close();
        const auto actions = button->steps().actions();
        for (QAction* action : actions) {
            if (action->text() == q(words)) {
                return action;
            }
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("a row is commented by keys, answered, resolved and reopened", "[views]") {
    Review review;
    review.goTo("actions/a1");
    review.comment();
    CHECK(review.pane().isVisible());
    review.say("Which depth?");
    REQUIRE(review.value().comments.size() == 1);
    CHECK(review.value().comments.at(0).anchor == q("a1"));
    CHECK(review.value().comments.at(0).text == q("Which depth?"));
    CHECK(review.value().comments.at(0).at == review.shell.library.now);
    CHECK(review.mark("Action Items").comments == 1);
    review.say("More than a thousand."); // the caret is in the answer's line still
    REQUIRE(review.value().comments.size() == 2);
    CHECK(review.value().comments.at(1).anchor == q("a1"));
    CHECK(review.mark("Action Items").comments == 2);

    review.click("resolve");
    CHECK(review.value().comments.at(0).resolved);
    CHECK(review.value().comments.at(1).resolved);
    CHECK(review.mark("Action Items").comments == 0);
    CHECK(review.pane().threads().isEmpty());
    QTest::mouseClick(review.pane().findChild<QToolButton*>(q("allComments")), Qt::LeftButton);
    review.click("resolve"); // now it reopens
    CHECK_FALSE(review.value().comments.at(0).resolved);
    review.shell.workspace().session()->document().undoStack()->undo();
    CHECK(review.value().comments.at(0).resolved);
}

TEST_CASE("a section is commented where the caret is; what is empty is no comment", "[views]") {
    Review review;
    review.goTo("rootCause");
    review.comment();
    review.say("   ");
    CHECK(review.value().comments.isEmpty());
    review.say("Why did nobody see it?");
    REQUIRE(review.value().comments.size() == 1);
    CHECK(review.value().comments.at(0).anchor == q("rootCause"));
    CHECK(review.mark("Root Cause").comments == 1);
    CHECK(review.thread().findChild<QToolButton*>(q("place"))->text() == q("Root Cause"));
}

TEST_CASE("one's own comments are changed and deleted, those of others are not", "[views]") {
    Review review([](Incident& incident) {
        incident.comments = {{q("c1"), q("summary"), q("Somebody Else"), {}, q("Why?"), false},
                             {q("c2"), q("gone"), {}, {}, q("Where?"), false}};
    });
    review.goTo("rootCause");
    review.comment();
    REQUIRE(review.pane().threads().size() == 3); // with the one that is about to begin
    CHECK(review.thread(0).findChild<QToolButton*>(q("edit")) == nullptr);
    CHECK(review.thread(2).place().anchor == q("gone"));
    CHECK(review.thread(2).findChild<QToolButton*>(q("place"))->text() == q("Elsewhere"));
    review.click("edit", 2);
    review.shell.press(Qt::Key_End);
    review.say(" Here?");
    CHECK(review.value().comments.at(1).text == q("Where? Here?"));
    review.click("delete", 2);
    CHECK(review.value().comments.size() == 1);
}

TEST_CASE("a comment has as many lines as one writes", "[views]") {
    Review review;
    review.goTo("rootCause");
    review.comment();
    review.shell.type(q("Why so long?"));
    review.shell.press(Qt::Key_Return, Qt::ShiftModifier);
    review.shell.press(Qt::Key_Return, Qt::ShiftModifier);
    review.say("Nobody was paged.");
    REQUIRE(review.value().comments.size() == 1);
    CHECK(review.value().comments.at(0).text == q("Why so long?\n\nNobody was paged."));
    const auto* shown = review.thread().findChild<QLabel*>(q("comment"));
    REQUIRE(shown != nullptr);
    CHECK(shown->text() == review.value().comments.at(0).text);
    CHECK(shown->sizeHint().height() >= 3 * shown->fontMetrics().height());

    review.click("edit");
    review.shell.press(Qt::Key_End, Qt::ControlModifier);
    review.shell.press(Qt::Key_Return, Qt::ShiftModifier);
    review.say("At night.");
    CHECK(review.value().comments.at(0).text == q("Why so long?\n\nNobody was paged.\nAt night."));
}

TEST_CASE("the outline counts the comments of a section that has no heading, too", "[views]") {
    Review review;
    auto* outline = review.shell.window->findChild<views::Outline*>();
    REQUIRE(outline != nullptr);
    const auto row = [&] {
        return outline
            ->grab(outline->visualItemRect(outline->item(0)).translated(outline->viewport()->pos()))
            .toImage();
    };
    review.goTo("rootCause"); // another row is the current one
    const QImage before = row();
    review.goTo("title");
    review.comment();
    review.say("Which queue?");
    REQUIRE(review.value().comments.size() == 1);
    CHECK(review.value().comments.at(0).anchor == q("header"));
    CHECK(outline->item(0)->toolTip().contains(q("1 open comment")));
    review.goTo("rootCause");
    CHECK(row() != before);
    review.click("resolve");
    review.goTo("rootCause");
    CHECK(row() == before);
}

TEST_CASE("what is typed stays while others comment", "[views]") {
    Review review;
    review.goTo("rootCause");
    review.comment();
    review.shell.type(q("Half a thou"));
    Incident other = review.value();
    other.comments.append({q("c9"), q("summary"), q("Ann"), {}, q("Hm"), false});
    review.shell.workspace().session()->document().adopt(other);
    REQUIRE(review.pane().threads().size() == 2);
    CHECK(review.thread(1).draft() == q("Half a thou"));
    review.say("ght");
    CHECK(review.value().comments.constLast().text == q("Half a thought"));
}

TEST_CASE("a step tells what is open, and is taken anyway", "[views]") {
    Review review;
    auto* button = review.shell.window->findChild<views::ReviewStep*>();
    REQUIRE(button != nullptr);
    CHECK(button->text().contains(q("Ask for review")));
    CHECK(button->text().contains(q("points open")));
    CHECK(review.step("Nobody is named as a reviewer.") != nullptr);
    REQUIRE(review.step("Ask for review anyway") != nullptr);
    review.step("Ask for review anyway")->trigger();
    CHECK(review.value().status == IncidentStatus::inReview);
    REQUIRE(review.step("Publish") != nullptr);
    review.step("Publish")->trigger();
    CHECK(review.value().status == IncidentStatus::published);
    CHECK(review.value().publishedAt == review.shell.library.now);
    CHECK(review.step("Back to review") != nullptr);
}

TEST_CASE("what changes after the publication is marked and listed", "[views]") {
    Review review;
    Incident published = review.value();
    published.impact = q("Was fast.");
    published.actions[0].edit().title = q("Alert");
    CHECK_FALSE(review.mark("Issue Summary").changed);
    review.shell.workspace().session()->setPublished(published);
    CHECK(review.mark("Issue Summary").changed);
    CHECK(review.mark("Action Items").changed);
    CHECK_FALSE(review.mark("Root Cause").changed);
    const auto* outline = review.shell.window->findChild<views::Outline*>();
    CHECK(outline->item(1)->toolTip().contains(q("changed since it was published")));
    review.goTo("rootCause");
    review.comment();
    QCoreApplication::processEvents(); // the pane gets its place
    QTest::mouseClick(review.pane().findChild<QToolButton*>(q("changesSincePublished")),
                      Qt::LeftButton);
    const auto rows = review.pane().findChildren<views::ChangeRow*>();
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0)->accessibleName().contains(q("Was fast.")));
    QTest::mouseClick(rows.at(0), Qt::LeftButton);
    CHECK(review.shell.workspace().editor()->form().currentSection() == q("summary"));
}

} // namespace afterword::tests::comments_test
