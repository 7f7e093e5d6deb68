// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Reads lessons: the items below "What went well" and its like, all other text undivided.
void readLessons(Draft& draft, const Chapter& chapter);

} // namespace afterword::reading
