// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/outline.h"

namespace afterword::reading {

/// "## 3.1 Detection" behind "## 3 Timeline" is meant to stand below it.
void nestByNumbers(std::vector<Piece>& pieces);

/// Where all headings have one size, those with lists right behind "Action items" without a text
/// of its own are its groups, and those with times behind such a "Timeline" its phases. Days that
/// follow one another are one timeline.
void settleFlatGroups(const markdown::Tree& tree, Outline& outline);

} // namespace afterword::reading
