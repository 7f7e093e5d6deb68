// SPDX-License-Identifier: MIT
#include "model/domain/incident_json.h"
#include "model/reading/reading.h"
#include "tests/features/written.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

namespace afterword::tests::site_generators_test {

namespace {

std::string valuesOf(const Incident& incident) {
    return QJsonDocument(toJson(normalise(incident))).toJson().toStdString();
}

/// Reads the document, and what is written of it, to the same values.
void checkIsStable(const QString& document) {
    const Incident incident = reading::readMarkdown(document, {}).incident;
    const QString again = written(incident);
    CAPTURE(document.toStdString(), again.toStdString());
    CHECK(valuesOf(reading::readMarkdown(again, {}).incident) == valuesOf(incident));
    CHECK(written(reading::readMarkdown(again, {}).incident) == again);
}

} // namespace

TEST_CASE("Lines for the generator of a site are written once, at the end", "[features]") {
    for (const char* line :
         {"{: .no_toc }", "{: #pump .x }", "{: rel=\"x:y\"}", "{% include a %}"}) {
        const QString parts = QStringLiteral(
            "---\nlayout: incident\n---\n\n# Dry pump\n_\n\n* TOC\n{:toc}\n\nDry.[^1]\n_\n\n"
            "[^1]: Very.\n\n## Timeline\n_\n\n### Monday, May 6, 2024\n_\n\n* 10:00 - dry\n"
            "* 10:30 - wet\n_\n\n## Root cause\n_\n\nA seal.\n_\n\n## Action items\n_\n\n"
            "1. Buy one\n2. Test it\n_\n\n## Thanks\n_\n\n* Ada\n* Ben\n_\n");
        checkIsStable(QString(parts).replace(QStringLiteral("\n_\n"),
                                             u'\n' + QString::fromUtf8(line) + u'\n'));
    }
}

TEST_CASE("What stands in tabs and boxes is read again from what was written", "[features]") {
    for (const char* opening :
         {"=== \"Engineers\"\n", "!!! note \"In short\"\n", "??? info\n\n", "!!! quote\n"}) {
        const QString parts = QStringLiteral(
            "# Dry pump on 2024-05-02\n\n_    - Level: red\n    - Lead: Ada\n\nDry.\n\n"
            "## Timeline\n\n_    - 10:00 dry\n    - 10:20&ndash;10:30 wet\n\n## Impact\n\n"
            "_    - 40 taps\n\n    And a roof.\n\nNo tea.\n\n## Root cause\n\nA seal.\n\n"
            "_    It was old.\n\n## Action items\n\n_    1. Buy one :material-check:\n"
            "    2. Test it :octicons-check-circle-16:\n    3. Tell Ben\n\n*[RPM]: Turns\n");
        checkIsStable(QString(parts).replace(u'_', QString::fromUtf8(opening)));
    }
}

TEST_CASE("Leftovers of reStructuredText are read again from what was written", "[features]") {
    for (const char* days :
         {"2024-08-26\n: Air.\n\n2024-08-27 (morning)\n: Noise.\n\n"
          "2024-08-27 14:20 CEST\n: Dry.\n\n2024-08-28\n: Wet.\n",
          "- 2024-08-27 10:00 air\n- 2024-08-27 14:20 CEST dry\n- 15:00 wet\n",
          "2024-08-27\n~~~~~~~~~~\n\n- 10:00 air\n- 14:20 CEST dry\n- 15:00 wet\n"}) {
        checkIsStable(
            QStringLiteral("Dry pump\n========\n\n:severity: SEV2\n:halls: A, B\n\n"
                           ".. contents::\n\nDry.\n\n.. _course:\n\nTimeline\n--------\n\n") +
            QString::fromUtf8(days) +
            QStringLiteral("\nPrevention\n----------\n\n(1) Ratios: may not move.\n\n"
                           "(2) A check\n    of old values.\n\n.. vim: tw=80\n"));
    }
}

} // namespace afterword::tests::site_generators_test
