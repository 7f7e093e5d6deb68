// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Reads a table whose rows are actions; the names of its columns become the names of their labels.
/// False when it says nothing, or nothing that can be a title: it stays untaken.
bool readActionTable(Draft& draft, const Piece& piece);

} // namespace afterword::reading
