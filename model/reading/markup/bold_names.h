// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

namespace afterword::reading {

/// The document with names in front of its lines in the one form that is looked for: "__name__" as
/// "**name**", which is the same to Markdown, and "📅 **Date:**" as "**📅 Date:**", ":mag:" as
/// well. Words within a text stay. Empty when it has none.
[[nodiscard]] QString withBoldNames(const LinedText& source);

} // namespace afterword::reading
