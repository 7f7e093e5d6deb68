// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Sets what "T+5m" in rows of a timeline counts from: what the document says that it is, "T0 =
/// 03:12 UTC", "T+0 is 03:12 UTC", "(T = 03:12 UTC)", in the timeline or else anywhere; otherwise
/// the start of the incident, if that is known.
void takeStart(Draft& draft, const Chapter& timeline);

/// A line that says so, and no more, is no event.
[[nodiscard]] bool saysZero(const Draft& draft, const Piece& piece);

} // namespace afterword::reading
