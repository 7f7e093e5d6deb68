// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

namespace afterword::reading {

/// The document with lists unwrapped, line for line, whose items are its sections:
/// "- **Timeline**" with a list below it becomes a bold line with a list. Empty when it has none.
[[nodiscard]] QString withoutLabelLists(const LinedText& source);

} // namespace afterword::reading
