// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Puts every line that no field has taken into `sections`, word for word, with the part that it
/// stood in or behind.
void keepLeftovers(Draft& draft, const Outline& outline);

} // namespace afterword::reading
