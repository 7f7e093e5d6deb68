// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_queries.h"

namespace afterword {

/// When an incident began, else the start of its day in UTC, else its first event.
[[nodiscard]] std::optional<Instant> placeInTime(const Incident& incident);

/// What the list shows of an incident that is at hand. `today` decides what is overdue.
[[nodiscard]] IncidentRow incidentRow(const Incident& incident, const QDate& today);

} // namespace afterword
