// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

namespace afterword::reading {

/// The document with the definition lists of Pandoc, a term over ":   its text", as paragraphs that
/// begin with the term as a bold label. Empty when it has none.
[[nodiscard]] QString definitionsAsMarkdown(const LinedText& source);

} // namespace afterword::reading
