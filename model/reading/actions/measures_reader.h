// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Reads corrective actions, and prose among them as improvements (formats.md section 3). What is
/// neither stays untaken.
void readActions(Draft& draft, const Chapter& chapter);

/// Reads improvements: each item or paragraph is one; a ticked or unticked box makes it an action.
void readImprovements(Draft& draft, const Chapter& chapter);

} // namespace afterword::reading
