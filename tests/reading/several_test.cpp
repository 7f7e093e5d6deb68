// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::several_test {

namespace {

QList<reading::Reading> split(const char* text) {
    return reading::readIncidents(QString::fromUtf8(text), {});
}

constexpr const char* kReport = "# Availability report: March 2024\n\nTwo incidents.\n\n"
                                "## March 03 18:59 UTC (lasting 1 hour)\n\nThe API failed.\n\n"
                                "## March 12 02:10 UTC (lasting 20 minutes)\n\nSearch was slow.\n";

} // namespace

TEST_CASE("A report of days is split into its incidents", "[reading]") {
    const QList<reading::Reading> readings = split(kReport);
    REQUIRE(readings.size() == 2);
    CHECK(readings.at(0).incident.title.toStdString() == "March 03 18:59 UTC (lasting 1 hour)");
    CHECK(readings.at(0).incident.summary.toStdString() == "The API failed.");
    REQUIRE(readings.at(0).incident.sections.size() == 1);
    CHECK(readings.at(0).incident.sections.first().text.contains(QStringLiteral("Two incidents.")));
    CHECK(readings.at(1).incident.summary.toStdString() == "Search was slow.");
    CHECK(readings.at(1).isPostmortem);
    CHECK(readings.at(0).incident.id != readings.at(1).incident.id);
}

TEST_CASE("Postmortems one below the other are split, and lines are those of the file",
          "[reading]") {
    const QList<reading::Reading> readings =
        split("# Queue stalled\n\n## Impact\n\nMail was late.\n\n## Timeline\n\n"
              "- 2024-05-02 10:00: Down\n\n# Disk full\n\n## Impact\n\nNone.\n\n## Timeline\n\n"
              "- 2024-05-03 11:00: Full\n");
    REQUIRE(readings.size() == 2);
    CHECK(readings.at(1).incident.title.toStdString() == "Disk full");
    REQUIRE(readings.at(1).incident.timeline.size() == 1);
    REQUIRE(readings.at(1).findings.size() == 1);
    CHECK(readings.at(1).findings.first().line == 19);
}

TEST_CASE("Without being asked to, one file is one incident, and says that it holds several",
          "[reading]") {
    const reading::Reading whole = readText(kReport);
    CHECK(whole.incident.title.toStdString() == "Availability report: March 2024");
    CHECK(std::any_of(whole.findings.begin(), whole.findings.end(), [](const Finding& finding) {
        return finding.rule == u"document.several" &&
               finding.args == QStringList{QStringLiteral("2")};
    }));
}

TEST_CASE("The days of one timeline are no incidents", "[reading]") {
    CHECK(split("# Down\n\n## Timeline\n\n## May 2, 2024\n\n10:00 Down\n\n## May 3, 2024\n\n"
                "11:00 Up\n")
              .size() == 1);
    CHECK(split("# Down\n\n## Summary\n\nS.\n\n## Impact\n\nI.\n").size() == 1);
}

TEST_CASE("Each of several incidents has an origin of its own", "[reading]") {
    reading::ReadOptions options;
    options.split = true;
    const auto readings = reading::readDocuments(QByteArray(kReport), options);
    REQUIRE(readings.has_value());
    REQUIRE(readings->size() == 2);
    CHECK(readings->at(0).incident.origin.sha256.endsWith(QStringLiteral("#1")));
    CHECK(readings->at(1).incident.origin.sha256.endsWith(QStringLiteral("#2")));
    CHECK(reading::readDocuments(QByteArray(kReport), {})->size() == 1);
}

TEST_CASE("headings of a status page are events of one incident", "[reading]") {
    const reading::Reading reading = readText(
        "# Login failures\n\n### 14:40 UTC, 5 March 2024: Resolved\n\nAll logins work.\n\n### "
        "13:20 "
        "UTC, 5 March 2024: Identified\n\nA bad certificate.\n\n### 13:02 UTC, 5 March 2024: "
        "Investigating\n\nReports of failed logins.\n");
    REQUIRE(reading.incident.timeline.size() == 3);
    CHECK(iso(reading.incident.timeline.first()->time.start) == "2024-03-05T13:02:00Z");
    CHECK(reading.isPostmortem);
}

} // namespace afterword::tests::several_test
