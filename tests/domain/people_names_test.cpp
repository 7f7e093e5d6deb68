// SPDX-License-Identifier: MIT
#include "model/domain/people_names.h"

#include <catch2/catch.hpp>

namespace afterword::tests::people_names_test {

namespace {

QString utf(const char* text) {
    return QString::fromUtf8(text);
}

const QList<PersonNames> kBen{{utf("Benjamin Elder"), {utf("@ben"), utf("B. Elder")}}};

} // namespace

TEST_CASE("a person is found by any spelling, in any case", "[domain]") {
    CHECK(nameFor(utf("@BEN"), kBen) == utf("Benjamin Elder"));
    CHECK(nameFor(utf("Ana"), kBen) == utf("Ana"));
    CHECK(spellingsOf(utf("b. elder"), kBen) ==
          QStringList{utf("Benjamin Elder"), utf("@ben"), utf("B. Elder")});
    CHECK(spellingsOf(utf("Ana"), kBen) == QStringList{utf("Ana")});
}

TEST_CASE("a spelling that is joined brings all that it stood for", "[domain]") {
    const QList<PersonNames> people = joined(kBen, utf("Ben"), utf("Benjamin Elder"));
    CHECK(people ==
          QList<PersonNames>{{utf("Ben"), {utf("Benjamin Elder"), utf("@ben"), utf("B. Elder")}}});
    CHECK(parted(parted(kBen, utf("@Ben")), utf("B. Elder")).isEmpty());
    CHECK(joined(kBen, utf("Benjamin Elder"), utf("@ben")) == kBen); // known already
}

TEST_CASE("what a library joined counts before what incidents carry", "[domain]") {
    const QList<PersonNames> carried{{utf("Ana"), {utf("@ana"), utf("@ben")}},
                                     {utf("@ben"), {utf("benny")}}};
    const QList<PersonNames> all = allNames(kBen, carried);
    CHECK(nameFor(utf("@ana"), all) == utf("Ana"));
    CHECK(nameFor(utf("@ben"), all) == utf("Benjamin Elder"));
    CHECK(nameFor(utf("benny"), all) == utf("Benjamin Elder"));
}

TEST_CASE("a person is known once, by all uses together", "[domain]") {
    LibraryWords words;
    words.people = {{utf("Ana"), 3}, {utf("@ben"), 2}, {utf("Benjamin Elder"), 2}};
    const QList<KnownPerson> people = knownPeople(words, kBen);
    REQUIRE(people.size() == 2);
    CHECK(people.first().name == utf("Benjamin Elder"));
    CHECK(people.first().uses == 4);
    CHECK(people.last() == KnownPerson{utf("Ana"), 3, {}});
}

} // namespace afterword::tests::people_names_test
