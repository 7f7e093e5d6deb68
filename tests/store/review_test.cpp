// SPDX-License-Identifier: MIT
#include "model/store/exchanges.h"
#include "model/store/publications.h"
#include "tests/store/test_library.h"

namespace afterword::tests::review_test {

namespace {

Incident publishedAt(Incident incident, Instant at, const char* title) {
    incident.status = IncidentStatus::published;
    incident.publishedAt = at;
    incident.title = QString::fromLatin1(title);
    return incident;
}

} // namespace

TEST_CASE("a save that publishes keeps what was published", "[store]") {
    OpenConnection library;
    store::Publications publications(*library.connection);
    Incident before;
    before.title = QStringLiteral("Queue stalled");
    before = valueOf(library.writer.add(before));
    const Incident first = publishedAt(before, someInstant(10), "First");
    Incident now = asSaved(first, valueOf(library.writer.save(before, first)));
    Incident edited = now;
    edited.title = QStringLiteral("Edited");
    now = asSaved(edited, valueOf(library.writer.save(now, edited)));
    CHECK(valueOf(publications.published(now.id, someInstant(99)))->title ==
          QStringLiteral("First"));
    const Incident second = publishedAt(now, someInstant(50), "Second");
    valueOf(library.writer.save(now, second));
    CHECK(valueOf(publications.published(now.id, someInstant(99)))->title ==
          QStringLiteral("Second"));
    // What was published before is there still, for one who takes the publication back.
    CHECK(valueOf(publications.published(now.id, someInstant(10)))->title ==
          QStringLiteral("First"));
    CHECK_FALSE(valueOf(publications.published(now.id, someInstant(9))));
}

TEST_CASE("a publication from elsewhere is kept once", "[store]") {
    OpenConnection library;
    store::Publications publications(*library.connection);
    const Incident here = valueOf(library.writer.add(fullIncident()));
    valueOf(publications.keep(publishedAt(here, someInstant(5), "Sent")));
    valueOf(publications.keep(publishedAt(here, someInstant(5), "Sent again")));
    CHECK(valueOf(publications.published(here.id, someInstant(5)))->title ==
          QStringLiteral("Sent"));
    CHECK(library.number("SELECT count(*) FROM publication") == 1);
}

TEST_CASE("states that were exchanged are found again by name, the newest first", "[store]") {
    OpenConnection library;
    store::Exchanges exchanges(*library.connection);
    const Incident here = valueOf(library.writer.add(fullIncident()));
    CHECK_FALSE(valueOf(exchanges.newest(here.id)));
    valueOf(exchanges.note(
        here.id, {QStringLiteral("s1"), QStringLiteral("Ann"), someInstant(1), here, true}));
    valueOf(exchanges.note(here.id, {QStringLiteral("s2"), {}, someInstant(2), {}}));
    const QList<KnownShare> known = valueOf(exchanges.shares(here.id));
    REQUIRE(known.size() == 2);
    CHECK(known.at(0).share == QStringLiteral("s1"));
    CHECK(known.at(0).isOwn);
    CHECK_FALSE(known.at(1).isOwn);
    CHECK(known.at(0).hasValue);
    CHECK_FALSE(known.at(1).hasValue);
    CHECK(valueOf(exchanges.state(here.id, QStringLiteral("s1"))) == here);
    CHECK_FALSE(valueOf(exchanges.state(here.id, QStringLiteral("s2"))));
    CHECK(valueOf(exchanges.newest(here.id))->sender == QStringLiteral("Ann"));
    Incident later = here;
    later.title = QStringLiteral("Later");
    valueOf(exchanges.note(here.id,
                           {QStringLiteral("s2"), QStringLiteral("Ben"), someInstant(3), later}));
    CHECK(valueOf(exchanges.newest(here.id))->value == later);
    CHECK(valueOf(exchanges.shares(here.id)).size() == 2);
    valueOf(exchanges.forget(here.id, QStringLiteral("s2")));
    CHECK(valueOf(exchanges.newest(here.id))->share == QStringLiteral("s1"));
    CHECK(valueOf(exchanges.shares(here.id)).size() == 1);
}

TEST_CASE("questions stay open until they are decided", "[store]") {
    OpenConnection library;
    store::Exchanges exchanges(*library.connection);
    const Incident here = valueOf(library.writer.add(fullIncident()));
    const QString share = QStringLiteral("s1");
    valueOf(exchanges.note(here.id, {share, QStringLiteral("Ann"), someInstant(1), here}));
    CHECK(valueOf(exchanges.questions(here.id)).isEmpty());
    const Conflict conflict{QStringLiteral("impact"), QStringLiteral("impact"),
                            QStringLiteral("mine"), QStringLiteral("theirs")};
    valueOf(exchanges.setQuestions(here.id, share, {conflict}));
    const QList<OpenQuestions> open = valueOf(exchanges.questions(here.id));
    REQUIRE(open.size() == 1);
    CHECK(open.constFirst().conflicts == QList<Conflict>{conflict});
    CHECK(open.constFirst().theirs == here);
    CHECK(open.constFirst().sender == QStringLiteral("Ann"));
    valueOf(exchanges.setQuestions(here.id, share, {}));
    CHECK(valueOf(exchanges.questions(here.id)).isEmpty());
}

TEST_CASE("a state that was damaged is an error, not another state", "[store]") {
    OpenConnection library;
    store::Exchanges exchanges(*library.connection);
    const Incident here = valueOf(library.writer.add(fullIncident()));
    valueOf(exchanges.note(here.id, {QStringLiteral("s1"), {}, someInstant(1), here}));
    valueOf(library.connection->run(QStringLiteral("UPDATE exchange SET bytes = x'00ff'")));
    CHECK(exchanges.newest(here.id).error().kind == Error::Kind::library);
}

} // namespace afterword::tests::review_test
