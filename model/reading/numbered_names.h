// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

namespace afterword::reading {

/// The document with numbered names of parts on lines of their own, as mails have them ("2. Impact"
/// above its words), made headings of Markdown, line for line; a mere table of contents stays.
/// Empty when it has none.
[[nodiscard]] QString withNumberedNames(const LinedText& source);

} // namespace afterword::reading
