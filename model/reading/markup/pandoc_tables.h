// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

namespace afterword::reading {

/// The document with the tables that Pandoc has besides those with bars: grids ("+---+---+"), and
/// columns below groups of dashes, of one line a row or of several. Empty when it has none.
[[nodiscard]] QString pandocTablesAsMarkdown(const LinedText& source);

} // namespace afterword::reading
