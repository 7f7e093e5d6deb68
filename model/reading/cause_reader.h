// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Reads a section of causes, of the resolution, or of both. Where one text tells of both without
/// a label it is divided where it begins to tell of the mending.
void readCauses(Draft& draft, const Chapter& chapter);

/// Contributing factors: each item of its lists is one.
void readFactors(Draft& draft, const Chapter& chapter);

} // namespace afterword::reading
