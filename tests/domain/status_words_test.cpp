// SPDX-License-Identifier: MIT
#include "model/domain/status_words.h"

#include <QString>

#include <catch2/catch.hpp>

namespace afterword::tests::status_words_test {

TEST_CASE("Words for the status of a document are known in several languages", "[domain]") {
    const auto [word, status] = GENERATE(table<const char*, IncidentStatus>({
        {"Entwurf", IncidentStatus::draft},
        {"Brouillon", IncidentStatus::draft},
        {"Under review", IncidentStatus::inReview},
        {"Em revisão", IncidentStatus::inReview},
        {"✅ Final", IncidentStatus::published},
        {"公開済み", IncidentStatus::published},
        {"Cerrado", IncidentStatus::closed},
        {" Terminé ", IncidentStatus::closed},
        {"已关闭", IncidentStatus::closed},
        {"완료", IncidentStatus::closed},
    }));
    CAPTURE(word);
    CHECK(incidentStatusIn(QString::fromUtf8(word)) == status);
}

TEST_CASE("What is said of the incident is no status of its document", "[domain]") {
    const char* word = GENERATE("Resolved", "in progress", "", "|", "✅", "draft|wip",
                                "Complete, action items in progress");
    CAPTURE(word);
    CHECK_FALSE(incidentStatusIn(QString::fromUtf8(word)).has_value());
}

} // namespace afterword::tests::status_words_test
