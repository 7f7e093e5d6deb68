// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/markup_lines.h"

namespace afterword::reading {

/// The document with the tables that Pandoc has besides those with bars: grids ("+---+---+"), and
/// columns below groups of dashes, of one line a row or of several. Empty when it has none.
[[nodiscard]] QString pandocTablesAsMarkdown(const MarkupSource& source);

} // namespace afterword::reading
