// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/outline.h"

namespace afterword::reading {

/// "Corrective action" in prose, beside "Preventive action", tells what was done.
void settleCorrections(Outline& outline);

} // namespace afterword::reading
