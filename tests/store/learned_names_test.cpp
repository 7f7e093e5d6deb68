// SPDX-License-Identifier: MIT
#include "model/store/learned_names.h"
#include "tests/store/test_library.h"

namespace afterword::tests::learned_names_test {

TEST_CASE("a library keeps the names that it has learned", "[store]") {
    OpenConnection library;
    store::LearnedNames names(*library.connection);
    const LearnedName impact{QString::fromUtf8("Auswirkungen auf Kunden"), Part::impact};
    valueOf(names.learn({QStringLiteral("Wrap-up"), Part::lessons}));
    valueOf(names.learn({impact.heading, Part::closing}));
    valueOf(names.learn(impact)); // another part takes the place
    valueOf(library.connection->run(
        QStringLiteral("INSERT INTO learned_name (word, part) VALUES ('x', 'later')")));

    CHECK(valueOf(names.names()) ==
          QList<LearnedName>{impact, {QStringLiteral("Wrap-up"), Part::lessons}});
    valueOf(names.forget(QStringLiteral("Wrap-up")));
    CHECK(valueOf(names.names()) == QList<LearnedName>{impact});
    CHECK(library.number("SELECT count(*) FROM learned_name") == 2);
}

} // namespace afterword::tests::learned_names_test
