// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Reads a section that only gives the value of a label, "## Severity" over "SEV2", into its field,
/// and one of labels alone, "## Duration" over "Start: 14:00" and "End: 15:00", into theirs. Takes
/// nothing when no field takes it.
void readValue(Draft& draft, const Chapter& chapter);

} // namespace afterword::reading
