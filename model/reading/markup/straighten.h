// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

namespace afterword::reading {

/// The document with slips mended that hide its structure from Markdown, line for line and word for
/// word: "##Timeline" without a space, lists that are indented like code, a single space at a
/// line's end. Empty when it has none.
[[nodiscard]] QString straightened(const LinedText& source);

} // namespace afterword::reading
