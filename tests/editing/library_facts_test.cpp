// SPDX-License-Identifier: MIT
#include "model/editing/library_facts.h"
#include "tests/support/fake_library.h"
#include "tests/support/settle.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace afterword::tests::library_facts_test {

TEST_CASE("the words of a library are asked for once, and again after a save of others",
          "[editing]") {
    FakeLibrary library;
    Incident incident;
    incident.tags = {QStringLiteral("disk")};
    incident = library.put(incident);
    editing::LibraryFacts facts(library);
    QSignalSpy changed(&facts, &editing::LibraryFacts::wordsChanged);
    const auto ask = [&] {
        facts.freshen();
        settle();
    };

    ask();
    ask();
    CHECK(library.wordsAsked == 1);
    CHECK(facts.words().tags == QList<KnownWord>{{QStringLiteral("disk"), 1}});

    facts.noteSaved(incident);
    ask();
    incident.summary = QStringLiteral("Full.");
    facts.noteSaved(incident);
    ask();
    CHECK(library.wordsAsked == 2); // the summary is no word
    CHECK(changed.count() == 1);
}

TEST_CASE("a save under way is not taken for known", "[editing]") {
    FakeLibrary library;
    library.hold();
    editing::LibraryFacts facts(library);
    facts.freshen();
    Incident incident;
    incident.tags = {QStringLiteral("disk")};
    facts.noteSaved(incident); // the answer may be older than this
    library.release();
    settle();
    facts.freshen();
    CHECK(library.wordsAsked == 2);
}

TEST_CASE("words that could not be read are asked for again", "[editing]") {
    FakeLibrary library;
    library.failNextQuery({Error::Kind::library, QStringLiteral("The disk is gone.")});
    editing::LibraryFacts facts(library);
    facts.freshen();
    settle();
    facts.freshen();
    CHECK(library.wordsAsked == 2);
}

} // namespace afterword::tests::library_facts_test
