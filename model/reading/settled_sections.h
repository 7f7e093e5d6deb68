// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::reading {

/// Puts the sections where a second reading finds them when the incident has been written: in the
/// order of the parts, texts of one place joined, and those that a field takes in there in that
/// field.
void settleSections(Incident& incident);

} // namespace afterword::reading
