// SPDX-License-Identifier: MIT
#include "model/domain/edits/parts.h"
#include "model/editing/import_session.h"
#include "model/editing/library_undo.h"
#include "tests/support/fake_imports.h"
#include "tests/support/incidents.h"
#include "tests/support/settle.h"

#include <catch2/catch.hpp>

namespace afterword::tests::import_session_test {

using namespace afterword::editing;

namespace {

Incident titled(const char* title) {
    Incident incident = tests::smallIncident();
    incident.id.clear();
    incident.title = QString::fromUtf8(title);
    return incident;
}

struct Fixture {
    tests::FakeLibrary library;
    tests::FakeImports imports{library};
    LibraryUndo undo{library};
    ImportSession session{imports.make(), undo};

    Fixture() {
        put({titled("A"), titled("B"), titled("C")});
        documents()[1].refusal = Error{Error::Kind::notFound, QStringLiteral("No postmortem.")};
    }

    QList<tests::FakeDocument>& documents() { return imports.found[QStringLiteral("wiki")]; }
    void put(const QList<Incident>& incidents) {
        documents().clear();
        for (const Incident& incident : incidents) {
            tests::FakeDocument document;
            document.read.incident = incident;
            document.read.incident.timeZone.clear();
            documents().append(document);
        }
    }
    void read() {
        session.add({QStringLiteral("wiki")});
        REQUIRE(tests::waitFor([this] { return !session.isBusy(); }));
    }
    [[nodiscard]] const ImportEntry& at(qsizetype row) const { return *session.entries().at(row); }
};

} // namespace

TEST_CASE("an import shows its documents, and takes all that are new", "[editing]") {
    Fixture f;
    f.read();
    REQUIRE(f.session.entries().size() == 3);
    CHECK(f.at(0).row.title == QStringLiteral("A"));
    CHECK(f.at(1).row.refusal);
    CHECK(f.at(1).choice == ImportChoice::skip);
    CHECK(f.session.chosen() == 2);
}

TEST_CASE("an import is one step of undo", "[editing]") {
    Fixture f;
    const Incident known = f.library.put(titled("C"));
    f.documents()[2].read.incident.impact = QStringLiteral("Worse than that.");
    f.documents()[2].duplicate = {Duplicate::By::titleAndDay, known.id, known.reference};
    f.read();
    CHECK(f.at(2).choice == ImportChoice::skip);
    f.session.choose({f.at(2).row.key}, ImportChoice::update);
    f.session.write();
    REQUIRE(tests::waitFor([&] { return !f.session.isBusy(); }));

    CHECK(f.imports.orders.size() == 2);
    CHECK(f.at(0).outcome == ImportOutcome::Kind::added);
    CHECK(f.at(2).outcome == ImportOutcome::Kind::updated);
    CHECK(f.session.chosen() == 0);
    REQUIRE(f.undo.stack()->count() == 1);
    CHECK(f.library.stored(known.id).impact == QStringLiteral("Worse than that."));
    const QString added =
        f.library.incidents({}, {IncidentColumn::reference}, {}).result().value().constLast().id;

    f.undo.group()->undo();
    CHECK(f.library.isDeleted(added));
    CHECK(f.library.stored(known.id).impact == known.impact);
    f.undo.group()->redo();
    CHECK_FALSE(f.library.isDeleted(added));
    CHECK(f.library.stored(known.id).impact == QStringLiteral("Worse than that."));
}

TEST_CASE("what is said about documents is read at once, the others are left alone", "[editing]") {
    Fixture f;
    f.read();
    f.session.setZone({f.at(2).row.key}, QStringLiteral("Europe/Paris"));
    CHECK(f.at(2).isWaiting);
    REQUIRE(tests::waitFor([&] { return !f.session.isBusy(); }));
    CHECK(f.imports.readAgain.size() == 1);
    CHECK_FALSE(f.at(2).isWaiting);
    CHECK(f.at(2).row.timeZone == QStringLiteral("Europe/Paris"));
    CHECK(f.at(0).row.timeZone.isEmpty());

    f.session.setField({f.at(2).row.key}, edits::setSeverity(Severity::sev3));
    f.session.setField({f.at(2).row.key}, edits::setSeverity(Severity::sev1));
    REQUIRE(tests::waitFor([&] { return !f.session.isBusy(); }));
    CHECK(f.at(2).row.severity == Severity::sev1);
    CHECK(f.at(2).row.timeZone == QStringLiteral("Europe/Paris"));
}

TEST_CASE("an answer to an earlier question is dropped", "[editing]") {
    Fixture f;
    f.read();
    f.imports.hold();
    f.session.setZone({f.at(0).row.key}, QStringLiteral("Asia/Tokyo"));
    f.session.setZone({f.at(0).row.key}, QStringLiteral("UTC"));
    f.imports.answer(1);
    f.imports.answer(0);
    REQUIRE(tests::waitFor([&] { return !f.session.isBusy(); }));
    CHECK(f.at(0).row.timeZone == QStringLiteral("UTC"));
}

TEST_CASE("a cancelled reading leaves nothing waiting", "[editing]") {
    Fixture f;
    f.read();
    f.imports.hold();
    f.session.setYear({f.at(0).row.key}, 2019);
    f.session.cancel();
    f.imports.answer();
    REQUIRE(tests::waitFor([&] { return !f.session.isBusy(); }));
    CHECK_FALSE(f.at(0).isWaiting);
    CHECK(f.session.entries().size() == 3);
}

TEST_CASE("many documents are announced a few times", "[editing]") {
    Fixture f;
    f.put(QList<Incident>(2000, titled("A")));
    int announced = 0;
    QObject::connect(&f.session, &ImportSession::changed, &f.session, [&] { ++announced; });
    f.read();
    CHECK(f.session.entries().size() == 2000);
    CHECK(announced < 200);
}

} // namespace afterword::tests::import_session_test
