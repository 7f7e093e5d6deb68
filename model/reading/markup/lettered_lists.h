// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

namespace afterword::reading {

/// Lines "a) …", "b) …", "(1) …", "(2) …" or "R1. …", "R2. …", "R3. …" below each other, with more
/// of an item or blank lines between them, and lines "[x] …", as the items of a list, which
/// Markdown does not know. The letters stay in their words; lines stay where they are. Empty when
/// there are none.
[[nodiscard]] QString withLetteredLists(const LinedText& source);

} // namespace afterword::reading
