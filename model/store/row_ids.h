// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/incident.h"

namespace afterword::store {

/// Gives an id to the incident and to every row that has none, or one that its list already has.
void giveMissingIds(Incident& incident);

/// What forbids storing `incident`: a row without an id of its own, or a broken rule.
[[nodiscard]] Result<void> checkRows(const Incident& incident);

} // namespace afterword::store
