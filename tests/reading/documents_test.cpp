// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::documents_test {

TEST_CASE("The seed's form is read in full", "[reading]") {
    const Incident incident = readDocumentNamed("classic.md");

    CHECK(incident.title.toStdString() == "Postmortem: The Silent Queue of 2024");
    CHECK(incident.duration.toStdString() == "June 3, 2024, 9:10 AM - 11:45 AM (UTC)");
    CHECK(incident.timeZone.toStdString() == "UTC");
    REQUIRE(incident.moments.started);
    CHECK(iso(incident.moments.started->time.start) == "2024-06-03T09:10:00Z");
    REQUIRE(incident.moments.resolved);
    CHECK(iso(incident.moments.resolved->time.start) == "2024-06-03T11:45:00Z");
    CHECK(incident.impactUsers == 4500);
    CHECK(incident.impactPercent == 12.0);
    REQUIRE(incident.timeline.size() == 4);
    CHECK(iso(incident.timeline.at(2)->time.start) == "2024-06-03T10:40:00Z");
    CHECK(incident.timeline.at(2)->text.toStdString() == "Escalated to the platform team.");
    CHECK(incident.timeline.at(2)->kind == EventKind::escalation);
    CHECK(incident.rootCauseSummary.startsWith(QStringLiteral("A worker lost")));
    CHECK(incident.rootCause.startsWith(QStringLiteral("The lease was renewed")));
    CHECK(incident.resolution.startsWith(QStringLiteral("The workers were restarted")));
    REQUIRE(incident.improvements.size() == 2);
    CHECK(incident.improvements.at(0)->title.toStdString() == "Lease Handling");
    REQUIRE(incident.actions.size() == 3);
    CHECK(incident.actions.at(1)->title.toStdString() == "Use Monotonic Timers");
    CHECK(incident.actions.at(1)->details.toStdString() ==
          "- Replace the timer library.\n- Remove the old one.");
    CHECK(incident.closing.toStdString() ==
          "With these changes a stuck queue will be seen in minutes.");
    CHECK(incident.sections.isEmpty());
    CHECK(incident.asWritten.keys() == QStringList{QStringLiteral("duration"),
                                                   QStringLiteral("impact"),
                                                   QStringLiteral("improvements.list")});
}

TEST_CASE("A document with headings of its own is read into the same fields", "[reading]") {
    const Incident incident = readDocumentNamed("headings.md");

    CHECK(incident.title.toStdString() == "Checkout slow after the index change");
    CHECK(incident.severity == Severity::sev2);
    CHECK(incident.tags == QStringList{QStringLiteral("database"), QStringLiteral("checkout")});
    CHECK(incident.fields.contains(Field{QStringLiteral("team"), QStringLiteral("Payments")}));
    REQUIRE(incident.people.size() == 2);
    CHECK(incident.people.at(1).name.toStdString() == "Lin Clark");
    CHECK(incident.people.at(1).role == PersonRole::author);
    CHECK(incident.impact.toStdString() == "One in five payments timed out.");
    CHECK(incident.asWritten.value(QStringLiteral("impact")).toStdString() == "Customer impact");
    CHECK(incident.rootCause.toStdString() == "The planner fell back to a sequential scan.\n\n#### "
                                              "The missing review\n\nNobody looked at the plan.");
    CHECK(incident.lessons.wentWell == QStringList{QStringLiteral("The alarm was quick.")});
    CHECK(incident.lessons.wentPoorly ==
          QStringList{QStringLiteral("The change had no reviewer.\nIt should have had one.")});
}

TEST_CASE("A table of a timeline passes midnight and keeps columns it does not know", "[reading]") {
    const Incident incident = readDocumentNamed("headings.md");

    REQUIRE(incident.timeline.size() == 3);
    CHECK(iso(incident.timeline.at(0)->time.start) == "2024-02-06T22:40:00Z");
    CHECK(iso(incident.timeline.at(2)->time.start) == "2024-02-06T23:35:00Z");
    CHECK(incident.timeline.at(2)->text.toStdString() == "Index built again");
    CHECK(incident.timeline.at(2)->fields ==
          QList<Field>{{QStringLiteral("Who"), QStringLiteral("Lin")}});
    CHECK(incident.asWritten.value(QStringLiteral("timeline")).toStdString() ==
          "Timeline (all times in CET)");
}

TEST_CASE("A table of actions gives owner, due day and status", "[reading]") {
    const Incident incident = readDocumentNamed("headings.md");

    REQUIRE(incident.actions.size() == 2);
    CHECK(incident.actions.at(0)->title.toStdString() == "Review index changes");
    CHECK(incident.actions.at(0)->owner.toStdString() == "Ada");
    CHECK(incident.actions.at(0)->due == QDate(2024, 3, 1));
    CHECK(incident.actions.at(0)->status == ActionStatus::done);
    CHECK(incident.actions.at(1)->fields ==
          QList<Field>{{QStringLiteral("Squad"), QStringLiteral("core")}});
}

TEST_CASE("A section that nobody knows and definitions of links are kept", "[reading]") {
    const Incident incident = readDocumentNamed("headings.md");

    REQUIRE(incident.sections.size() == 2);
    CHECK(incident.sections.at(0).heading.toStdString() == "What is left open");
    CHECK(incident.sections.at(0).after == Part::resolution);
    CHECK(incident.sections.at(0).text.toStdString() ==
          "The old statistics, see [the notes][notes].");
    CHECK(incident.sections.at(1).text.toStdString() == "[notes]: https://example.org/notes");
    CHECK(incident.sections.at(1).after == Part::closing);
}

TEST_CASE("A document without any Markdown is read by the names of its lines", "[reading]") {
    const Incident incident = readDocumentNamed("plain.md");

    CHECK(incident.title.toStdString() == "My second report");
    CHECK(incident.impactPercent == 30.0);
    REQUIRE(incident.timeline.size() == 3);
    CHECK(iso(incident.timeline.at(1)->time.start) == "2023-05-12T14:20:00Z");
    CHECK(incident.rootCause.toStdString() == "The certificate of the proxy had run out.");
    CHECK(incident.resolution.toStdString() == "It was fixed by installing a new one.");
    CHECK(incident.improvements.size() == 2);
    CHECK(incident.sections.isEmpty());
}

TEST_CASE("Two readings of a document agree, ids included", "[reading]") {
    for (const char* name : {"classic.md", "headings.md", "plain.md"}) {
        CHECK(readDocumentNamed(name) == readDocumentNamed(name));
        CHECK_FALSE(readDocumentNamed(name).id.isEmpty());
    }
}

} // namespace afterword::tests::documents_test
