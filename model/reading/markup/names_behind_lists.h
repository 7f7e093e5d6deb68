// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

namespace afterword::reading {

/// The document with "Tasks:" between two lists, and no blank line around it, made a heading of
/// Markdown, which it is not: the list above goes on with it. Line for line; empty when it has
/// none.
[[nodiscard]] QString withNamesBehindLists(const LinedText& source);

} // namespace afterword::reading
