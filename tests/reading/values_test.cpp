// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::values_test {

TEST_CASE("A section that holds the value of a label gives it to the field", "[reading]") {
    const Incident incident =
        readText("# Mirror refused logins\n\n## Severity\n\nSEV3 (degraded)\n\n## Authors\n\n"
                 "- Ada Roth\n- Ben Okoye\n\n## When did it end?\n\nLate.\n\n## Duration\n\n"
                 "35 minutes\n\n## Impact\n\nNo pulls.\n")
            .incident;
    CHECK(incident.severity == Severity::sev3);
    REQUIRE(incident.people.size() == 2);
    CHECK(incident.people.at(1).name.toStdString() == "Ben Okoye");
    CHECK(incident.people.at(1).role == PersonRole::author);
    CHECK(incident.duration.toStdString() == "35 minutes");
    REQUIRE(incident.sections.size() == 1);
    CHECK(incident.sections.first().heading.toStdString() == "When did it end?");
}

TEST_CASE("The words of a date and the name of a label are kept", "[reading]") {
    const Incident incident = readText("# Caída\n\n- **Fecha del incidente:** 5 de julio de 2023\n"
                                       "- **Severidad:** SEV1\n\n## Impacto\n\nNada.\n")
                                  .incident;
    CHECK(incident.date == QDate(2023, 7, 5));
    CHECK(incident.asWritten.value(QStringLiteral("date.words")).toStdString() ==
          "5 de julio de 2023");
    CHECK(incident.asWritten.value(QStringLiteral("date")).toStdString() == "Fecha del incidente");
    CHECK(incident.asWritten.value(QStringLiteral("severity.label")).toStdString() == "Severidad");
}

TEST_CASE("The name of a part without a text is kept", "[reading]") {
    const Incident incident =
        readText("## Zusammenfassung\n\nAlles stand.\n\n## Auswirkungen\n\n## Was lief gut\n")
            .incident;
    CHECK(incident.summary.toStdString() == "Alles stand.");
    REQUIRE(incident.sections.size() == 2);
    CHECK(incident.sections.at(0).heading.toStdString() == "Auswirkungen");
    CHECK(incident.sections.at(1).heading.toStdString() == "Was lief gut");
    CHECK_FALSE(incident.asWritten.contains(QStringLiteral("impact")));
}

TEST_CASE("A title may hold the name of a section where sections stand below it", "[reading]") {
    const Incident incident =
        readText("# Incident log: the vault was sealed\n\n### Cause\n\nNo keys.\n\n### Fix\n\n"
                 "Keys.\n\n### To do\n\n- [ ] Automate it\n")
            .incident;
    CHECK(incident.title.toStdString() == "Incident log: the vault was sealed");
    CHECK(incident.rootCause.toStdString() == "No keys.");
    CHECK(incident.resolution.toStdString() == "Keys.");
    CHECK(incident.actions.size() == 1);
}

TEST_CASE("What a form says below its names is no content", "[reading]") {
    const reading::Reading form = readText(
        "# {what happened}\n\n## Summary\n\n{what broke, in a sentence}\n\n## Impact\n\n_[numbers]_"
        "\n\n## Timeline\n\n- `HH:MM` <event>\n\n## Root cause\n\n## Follow-up actions\n\n"
        "| Action | Owner |\n|---|---|\n| | |\n\n## Lessons learned\n\n-\n");
    CHECK(form.isPostmortem);
    CHECK(form.incident.impact.isEmpty());
    CHECK(form.incident.actions.isEmpty());
    CHECK(form.incident.improvements.isEmpty());
    CHECK(form.incident.lessons == Lessons());
    REQUIRE(form.findings.size() == 1);
    CHECK(form.findings.first().rule.toStdString() == "document.form");

    const Incident filled = readText("## Impact\n\n[The status page](https://example.org) was "
                                     "red.\n\n## Root cause\n\n<br>\nA cable.\n")
                                .incident;
    CHECK_FALSE(filled.impact.isEmpty());
    CHECK_FALSE(filled.rootCause.isEmpty());
}

} // namespace afterword::tests::values_test
