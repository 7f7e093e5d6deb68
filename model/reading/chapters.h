// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Reads every chapter into the fields of its kind, and what no field takes into `sections`.
void readChapters(Draft& draft, const Outline& outline);

} // namespace afterword::reading
