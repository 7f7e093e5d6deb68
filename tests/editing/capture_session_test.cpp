// SPDX-License-Identifier: MIT
#include "model/editing/capture_session.h"
#include "tests/support/fake_library.h"
#include "tests/support/incidents.h"
#include "tests/support/settle.h"

#include <catch2/catch.hpp>

#include <list>

namespace afterword::tests::capture_session_test {

using namespace afterword::editing;

namespace {

constexpr std::chrono::hours kNeverSaves{1};

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

/// A capture over a library in memory, in which one session an incident is open.
struct Capturing {
    tests::FakeLibrary library;
    Instant now = *instantFromIso(utf8("2026-03-10T10:00:00Z"));
    std::list<IncidentSession> sessions;
    QStringList failures;
    CaptureSession capture{
        {library, [this] { return now; },
         [] {
             Incident incident;
             incident.timeZone = QStringLiteral("UTC");
             return incident;
         },
         [this](const Incident& loaded) -> IncidentSession& { return open(loaded); }}};

    Capturing() {
        QObject::connect(&capture, &CaptureSession::failed, &capture,
                         [this](const Error& error) { failures.append(error.message); });
    }

    IncidentSession& open(const Incident& loaded) {
        for (IncidentSession& session : sessions) {
            if (session.id() == loaded.id) {
                return session;
            }
        }
        return sessions.emplace_back(
            loaded,
            IncidentSession::Services{
                library,
                [](const Incident&, const QString&) -> Result<Preview> { return Preview(); },
                [this] { return now; },
                {kNeverSaves, kNeverSaves, kNeverSaves}});
    }

    void enter(const char* line) {
        now += std::chrono::seconds(1);
        capture.enter(utf8(line));
    }
    [[nodiscard]] bool isSettled() {
        return tests::waitFor([this] { return !capture.hasUnsaved(); });
    }
    [[nodiscard]] QStringList storedTexts() const {
        QStringList texts;
        for (const Row<TimelineEvent>& event : library.stored(capture.incident()).timeline) {
            texts.append(event->text);
        }
        return texts;
    }
};

} // namespace

TEST_CASE("the first line makes the incident, and those behind it wait for it", "[editing]") {
    Capturing f;
    QStringList made;
    QObject::connect(&f.capture, &CaptureSession::created, &f.capture,
                     [&](const Incident& incident) { made.append(incident.title); });
    f.library.hold();
    f.enter("one");
    f.enter("/d two");
    f.enter("   ");
    f.enter("three");
    CHECK(f.capture.value().timeline.size() == 3);
    CHECK(f.capture.hasUnsaved());
    f.library.release();
    REQUIRE(f.isSettled());
    CHECK(made == QStringList{utf8("Incident of 2026-03-10")});
    CHECK(f.storedTexts() == QStringList{utf8("one"), utf8("two"), utf8("three")});
    CHECK(f.library.stored(f.capture.incident()).moments.detected);
}

TEST_CASE("a line is saved at once, not after the editor's pause", "[editing]") {
    Capturing f;
    const Incident stored = f.library.put(tests::smallIncident());
    f.capture.writeInto(stored.id);
    REQUIRE(tests::waitFor([&] { return f.capture.session() != nullptr; }));
    f.enter("noted");
    CHECK(f.library.saves == 1);
    REQUIRE(f.isSettled());
    CHECK(f.storedTexts().constLast() == utf8("noted"));
}

TEST_CASE("an open editor has the line as a step of undo", "[editing]") {
    Capturing f;
    IncidentSession& editor = f.open(f.library.put(tests::smallIncident()));
    f.capture.writeInto(editor.id());
    REQUIRE(tests::waitFor([&] { return f.capture.session() == &editor; }));
    f.enter("noted");
    CHECK(editor.document().value().timeline.size() == 4);
    editor.document().undoStack()->undo();
    CHECK(editor.document().value().timeline.size() == 3);
    CHECK(f.isSettled());
}

TEST_CASE("another incident can be chosen before the first one is loaded", "[editing]") {
    Capturing f;
    const Incident first = f.library.put(tests::smallIncident());
    f.library.hold();
    f.capture.writeInto(first.id);
    f.capture.writeInto({});
    f.library.release();
    tests::settle();
    CHECK(f.capture.session() == nullptr);
    f.enter("noted");
    REQUIRE(f.isSettled());
    CHECK(f.capture.incident() != first.id);
    CHECK(f.library.stored(first.id).timeline.size() == 3);
}

TEST_CASE("what somebody else saves meanwhile stays beside the line", "[editing]") {
    Capturing f;
    const Incident stored = f.library.put(tests::smallIncident());
    f.capture.writeInto(stored.id);
    REQUIRE(tests::waitFor([&] { return f.capture.session() != nullptr; }));
    f.library.changeBehind(stored.id, [](Incident& incident) { incident.impact = utf8("All"); });
    f.enter("noted");
    REQUIRE(f.isSettled());
    CHECK(f.library.stored(stored.id).impact == utf8("All"));
    CHECK(f.storedTexts().constLast() == utf8("noted"));
}

TEST_CASE("a line that could not be saved stays, and is sent again", "[editing]") {
    Capturing f;
    f.library.failNext({Error::Kind::library, utf8("The disk is full.")});
    f.enter("one");
    REQUIRE(tests::waitFor([&] { return !f.failures.isEmpty(); }));
    CHECK(f.failures == QStringList{utf8("The disk is full.")});
    CHECK(f.capture.hasUnsaved());
    CHECK(f.capture.value().timeline.size() == 1);
    f.capture.retry();
    REQUIRE(f.isSettled());
    CHECK(f.storedTexts() == QStringList{utf8("one")});

    f.library.failNext({Error::Kind::library, utf8("The disk is full.")});
    f.enter("two");
    REQUIRE(tests::waitFor([&] { return f.failures.size() == 2; }));
    CHECK(f.capture.hasUnsaved());
    f.capture.retry();
    REQUIRE(f.isSettled());
    CHECK(f.storedTexts() == QStringList{utf8("one"), utf8("two")});
}

TEST_CASE("a flush answers when the last line is in the library", "[editing]") {
    Capturing f;
    f.library.hold();
    f.enter("one");
    const Answer<void> answer = f.capture.flush();
    tests::settle();
    CHECK_FALSE(answer.isFinished());
    f.library.release();
    REQUIRE(tests::waitFor([&] { return answer.isFinished(); }));
    CHECK(answer.result().has_value());
    CHECK(f.storedTexts() == QStringList{utf8("one")});
}

} // namespace afterword::tests::capture_session_test
