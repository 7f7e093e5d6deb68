// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword {

/// For a document that tells the most important events only: the timeline without the others. What
/// else the incident says, its moments too, stays.
[[nodiscard]] inline Incident withStarredEventsOnly(Incident incident) {
    incident.timeline.removeIf([](const Row<TimelineEvent>& event) { return !event->starred; });
    return incident;
}

} // namespace afterword
