// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::reading {

/// Parts without words or rows are not written: their names become sections without a text.
void keepNamesOfNothing(Incident& incident);

} // namespace afterword::reading
