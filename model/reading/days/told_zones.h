// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Speaks of times, so that a zone in it is theirs: "All times are in CET".
[[nodiscard]] bool saysTimes(QStringView line);

/// Makes the zone that the words name the one of the document. False when they name none, or one of
/// several meanings, which is noted.
bool takeZoneOf(Draft& draft, QStringView words, int line);

} // namespace afterword::reading
