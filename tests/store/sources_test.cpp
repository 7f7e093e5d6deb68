// SPDX-License-Identifier: MIT
#include "model/domain/library_change.h"
#include "model/store/source_texts.h"
#include "tests/store/test_library.h"

namespace afterword::tests::sources_test {

namespace {

Incident other(const char* title) {
    Incident incident;
    incident.title = QString::fromLatin1(title);
    return incident;
}

Result<void> added(store::IncidentWriter& writer, const Incident& incident) {
    return writer.add(incident).map([](const Incident&) {});
}

} // namespace

TEST_CASE("a document is kept compressed, once for all its incidents", "[store]") {
    OpenConnection library;
    store::SourceTexts sources(*library.connection);
    const QByteArray bytes = QByteArray("# Queue stalled\n").repeated(300);
    valueOf(sources.keep(QStringLiteral("abc"), bytes));
    valueOf(sources.keep(QStringLiteral("abc#2"), bytes));
    CHECK(library.number("SELECT count(*) FROM source_text") == 1);
    CHECK(library.number("SELECT length(bytes) FROM source_text") < 200);
    CHECK(valueOf(sources.source(QStringLiteral("abc#7"))) == bytes);
    CHECK(sources.source(QStringLiteral("none")).error().kind == Error::Kind::notFound);
    valueOf(sources.keep(QStringLiteral("empty"), {}));
    CHECK(valueOf(sources.source(QStringLiteral("empty"))).isEmpty());
}

TEST_CASE("a document that was damaged is an error, not another document", "[store]") {
    OpenConnection library;
    store::SourceTexts sources(*library.connection);
    valueOf(sources.keep(QStringLiteral("abc"), "text"));
    valueOf(library.connection->run(QStringLiteral("UPDATE source_text SET bytes = x'00ff'")));
    CHECK(sources.source(QStringLiteral("abc")).error().kind == Error::Kind::library);
    valueOf(library.connection->run(QStringLiteral("UPDATE source_text SET size = 1 << 40")));
    CHECK(sources.source(QStringLiteral("abc")).error().kind == Error::Kind::library);
}

TEST_CASE("the first change of an incident keeps what was read", "[store]") {
    OpenConnection library;
    store::SourceTexts sources(*library.connection);
    const Incident read = valueOf(library.writer.add(fullIncident()));
    CHECK_FALSE(valueOf(sources.asRead(read.id)));
    Incident after = read;
    after.title = QStringLiteral("Another");
    after = asSaved(after, valueOf(library.writer.save(read, after)));
    CHECK(valueOf(sources.asRead(read.id)) == read);
    Incident again = after;
    again.title = QStringLiteral("A third");
    valueOf(library.writer.save(after, again));
    CHECK(valueOf(sources.asRead(read.id)) == read);
    valueOf(sources.setAsRead(after));
    CHECK(valueOf(sources.asRead(read.id)) == after);
}

TEST_CASE("of what is written together one refusal undoes only itself", "[store]") {
    OpenConnection library;
    valueOf(library.writer.together([&]() -> Result<void> {
        valueOf(added(library.writer, other("A")));
        const Result<void> failed = library.writer.together([&]() -> Result<void> {
            valueOf(added(library.writer, other("B")));
            return failure(Error::Kind::input, QStringLiteral("no"));
        });
        CHECK_FALSE(failed);
        return added(library.writer, other("C"));
    }));
    CHECK(valueOf(library.lists.incidentCount({})) == 2);
    CHECK(valueOf(library.lists.resolve(QStringLiteral("INC-2"))).isEmpty() == false);
}

TEST_CASE("what is written together is nothing when the work fails", "[store]") {
    OpenConnection library;
    const Result<void> failed = library.writer.together([&]() -> Result<void> {
        valueOf(added(library.writer, other("A")));
        return failure(Error::Kind::input, QStringLiteral("no"));
    });
    CHECK(failed.error().kind == Error::Kind::input);
    CHECK(valueOf(library.lists.incidentCount({})) == 0);
    valueOf(added(library.writer, other("B"))); // the connection is free again
}

TEST_CASE("a duplicate is known by its title on the same day", "[store]") {
    OpenConnection library;
    Incident incident = other("Queue stalled");
    incident.date = QDate(2024, 5, 3);
    const Incident known = valueOf(library.writer.add(incident));
    CHECK(valueOf(library.lists.duplicateOf(incident)) ==
          Duplicate{Duplicate::By::titleAndDay, known.id, known.reference});
    Incident began = other("Queue stalled");
    began.moments.started = Moment{};
    began.moments.started->time.start = instantFromIso(QStringLiteral("2024-05-03T22:10:00Z"));
    CHECK(valueOf(library.lists.duplicateOf(began)));
    incident.date = QDate(2024, 5, 4);
    CHECK_FALSE(valueOf(library.lists.duplicateOf(incident)));
    incident.date.reset(); // the title alone says nothing
    CHECK_FALSE(valueOf(library.lists.duplicateOf(incident)));
}

TEST_CASE("a step of the library is taken back around what was saved since", "[store]") {
    OpenConnection library;
    const Incident first = valueOf(library.writer.add(fullIncident()));
    const Incident second = valueOf(library.writer.add(other("B")));
    Incident updated = first;
    updated.impact = QStringLiteral("Worse.");
    const LibraryChange step{{second.id}, {}, {{first, updated}}};
    valueOf(apply(step, library.writer));
    CHECK(valueOf(library.writer.load(first.id)).impact == QStringLiteral("Worse."));
    CHECK(valueOf(library.lists.incidentCount({})) == 1);

    const Incident now = valueOf(library.writer.load(first.id));
    Incident since = now;
    since.title = QStringLiteral("Renamed since");
    valueOf(library.writer.save(now, since));
    valueOf(apply(step.reversed(), library.writer));
    const Incident back = valueOf(library.writer.load(first.id));
    CHECK(back.impact == first.impact);
    CHECK(back.title == QStringLiteral("Renamed since"));
    CHECK(valueOf(library.lists.incidentCount({})) == 2);

    LibraryChange impossible = step;
    impossible.restored = {QStringLiteral("none")};
    CHECK_FALSE(apply(impossible, library.writer));
    CHECK(valueOf(library.lists.incidentCount({})) == 2);
}

} // namespace afterword::tests::sources_test
