// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword {

/// The moments that the duration line and the timeline say plainly.
[[nodiscard]] Moments derivedMoments(const Incident& incident);

} // namespace afterword
