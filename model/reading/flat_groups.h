// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/outline.h"

namespace afterword::reading {

/// Where all headings have one size, those with lists right behind "Action items" without a text
/// of its own are its groups.
void settleFlatGroups(Outline& outline);

} // namespace afterword::reading
