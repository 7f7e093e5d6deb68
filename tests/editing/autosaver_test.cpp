// SPDX-License-Identifier: MIT
#include "model/domain/edits/actions.h"
#include "model/domain/edits/parts.h"
#include "model/editing/autosaver.h"
#include "model/editing/incident_document.h"
#include "model/editing/incident_session.h"
#include "model/editing/save_loop.h"
#include "tests/support/fake_library.h"
#include "tests/support/incidents.h"
#include "tests/support/settle.h"

#include <QCoreApplication>

#include <catch2/catch.hpp>

namespace afterword::tests::autosaver_test {

using namespace afterword::editing;
using Kind = SaveState::Kind;

namespace {

constexpr std::chrono::hours kNever{1};

struct Fixture {
    tests::FakeLibrary library;
    Incident stored = library.put(tests::smallIncident());
    std::unique_ptr<IncidentDocument> document =
        std::make_unique<IncidentDocument>(stored, [] { return Instant{}; });
    std::unique_ptr<Autosaver> saver;

    explicit Fixture(Autosaver::Timing timing = {kNever, kNever, kNever}) {
        saver = std::make_unique<Autosaver>(*document, library, stored, timing);
    }
    void type(const QString& text, const char* key = "impact") {
        document->submit(edits::setText(QString::fromLatin1(key), text));
    }
    [[nodiscard]] const Incident& inLibrary() const { return library.stored(stored.id); }
};

} // namespace

TEST_CASE("a change is saved after the pause, and the state says so", "[editing]") {
    Fixture f({std::chrono::milliseconds(0), kNever, kNever});
    QList<Kind> states;
    QObject::connect(f.saver.get(), &Autosaver::stateChanged, f.saver.get(),
                     [&](const SaveState& state) { states.append(state.kind); });
    f.type(QStringLiteral("Late mail"));
    CHECK(f.saver->hasUnsaved());
    REQUIRE(tests::waitFor([&] { return !f.saver->hasUnsaved(); }));
    CHECK(f.inLibrary().impact == QStringLiteral("Late mail"));
    CHECK(f.document->value().revision == 2);
    CHECK(states == QList<Kind>{Kind::unsaved, Kind::saving, Kind::saved});
    CHECK(f.saver->state().savedAt == f.inLibrary().updatedAt);
    tests::settle();
    CHECK(f.library.saves == 1);
}

TEST_CASE("typing that never pauses is saved all the same", "[editing]") {
    Fixture f({kNever, std::chrono::milliseconds(0), kNever});
    f.type(QStringLiteral("Late mail"));
    REQUIRE(tests::waitFor([&] { return !f.saver->hasUnsaved(); }));
    CHECK(f.inLibrary().impact == QStringLiteral("Late mail"));
}

TEST_CASE("nothing is saved before the pause is over", "[editing]") {
    Fixture f;
    f.type(QStringLiteral("Late mail"));
    tests::settle();
    CHECK(f.library.saves == 0);
    CHECK(f.saver->state().kind == Kind::unsaved);
}

TEST_CASE("one save is under way at a time, and the newest value follows it", "[editing]") {
    Fixture f;
    f.library.hold();
    f.type(QStringLiteral("one"));
    const auto first = f.saver->flush();
    f.type(QStringLiteral("two"));
    f.type(QStringLiteral("three"));
    const auto second = f.saver->flush();
    CHECK(f.library.waiting() == 1);
    CHECK(f.library.answerNext());
    CHECK_FALSE(second.isFinished());
    CHECK(f.inLibrary().impact == QStringLiteral("one"));
    f.library.release();
    CHECK(f.inLibrary().impact == QStringLiteral("three"));
    REQUIRE(second.isFinished());
    CHECK(second.result().has_value());
    CHECK(first.isFinished());
    CHECK(f.library.saves == 2);
    CHECK(f.library.mostSavesAtOnce == 1);
    CHECK(f.document->value().revision == 3);
    CHECK_FALSE(f.saver->hasUnsaved());
}

TEST_CASE("a flush with nothing to save is answered at once", "[editing]") {
    Fixture f;
    const auto answer = f.saver->flush();
    REQUIRE(answer.isFinished());
    CHECK(answer.result().has_value());
    CHECK(f.library.saves == 0);
}

TEST_CASE("a new action gets its reference from the receipt", "[editing]") {
    Fixture f;
    f.document->submit(
        edits::insertAction(tests::action(QStringLiteral("n"), QStringLiteral("New")), 0));
    std::ignore = f.saver->flush();
    CHECK(f.document->value().actions[0]->reference == QStringLiteral("INC-1.3"));
    f.document->undoStack()->undo();
    std::ignore = f.saver->flush();
    f.document->undoStack()->redo();
    std::ignore = f.saver->flush();
    CHECK(f.inLibrary().actions[0]->reference == QStringLiteral("INC-1.3"));
}

TEST_CASE("undo after a save saves the old value as a new revision", "[editing]") {
    Fixture f;
    f.type(QStringLiteral("one"));
    std::ignore = f.saver->flush();
    f.document->undoStack()->undo();
    CHECK(f.saver->hasUnsaved());
    std::ignore = f.saver->flush();
    CHECK(f.inLibrary().impact == f.stored.impact);
    CHECK(f.inLibrary().revision == 3);
}

TEST_CASE("a failed save keeps the text, says why, and is tried again", "[editing]") {
    Fixture f({kNever, kNever, std::chrono::milliseconds(0)});
    f.library.failNext({Error::Kind::library, QStringLiteral("The disk is full.")});
    f.type(QStringLiteral("precious"));
    const auto answer = f.saver->flush();
    REQUIRE(answer.isFinished());
    CHECK_FALSE(answer.result().has_value());
    CHECK(f.saver->state().kind == Kind::failed);
    CHECK(f.saver->state().message == QStringLiteral("The disk is full."));
    CHECK(f.document->value().impact == QStringLiteral("precious"));
    CHECK(f.saver->hasUnsaved());
    REQUIRE(tests::waitFor([&] { return !f.saver->hasUnsaved(); }));
    CHECK(f.inLibrary().impact == QStringLiteral("precious"));
    CHECK(f.saver->state().kind == Kind::saved);
}

TEST_CASE("a closed library is not asked again and again", "[editing]") {
    Fixture f({kNever, kNever, std::chrono::milliseconds(0)});
    f.library.failNext({Error::Kind::closed, QStringLiteral("Closed.")});
    f.type(QStringLiteral("x"));
    std::ignore = f.saver->flush();
    tests::settle();
    CHECK(f.library.saves == 1);
    f.saver->retry();
    CHECK(f.inLibrary().impact == QStringLiteral("x"));
}

TEST_CASE("a stale save merges with the other side and is saved again", "[editing]") {
    Fixture f;
    f.library.changeBehind(f.stored.id,
                           [](Incident& value) { value.trigger = QStringLiteral("theirs"); });
    int conflicts = 0;
    QObject::connect(f.saver.get(), &Autosaver::conflicted, f.saver.get(),
                     [&](const QList<Conflict>& list) { conflicts += int(list.size()); });
    f.type(QStringLiteral("mine"));
    const auto answer = f.saver->flush();
    REQUIRE(answer.isFinished());
    CHECK(answer.result().has_value());
    CHECK(conflicts == 0);
    CHECK(f.inLibrary().impact == QStringLiteral("mine"));
    CHECK(f.inLibrary().trigger == QStringLiteral("theirs"));
    CHECK(f.document->value().trigger == QStringLiteral("theirs"));
    CHECK(f.document->value().revision == 3);
}

TEST_CASE("what is typed while a stale save reloads is merged and saved, too", "[editing]") {
    Fixture f;
    f.library.changeBehind(f.stored.id,
                           [](Incident& value) { value.trigger = QStringLiteral("theirs"); });
    f.library.hold();
    f.type(QStringLiteral("mine"));
    std::ignore = f.saver->flush();
    CHECK(f.library.answerNext()); // stale: asks to load
    f.type(QStringLiteral("typed meanwhile"), "closing");
    f.library.release();
    CHECK(f.inLibrary().impact == QStringLiteral("mine"));
    CHECK(f.inLibrary().closing == QStringLiteral("typed meanwhile"));
    CHECK(f.inLibrary().trigger == QStringLiteral("theirs"));
    CHECK_FALSE(f.saver->hasUnsaved());
}

TEST_CASE("a library that is stale for no reason fails instead of asking for ever", "[editing]") {
    Fixture f;
    f.library.failNext({Error::Kind::stale, QStringLiteral("stale")}, 3);
    f.type(QStringLiteral("x"));
    std::ignore = f.saver->flush();
    CHECK(f.saver->state().kind == Kind::failed);
    CHECK(f.library.saves == 1);
}

TEST_CASE("a save that is under way at the end of the program ends with it", "[editing]") {
    Fixture f;
    const auto underWay = [] {
        return QCoreApplication::instance()->findChildren<editing::SaveLoop*>().size();
    };
    tests::settle(); // those of other tests go
    const qsizetype others = underWay();
    f.library.hold();
    f.type(QStringLiteral("last words"));
    f.saver.reset();
    f.document.reset();
    CHECK(underWay() == others + 1);
    f.library.release();
    tests::settle();
    CHECK(underWay() == others);
}

TEST_CASE("at its end the autosaver hands over what is unsaved", "[editing]") {
    Fixture f;
    SECTION("nothing is under way") {
        f.type(QStringLiteral("last words"));
        f.saver.reset();
        f.document.reset();
    }
    SECTION("an older value is under way") {
        f.library.hold();
        f.type(QStringLiteral("first words"));
        std::ignore = f.saver->flush();
        f.type(QStringLiteral("last words"));
        f.saver.reset();
        f.document.reset();
        f.library.release();
    }
    SECTION("somebody else saved meanwhile") {
        f.library.changeBehind(f.stored.id,
                               [](Incident& value) { value.trigger = QStringLiteral("theirs"); });
        f.type(QStringLiteral("last words"));
        f.saver.reset();
        f.document.reset();
        CHECK(f.inLibrary().trigger == QStringLiteral("theirs"));
    }
    CHECK(f.inLibrary().impact == QStringLiteral("last words"));
    tests::settle();
}

TEST_CASE("a conflict keeps mine until theirs is chosen, and that can be undone", "[editing]") {
    tests::FakeLibrary library;
    const Incident stored = library.put(tests::smallIncident());
    IncidentSession session(
        stored, {library,
                 [](const Incident&, const QString&) -> Result<Preview> { return Preview{}; },
                 [] { return Instant{}; },
                 {kNever, kNever, kNever}});
    library.changeBehind(stored.id,
                         [](Incident& value) { value.impact = QStringLiteral("theirs"); });
    session.document().submit(edits::setText(QStringLiteral("impact"), QStringLiteral("mine")));
    std::ignore = session.flush();
    REQUIRE(session.conflicts().size() == 1);
    CHECK(session.conflicts().constFirst().anchor == QStringLiteral("impact"));
    CHECK(library.stored(stored.id).impact == QStringLiteral("mine"));
    SECTION("theirs") {
        session.takeTheirs(0);
        CHECK(session.document().value().impact == QStringLiteral("theirs"));
        session.document().undoStack()->undo();
        CHECK(session.document().value().impact == QStringLiteral("mine"));
    }
    SECTION("mine") {
        session.keepMine(0);
        CHECK(session.document().value().impact == QStringLiteral("mine"));
    }
    CHECK(session.conflicts().isEmpty());
}

} // namespace afterword::tests::autosaver_test
