// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

namespace afterword::reading {

/// The document with the names of sections that its paragraphs begin with ("**Lessons learned:**
/// buy spares") on lines of their own, where the section is more than a label can hold and nothing
/// else in the document is called the same. Empty when there are none.
[[nodiscard]] QString withRunInNames(const LinedText& source);

} // namespace afterword::reading
