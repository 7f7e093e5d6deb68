// SPDX-License-Identifier: MIT
// Two libraries on the disk and the window of one: an incident goes out and its answer comes back.
#include "app/desktop/open_library.h"
#include "model/domain/edits/comments.h"
#include "model/domain/edits/parts.h"
#include "tests/support/settle.h"
#include "views/controls/message_bar.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/incidents/incident_list_page.h"
#include "views/shell/main_window.h"
#include "views/shell/workspace.h"
#include "views/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

namespace afterword::tests::sharing_test {

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

template <class T>
T resultOf(QFuture<Result<T>> answer) {
    REQUIRE(tests::waitFor([&] { return answer.isFinished(); }));
    const Result<T> result = answer.result();
    INFO((result ? std::string() : result.error().message.toStdString()));
    REQUIRE(result);
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

struct TwoPeople {
    QTemporaryDir folder;
    desktop::OpenLibrary mine{folder.filePath(q("mine.afterword")), store::OpenMode::create};
    desktop::OpenLibrary theirs{folder.filePath(q("theirs.afterword")), store::OpenMode::create};
    views::ShareServices colleague = theirs.services().sharing;
    views::MainWindow window{questions()};
    QString there = folder.filePath(q("there.afterword-incident"));
    QString back = folder.filePath(q("back.afterword-incident"));
    QString id;

    TwoPeople() {
        views::applyTheme(*qApp, views::Theme::light);
        Incident incident;
        incident.title = q("Queue stalled");
        incident.impact = q("Slow.");
        incident.summary = q("A queue stood still.");
        id = resultOf(mine.library().add(incident)).id;
        window.showLibrary(mine.services());
        window.show();
        QApplication::setActiveWindow(&window);
        workspace().openIncident(id);
        REQUIRE(tests::waitFor([this] { return workspace().isEditing(); }));
    }
    ~TwoPeople() { window.closeLibrary(); }

    views::FileQuestions questions() {
        views::FileQuestions ask = views::fileDialogs();
        ask.shareTarget = [this](QWidget*, const QString&, const auto& answer) { answer({there}); };
        return ask;
    }
    views::Workspace& workspace() { return *window.workspace(); }
    [[nodiscard]] const Incident& value() { return workspace().session()->document().value(); }

    void share() {
        window.findChild<QAction*>(q("share"))->trigger();
        REQUIRE(tests::waitFor([this] { return QFile::exists(there); }));
    }
    /// The colleague takes what was sent, edits and sends it back.
    void answer(const QList<Edit>& edits) {
        const TakenShare taken = resultOf(colleague.take(there));
        CHECK(taken.id == id);
        const Incident before = resultOf(theirs.library().load(id));
        Incident after = before;
        for (const Edit& edit : edits) {
            edit.apply(after);
        }
        resultOf(theirs.library().save(before, after));
        resultOf(colleague.share(id, q("Ben B"), back));
    }
    [[nodiscard]] views::MessageBar* barSaying(const QString& words) {
        const auto bars = window.findChildren<views::MessageBar*>();
        for (views::MessageBar* bar : bars) {
            if (bar->isVisible() && bar->text().contains(words)) {
                return bar;
            }
        }
        return nullptr;
    }
    void click(const QString& bar, const QString& button) {
        REQUIRE(tests::waitFor([&] { return barSaying(bar) != nullptr; }));
        const auto buttons = barSaying(bar)->findChildren<QPushButton*>();
        for (QPushButton* each : buttons) {
            if (each->text() == button) {
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        }
        FAIL("no such button");
    }
};

Comment remark() {
    return {q("c1"),     q("summary"), q("Ben B"), instantFromMs(1'700'000'000'000),
            q("Which?"), false};
}

} // namespace

TEST_CASE("An answer is merged into what is open; what both changed is asked", "[desktop]") {
    TwoPeople two;
    two.share();
    two.answer({edits::setText(q("impact"), q("Slow for all of Europe.")),
                edits::setText(q("summary"), q("The order queue stood still.")),
                edits::addComment(remark())});
    two.workspace().session()->document().submit(edits::setText(q("impact"), q("Slow for me.")));
    two.workspace().importFiles({two.back});
    REQUIRE(tests::waitFor([&] { return two.value().comments.size() == 1; }));
    CHECK(two.value().summary == q("The order queue stood still."));
    CHECK(two.value().impact == q("Slow for me.")); // until it is decided
    CHECK(two.barSaying(q("Merged with what Ben B has written")) != nullptr);
    REQUIRE(tests::waitFor([&] {
        return two.barSaying(q("Impact was changed here and by Ben B. Mine: “Slow for me.”.")) !=
               nullptr;
    }));
    two.click(q("Slow for all of Europe."), q("Take theirs"));
    CHECK(two.value().impact == q("Slow for all of Europe."));
    CHECK(two.barSaying(q("Slow for all of Europe.")) == nullptr);
    resultOf(two.workspace().flush());

    // The same answer again says nothing new and asks nothing.
    two.workspace().importFiles({two.back});
    REQUIRE(tests::waitFor(
        [&] { return two.barSaying(q("has everything of this file already")) != nullptr; }));
    CHECK(two.value().comments.size() == 1);
    CHECK(two.value().impact == q("Slow for all of Europe."));
}

TEST_CASE("A question that nobody has answered is there when one comes back", "[desktop]") {
    TwoPeople two;
    two.share();
    two.answer({edits::setText(q("impact"), q("theirs"))});
    two.workspace().session()->document().submit(edits::setText(q("impact"), q("mine")));
    two.workspace().importFiles({two.back});
    REQUIRE(tests::waitFor([&] { return two.barSaying(q("“theirs”")) != nullptr; }));
    two.workspace().goBack();
    two.window.closeLibrary();
    two.window.showLibrary(two.mine.services());
    two.workspace().openIncident(two.id);
    two.click(q("“theirs”"), q("Keep mine"));
    const auto isSettled = [&] {
        return resultOf(two.mine.services().sharing.questions(two.id)).isEmpty();
    };
    CHECK(tests::waitFor(isSettled));
    CHECK(two.value().impact == q("mine"));
}

TEST_CASE("Taking a share is one step of the library, undone and done again", "[desktop]") {
    TwoPeople two;
    two.share();
    two.answer({edits::setText(q("impact"), q("theirs")), edits::addComment(remark())});
    two.workspace().session()->document().submit(edits::setText(q("impact"), q("mine")));
    resultOf(two.workspace().flush());
    two.workspace().importFiles({two.back});
    REQUIRE(tests::waitFor([&] { return two.barSaying(q("“theirs”")) != nullptr; }));
    const auto stored = [&] { return resultOf(two.mine.library().load(two.id)); };
    const auto asks = [&] { return resultOf(two.mine.services().sharing.questions(two.id)); };
    CHECK(stored().comments.size() == 1);

    two.workspace().goBack();
    auto* undo = two.window.findChild<QAction*>(q("undo"));
    auto* redo = two.window.findChild<QAction*>(q("redo"));
    CHECK(undo->text().contains(q("what Ben B has shared")));
    undo->trigger();
    REQUIRE(tests::waitFor([&] { return stored().comments.isEmpty(); }));
    CHECK(asks().isEmpty());
    redo->trigger();
    REQUIRE(tests::waitFor([&] { return stored().comments.size() == 1; }));
    CHECK(asks().size() == 1);
    CHECK(asks().constFirst().sender == q("Ben B"));

    // Undone, the file is one that nobody has opened yet.
    undo->trigger();
    REQUIRE(tests::waitFor([&] { return stored().comments.isEmpty(); }));
    two.workspace().importFiles({two.back});
    REQUIRE(tests::waitFor([&] { return two.barSaying(q("“theirs”")) != nullptr; }));
    CHECK(stored().comments.size() == 1);
    CHECK(two.value().impact == q("mine"));
}

TEST_CASE("An incident that came by a share goes again by undo", "[desktop]") {
    TwoPeople two;
    two.share();
    two.answer({edits::setText(q("impact"), q("theirs"))});
    desktop::OpenLibrary third{two.folder.filePath(q("third.afterword")), store::OpenMode::create};
    two.window.closeLibrary();
    two.window.showLibrary(third.services());
    two.workspace().importFiles({two.back});
    REQUIRE(tests::waitFor([&] { return two.workspace().isEditing(); }));
    two.workspace().goBack();
    const auto isThere = [&] {
        const auto answer = third.library().load(two.id);
        REQUIRE(tests::waitFor([&] { return answer.isFinished(); }));
        return answer.result().has_value();
    };
    CHECK(isThere());
    two.window.findChild<QAction*>(q("undo"))->trigger();
    CHECK(tests::waitFor([&] { return !isThere(); }));
    two.window.findChild<QAction*>(q("redo"))->trigger();
    CHECK(tests::waitFor(isThere));
    CHECK(resultOf(third.library().load(two.id)).impact == q("theirs"));
    two.window.closeLibrary();
}

TEST_CASE("A broken file is refused where one is, and changes nothing", "[desktop]") {
    TwoPeople two;
    const Incident before = two.value();
    QFile file(two.back);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"afterword-share\"");
    file.close();
    two.workspace().importFiles({two.back});
    REQUIRE(tests::waitFor([&] { return two.barSaying(q("was not taken")) != nullptr; }));
    CHECK(two.value() == before);
}

TEST_CASE("Publishing keeps what was published, and marks what changes then", "[desktop]") {
    TwoPeople two;
    auto* session = two.workspace().session();
    session->document().submit(
        {{}, {}, [](Incident& value) { value.publishedAt = instantFromMs(1'700'000'000'000); }});
    session->document().submit(edits::setText(q("impact"), q("More.")));
    resultOf(two.workspace().flush());
    REQUIRE(session->published());
    CHECK(session->published()->impact == q("Slow."));
    two.workspace().goBack();
    two.window.closeLibrary();
    two.window.showLibrary(two.mine.services());
    two.workspace().openIncident(two.id);
    REQUIRE(tests::waitFor([&] {
        return two.workspace().session() != nullptr && two.workspace().session()->published();
    }));
    CHECK_FALSE(two.workspace().session()->published()->impact.isEmpty());
}

} // namespace afterword::tests::sharing_test
