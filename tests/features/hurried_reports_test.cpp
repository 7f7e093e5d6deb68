// SPDX-License-Identifier: MIT
#include "tests/features/written.h"
#include "tests/reading/read.h"

namespace afterword::tests::hurried_reports_again_test {

namespace {

/// What is read of it once it has been written.
Incident again(const Incident& incident) {
    return reading::readMarkdown(written(incident), {}).incident;
}

} // namespace

TEST_CASE("Who was affected is the impact again when it was written", "[features]") {
    const Incident incident =
        readText("# Dry pump\n\n**Users affected:** around 420 (three farms and a mill).\n\n"
                 "## Root cause\n\nA seal.\n")
            .incident;
    CHECK(incident.impact.toStdString() == "around 420 (three farms and a mill).");
    CHECK(again(incident).impact == incident.impact);
    CHECK(again(incident).fields == incident.fields);
}

TEST_CASE("What remedied is told again behind a timeline", "[features]") {
    const Incident incident =
        readText("# Dry pump\n\n## Timeline\n\n- 2024-01-02 10:00 dry\n- 2024-01-02 10:05 wet\n\n"
                 "## Remediation\n\nWe put in a new seal.\n\n## What's next\n\n- Buy seals\n")
            .incident;
    CHECK(incident.resolution.toStdString() == "We put in a new seal.");
    CHECK(again(incident).resolution == incident.resolution);
    CHECK(again(incident).actions.size() == 1);
}

TEST_CASE("Events that are links or stand below a name are written as they are read",
          "[features]") {
    const Incident incident =
        readText("# Dry pump on 2022-05-11\n\n## Timeline (UTC)\n\n"
                 "* [08:12](https://chat.example/p1) No water\n* **Actions taken:**\n"
                 "    * 08:25: Looked at it\n    * 08:40: Pulled the seal\n")
            .incident;
    const Incident second = again(incident);
    REQUIRE(second.timeline.size() == 3);
    for (qsizetype row = 0; row < 3; ++row) {
        CHECK(second.timeline.at(row)->text == incident.timeline.at(row)->text);
        CHECK(second.timeline.at(row)->time == incident.timeline.at(row)->time);
    }
}

} // namespace afterword::tests::hurried_reports_again_test
