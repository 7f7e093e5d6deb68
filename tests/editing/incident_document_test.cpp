// SPDX-License-Identifier: MIT
#include "model/domain/edits/actions.h"
#include "model/domain/edits/parts.h"
#include "model/domain/edits/timeline.h"
#include "model/editing/incident_document.h"
#include "tests/support/incidents.h"

#include <catch2/catch.hpp>

namespace afterword::tests::incident_document_test {

using editing::IncidentDocument;

namespace {

struct Fixture {
    Instant now = instantFromMs(1'700'000'000'000);
    IncidentDocument document{tests::smallIncident(), [this] { return now; }};

    void type(const char* key, const char* text) {
        document.submit(edits::setText(QString::fromLatin1(key), QString::fromLatin1(text)));
    }
    [[nodiscard]] int steps() { return document.undoStack()->count(); }
};

} // namespace

TEST_CASE("an edit changes the value, grows the version and can be undone", "[editing]") {
    Fixture f;
    int signalled = 0;
    QObject::connect(&f.document, &IncidentDocument::changed, &f.document,
                     [&](const Incident& before, const Incident& after) {
                         ++signalled;
                         CHECK_FALSE(before == after);
                     });
    f.type("impact", "Mail was late");
    CHECK(f.document.value().impact == QStringLiteral("Mail was late"));
    CHECK(f.document.version() == 1);
    CHECK(f.document.undoStack()->undoText() == QStringLiteral("Change the impact"));
    f.document.undoStack()->undo();
    CHECK(f.document.value() == tests::smallIncident());
    CHECK(f.document.version() == 2);
    CHECK(signalled == 2);
}

TEST_CASE("an edit that changes nothing leaves no trace", "[editing]") {
    Fixture f;
    f.type("impact", "Receipts were late.");
    CHECK(f.steps() == 0);
    CHECK(f.document.version() == 0);
}

TEST_CASE("typing in one field is one step, another field is another", "[editing]") {
    Fixture f;
    f.type("impact", "M");
    f.now += std::chrono::seconds(2);
    f.type("impact", "Ma");
    CHECK(f.steps() == 1);
    f.type("trigger", "d");
    f.type("impact", "Mai");
    CHECK(f.steps() == 3);
    f.document.undoStack()->undo();
    CHECK(f.document.value().impact == QStringLiteral("Ma"));
}

TEST_CASE("a pause, the end of typing and an undo each start a new step", "[editing]") {
    Fixture f;
    f.type("impact", "M");
    SECTION("more than two seconds") {
        f.now += std::chrono::milliseconds(2'001);
        f.type("impact", "Ma");
        CHECK(f.steps() == 2);
    }
    SECTION("focus left") {
        f.document.endTyping();
        f.type("impact", "Ma");
        CHECK(f.steps() == 2);
    }
    SECTION("undo of a later step") {
        f.type("trigger", "d");
        f.document.undoStack()->undo();
        f.type("impact", "Ma");
        CHECK(f.steps() == 2);
    }
}

TEST_CASE("typing that ends where it began is no step", "[editing]") {
    Fixture f;
    f.type("impact", "Receipts were late.!");
    f.type("impact", "Receipts were late.");
    CHECK(f.steps() == 0);
    CHECK(f.document.value() == tests::smallIncident());
}

TEST_CASE("edits without a merge key never merge", "[editing]") {
    Fixture f;
    f.document.submit(edits::setSeverity(Severity::sev1));
    f.document.submit(edits::setSeverity(Severity::sev2));
    CHECK(f.steps() == 2);
}

TEST_CASE("a save's receipt survives undo and redo, and typing goes on over it", "[editing]") {
    Fixture f;
    f.type("impact", "M");
    f.document.submit(
        edits::insertAction(tests::action(QStringLiteral("n"), QStringLiteral("New")), 9));
    Incident saved = f.document.value();
    saved.revision = 7;
    saved.reference = QStringLiteral("INC-4");
    saved.actions[2].edit().reference = QStringLiteral("INC-4.3");
    f.document.adopt(saved);
    CHECK(f.steps() == 2);

    f.document.undoStack()->undo();
    CHECK(f.document.value().actions.size() == 2);
    CHECK(f.document.value().revision == 7);
    f.document.undoStack()->undo();
    CHECK(f.document.value().impact == QStringLiteral("Receipts were late."));
    CHECK(f.document.value().reference == QStringLiteral("INC-4"));
    f.document.undoStack()->redo();
    f.document.undoStack()->redo();
    CHECK(f.document.value() == saved);
}

TEST_CASE("autosave does not cut typing in two", "[editing]") {
    Fixture f;
    f.type("impact", "M");
    Incident saved = f.document.value();
    saved.revision = 2;
    f.document.adopt(saved);
    f.type("impact", "Ma");
    CHECK(f.steps() == 1);
    f.document.undoStack()->undo();
    CHECK(f.document.value().impact == QStringLiteral("Receipts were late."));
    CHECK(f.document.value().revision == 2);
}

TEST_CASE("undo keeps what somebody else changed meanwhile", "[editing]") {
    Fixture f;
    f.type("impact", "Mine");
    Incident merged = f.document.value();
    merged.trigger = QStringLiteral("theirs");
    merged.timeline[0].edit().text = QStringLiteral("theirs");
    f.document.adopt(merged);
    f.document.undoStack()->undo();
    CHECK(f.document.value().impact == QStringLiteral("Receipts were late."));
    CHECK(f.document.value().trigger == QStringLiteral("theirs"));
    CHECK(f.document.value().timeline[0]->text == QStringLiteral("theirs"));
    f.document.undoStack()->redo();
    CHECK(f.document.value() == merged);
}

TEST_CASE("typing does not merge over somebody else's changes", "[editing]") {
    Fixture f;
    f.type("impact", "M");
    Incident merged = f.document.value();
    merged.trigger = QStringLiteral("theirs");
    f.document.adopt(merged);
    f.type("impact", "Ma");
    CHECK(f.steps() == 2);
    f.document.undoStack()->undo();
    f.document.undoStack()->undo();
    CHECK(f.document.value().trigger == QStringLiteral("theirs"));
    CHECK(f.document.value().impact == QStringLiteral("Receipts were late."));
}

TEST_CASE("undo leaves a field that somebody else has changed since, and says so", "[editing]") {
    Fixture f;
    f.type("impact", "Mine");
    Incident merged = f.document.value();
    merged.impact = QStringLiteral("Theirs, later");
    f.document.adopt(merged);
    QList<Conflict> heldBack;
    QObject::connect(&f.document, &IncidentDocument::heldBack, &f.document,
                     [&](const QList<Conflict>& conflicts) { heldBack = conflicts; });
    f.document.undoStack()->undo();
    CHECK(f.document.value().impact == QStringLiteral("Theirs, later"));
    REQUIRE(heldBack.size() == 1);
    CHECK(heldBack.first().anchor == QStringLiteral("impact"));
}

} // namespace afterword::tests::incident_document_test
