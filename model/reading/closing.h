// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/outline.h"

namespace afterword::reading {

/// Prose behind the last rule closes the document; only sections that nobody knows follow it. So
/// does prose behind the list of measures that ends it.
void cutClosingOff(const markdown::Tree& tree, Outline& outline);

} // namespace afterword::reading
