// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/markup_lines.h"

namespace afterword::reading {

/// The document with numbered names of parts on lines of their own, as mails have them ("2. Impact"
/// above its words), made headings of Markdown, line for line; a mere table of contents stays.
/// Empty when it has none.
[[nodiscard]] QString withNumberedNames(const MarkupSource& source);

} // namespace afterword::reading
