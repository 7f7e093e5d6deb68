// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/markup_lines.h"

namespace afterword::reading {

/// The document with the names of sections that its paragraphs begin with ("**Lessons learned:**
/// buy spares") on lines of their own, where the section is more than a label can hold and nothing
/// else in the document is called the same. Empty when there are none.
[[nodiscard]] QString withRunInNames(const MarkupSource& source);

} // namespace afterword::reading
