// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/outline.h"

namespace afterword::reading {

/// Where no section is called a timeline, or that one holds no time, the longest run of rows that
/// begin with clocks is it, whatever stands above it: "What went down, when".
void findTimeline(const markdown::Tree& tree, Outline& outline);

} // namespace afterword::reading
