// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Reads the events of a timeline in whatever form they have: list items, table rows, lines of
/// text, a heading each; below headings or items that name a day. What is no event stays untaken.
void readTimeline(Draft& draft, const Chapter& chapter);

} // namespace afterword::reading
