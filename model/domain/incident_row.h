// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_queries.h"

namespace afterword {

/// When an incident began, else the start of its day in UTC, else its first event, else the day
/// that its title names.
[[nodiscard]] std::optional<Instant> placeInTime(const Incident& incident);

/// The day that lists show: the incident's own, else the one on which it began, on its clocks.
[[nodiscard]] std::optional<QDate> dayOf(const IncidentRow& row);

/// What the list shows of an incident that is at hand. `today` decides what is overdue.
[[nodiscard]] IncidentRow incidentRow(const Incident& incident, const QDate& today);

} // namespace afterword
