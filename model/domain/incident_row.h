// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_queries.h"

namespace afterword {

/// What the list shows of an incident that is at hand. `today` decides what is overdue.
[[nodiscard]] IncidentRow incidentRow(const Incident& incident, const QDate& today);

} // namespace afterword
