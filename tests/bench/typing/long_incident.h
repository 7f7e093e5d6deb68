// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::bench {

/// An incident with so many events and long texts: with 200 events its Markdown has 50 kB.
[[nodiscard]] Incident longIncident(int events);

} // namespace afterword::bench
