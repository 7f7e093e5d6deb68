// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

#include <QString>

namespace afterword::reading {

/// Boxes that site generators and note books draw around text, under the name of a section, as
/// sections of Markdown: "!!! bug "Root cause"" and "=== "Root cause"" over indented lines,
/// "> [!bug] Root cause" over quoted ones, ":::danger Root cause" up to ":::". The kind of the box
/// stays in brackets behind the name. Empty when there are none.
[[nodiscard]] QString calloutsAsMarkdown(const LinedText& source);

} // namespace afterword::reading
