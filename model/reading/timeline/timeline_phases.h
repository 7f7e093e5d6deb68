// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/outline.h"

namespace afterword::reading {

/// "Identification", "Containment" and "Recovery", each with nothing but rows that begin with their
/// times, below one heading that names no section: they are the timeline, where none is named.
void gatherPhases(const markdown::Tree& tree, Outline& outline);

} // namespace afterword::reading
