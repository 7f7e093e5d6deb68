// SPDX-License-Identifier: MIT
#include "model/domain/incident.h"
#include "model/domain/incident_row.h"

#include <catch2/catch.hpp>

namespace afterword::tests::incident_row_test {

TEST_CASE("Lists show the day on which an incident began, on its own clocks", "[domain]") {
    Incident incident;
    incident.moments.started = Moment{};
    incident.moments.started->time.start = instantFromIso(QStringLiteral("2021-10-14T02:30:00Z"));
    const QDate today(2024, 1, 1);
    CHECK(dayOf(incidentRow(incident, today)) == QDate(2021, 10, 14));
    incident.timeZone = QStringLiteral("America/Los_Angeles");
    CHECK(dayOf(incidentRow(incident, today)) == QDate(2021, 10, 13));
    incident.timeZone = QStringLiteral("BST"); // of several meanings
    CHECK(dayOf(incidentRow(incident, today)) == QDate(2021, 10, 14));
    incident.date = QDate(2021, 10, 12);
    CHECK(dayOf(incidentRow(incident, today)) == QDate(2021, 10, 12));
    CHECK_FALSE(dayOf(incidentRow(Incident(), today)).has_value());
}

TEST_CASE("The title's day places an incident that has no other", "[domain]") {
    Incident incident;
    incident.title = QStringLiteral("2021-07-04: the pump ran dry");
    incident.timeZone = QStringLiteral("America/Los_Angeles");
    const QDate today(2024, 1, 1);
    CHECK(dayOf(incidentRow(incident, today)) == QDate(2021, 7, 4));
    incident.date = QDate(2021, 7, 3);
    CHECK(dayOf(incidentRow(incident, today)) == QDate(2021, 7, 3));
    incident.date.reset();
    incident.title = QStringLiteral("The pump of 2021 ran dry");
    CHECK_FALSE(dayOf(incidentRow(incident, today)).has_value());
}

} // namespace afterword::tests::incident_row_test
