// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/incident.h"

namespace afterword::store {

class Connection;

/// The row of the table `incident`: all of an incident but its lists.

[[nodiscard]] Result<void> insertIncidentRow(Connection& connection, const Incident& incident,
                                             qint64 number);

/// Writes the columns that differ and the next revision. `stale` unless the library has
/// `before.revision`, `notFound` without such an incident.
[[nodiscard]] Result<void> updateIncidentRow(Connection& connection, const Incident& before,
                                             const Incident& after, Instant now);

[[nodiscard]] Result<Incident> loadIncidentRow(Connection& connection, const QString& id);

[[nodiscard]] tl::unexpected<Error> noSuchIncident(const QString& name);

} // namespace afterword::store
