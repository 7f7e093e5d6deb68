// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"
#include "model/reading/outline.h"

namespace afterword::reading {

/// Reads the bold labels of a section that nobody knows into their fields where nothing else has
/// them: "**What was the impact?** No water" below "Postmortem". The rest of it stays.
void readToldParts(Draft& draft, const Outline& outline);

} // namespace afterword::reading
