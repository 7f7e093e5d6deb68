// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

#include <QString>
#include <QStringView>

namespace afterword::reading {

/// Boxes that site generators and note books draw around text, under the name of a section, as
/// sections of Markdown: "!!! bug "Root cause"" and "=== "Root cause"" over indented lines,
/// "> [!bug] Root cause" over quoted ones, ":::danger Root cause" up to ":::". The kind of the box
/// stays in brackets behind the name. Of other boxes over indented lines the first line stays, and
/// rows in them are rows of the section around. Empty when there are none.
[[nodiscard]] QString calloutsAsMarkdown(const LinedText& source);

/// "!!! note "Now"", "=== "Team"": a line that opens a box over indented lines.
[[nodiscard]] bool opensBox(QStringView line);

} // namespace afterword::reading
