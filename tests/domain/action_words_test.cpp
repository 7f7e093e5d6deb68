// SPDX-License-Identifier: MIT
#include "model/domain/action_words.h"

#include <catch2/catch.hpp>

namespace afterword::tests::action_words_test {

TEST_CASE("Words for the status of an action are known in several languages", "[domain]") {
    const auto [words, status] = GENERATE(table<const char*, ActionStatus>({
        {"Complete", ActionStatus::done},
        {"✅", ActionStatus::done},
        {"✅ Done", ActionStatus::done},
        {"Fixed (OPS-12)", ActionStatus::done},
        {"erledigt am 09.03.2024", ActionStatus::done},
        {"done on 2024-03-09", ActionStatus::done},
        {"terminé", ActionStatus::done},
        {"已完成", ActionStatus::done},
        {"En progreso", ActionStatus::inProgress},
        {"対応中", ActionStatus::inProgress},
        {"Em espera", ActionStatus::blocked},
        {"à faire", ActionStatus::open},
        {"未着手", ActionStatus::open},
    }));
    CAPTURE(words);
    CHECK(actionStatusIn(QString::fromUtf8(words)) == status);
}

TEST_CASE("Words that say more than a status are none", "[domain]") {
    const char* words = GENERATE("", "done by Ada", "Not doing", "planned 2024-06-01", "2024-06-01",
                                 "done\nsoon", "never | done");
    CAPTURE(words);
    CHECK_FALSE(actionStatusIn(QString::fromUtf8(words)).has_value());
}

TEST_CASE("A day is known in whatever form a document had it", "[domain]") {
    const QDate day(2024, 3, 4);
    for (const char* words : {"04.03.2024", "3/4/2024", "4 mars 2024", "2024年3月4日", "3月4日",
                              "March 4", "2024/03/04"}) {
        CAPTURE(words);
        CHECK(nameDay(QString::fromUtf8(words), day));
    }
    for (const char* words :
         {"", "05.03.2024", "soon", "2024-03-04 or later", "after 2024-03-04"}) {
        CAPTURE(words);
        CHECK_FALSE(nameDay(QString::fromUtf8(words), day));
    }
}

} // namespace afterword::tests::action_words_test
