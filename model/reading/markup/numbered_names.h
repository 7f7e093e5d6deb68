// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"
#include "model/markdown/tree.h"

namespace afterword::reading {

/// The document with numbered names of parts on lines of their own, as mails have them ("2. Impact"
/// above its words), made headings of Markdown, line for line; a mere table of contents stays.
/// Empty when it has none.
[[nodiscard]] QString withNumberedNames(const LinedText& source);

/// "**2. Impact:**", as classic writes them.
[[nodiscard]] bool isBoldNumbered(QStringView line);

/// "**1. Background**" to "**6. Decisions**": names that are numbered in their order, of which
/// some are known, are all as large as each other.
[[nodiscard]] bool hasBoldNumbers(const markdown::Tree& tree);

} // namespace afterword::reading
