// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/pieces.h"

#include <vector>

namespace afterword::reading {

/// The lines on which incidents begin in a file that holds several: headings of one level that
/// each name a day ("March 03 18:59 UTC (lasting 1 hour)") or stand over sections of a postmortem
/// of their own. Empty when the file holds one incident, or none.
[[nodiscard]] std::vector<int> incidentLines(const std::vector<Piece>& pieces);

} // namespace afterword::reading
