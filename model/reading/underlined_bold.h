// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

namespace afterword::reading {

/// The document with "__bold__" as "**bold**", which is the same to Markdown, so that one form has
/// to be looked for. Empty when it has none.
[[nodiscard]] QString withStarredBold(const LinedText& source);

} // namespace afterword::reading
