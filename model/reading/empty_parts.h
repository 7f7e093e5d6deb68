// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::reading {

/// Parts without words or rows are not written: their names become sections without a text.
void keepNamesOfNothing(Incident& incident);

[[nodiscard]] bool isEmpty(const Lessons& lessons);

/// What stands behind such a part stands behind the one above it, as a second reading finds it.
void anchorToWrittenParts(Incident& incident);

} // namespace afterword::reading
