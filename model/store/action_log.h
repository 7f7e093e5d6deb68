// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/incident.h"

namespace afterword::store {

class Connection;

/// Gives references to the actions of `after` that are new against `before`, from the incident's
/// counter. An action that comes back (an undone removal) gets its own back.
[[nodiscard]] Result<void> giveReferences(Connection& connection, const Incident& before,
                                          Incident& after);

/// Appends to the history of actions what differs between two values.
[[nodiscard]] Result<void> logActions(Connection& connection, const Incident& before,
                                      const Incident& after, Instant at, const QString& author);

} // namespace afterword::store
