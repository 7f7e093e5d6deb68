// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

namespace afterword::reading {

/// The document with a "__name__" in front of a line as "**name**", which is the same to Markdown,
/// so that one form has to be looked for; words within a text stay. Empty when it has none.
[[nodiscard]] QString withStarredBold(const LinedText& source);

} // namespace afterword::reading
