// SPDX-License-Identifier: MIT
#include "model/domain/edits/parts.h"
#include "model/editing/incident_document.h"
#include "model/editing/library_undo.h"
#include "tests/support/fake_library.h"
#include "tests/support/incidents.h"
#include "tests/support/settle.h"

#include <catch2/catch.hpp>

namespace afterword::tests::library_undo_test {

using namespace afterword::editing;

namespace {

struct Fixture {
    tests::FakeLibrary library;
    QString id = library.put(tests::smallIncident()).id;
    LibraryUndo undo{library};
    QStringList removed;
    QStringList restored;
    int failures = 0;

    Fixture() {
        QObject::connect(&undo, &LibraryUndo::removed, &undo,
                         [this](const QStringList& ids) { removed += ids; });
        QObject::connect(&undo, &LibraryUndo::restored, &undo,
                         [this](const QStringList& ids) { restored += ids; });
        QObject::connect(&undo, &LibraryUndo::failed, &undo, [this] { ++failures; });
    }
};

} // namespace

TEST_CASE("a deletion can be undone and done again", "[editing]") {
    Fixture f;
    f.undo.remove({f.id});
    CHECK(f.library.isDeleted(f.id));
    CHECK(f.removed == QStringList{f.id});
    f.undo.group()->undo();
    CHECK_FALSE(f.library.isDeleted(f.id));
    CHECK(f.restored == QStringList{f.id});
    f.undo.group()->redo();
    CHECK(f.library.isDeleted(f.id));
}

TEST_CASE("undoing an import deletes what came in", "[editing]") {
    Fixture f;
    f.undo.note({{}, {f.id}, {}}, QStringLiteral("Import"));
    CHECK_FALSE(f.library.isDeleted(f.id));
    f.undo.group()->undo();
    CHECK(f.library.isDeleted(f.id));
    f.undo.group()->redo();
    CHECK_FALSE(f.library.isDeleted(f.id));
}

TEST_CASE("a deletion that fails is no step", "[editing]") {
    Fixture f;
    f.library.failNext({Error::Kind::library, QStringLiteral("locked")});
    f.undo.remove({f.id});
    CHECK(f.failures == 1);
    CHECK(f.undo.stack()->count() == 0);
}

TEST_CASE("an undo that the library refuses leaves the step to be undone", "[editing]") {
    Fixture f;
    f.undo.remove({f.id});
    f.library.failNext({Error::Kind::library, QStringLiteral("locked")});
    f.undo.group()->undo();
    tests::settle();
    CHECK(f.failures == 1);
    CHECK(f.library.isDeleted(f.id));
    REQUIRE(f.undo.group()->canUndo());
    f.undo.group()->undo();
    CHECK_FALSE(f.library.isDeleted(f.id));
}

TEST_CASE("the group undoes on the stack that is active", "[editing]") {
    Fixture f;
    f.undo.remove({f.id});
    IncidentDocument document(tests::smallIncident(), [] { return Instant{}; });
    document.submit(edits::setText(QStringLiteral("title"), QStringLiteral("New")));
    f.undo.activate(document);
    f.undo.group()->undo();
    CHECK(document.value().title == tests::smallIncident().title);
    CHECK(f.library.isDeleted(f.id));
    f.undo.activate();
    f.undo.group()->undo();
    CHECK_FALSE(f.library.isDeleted(f.id));
}

TEST_CASE("an edit of many incidents is one step", "[editing]") {
    Fixture f;
    Incident another = tests::smallIncident();
    another.id.clear(); // the library gives one
    const QString other = f.library.put(another).id;
    REQUIRE(other != f.id);
    QStringList updated;
    QObject::connect(&f.undo, &LibraryUndo::updated, &f.undo,
                     [&](const QStringList& ids) { updated = ids; });

    f.undo.change({f.id, other}, edits::changeTags({QStringLiteral("dns")}, {}));

    REQUIRE(tests::waitFor([&] { return !updated.isEmpty(); }));
    CHECK(f.library.stored(f.id).tags.contains(QStringLiteral("dns")));
    CHECK(f.library.stored(other).tags.contains(QStringLiteral("dns")));
    REQUIRE(f.undo.stack()->count() == 1);

    f.undo.stack()->undo();
    CHECK(tests::waitFor([&] { return !f.library.stored(other).tags.contains(u"dns"); }));
    CHECK_FALSE(f.library.stored(f.id).tags.contains(QStringLiteral("dns")));
}

TEST_CASE("an edit that changes nothing is no step", "[editing]") {
    Fixture f;
    f.undo.change({f.id}, edits::changeTags({}, {QStringLiteral("not there")}));
    CHECK_FALSE(tests::waitFor([&] { return f.undo.stack()->count() > 0; }));
}

} // namespace afterword::tests::library_undo_test
