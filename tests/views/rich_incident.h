// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::tests {

/// An incident with something in each part.
[[nodiscard]] Incident richIncident();

/// One with a timeline of `events` rows of differing length.
[[nodiscard]] Incident longIncident(int events);

} // namespace afterword::tests
