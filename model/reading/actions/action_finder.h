// SPDX-License-Identifier: MIT
#pragma once

#include "model/markdown/tree.h"
#include "model/reading/outline.h"

namespace afterword::reading {

/// Where no section is named for actions, those are that nobody knows and whose rows have boxes, or
/// say who does them or until when.
void findActions(const markdown::Tree& tree, Outline& outline);

} // namespace afterword::reading
