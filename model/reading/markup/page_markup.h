// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

#include <QString>

namespace afterword::reading {

/// Tables of AsciiDoc ("|===") and MediaWiki ("{|"), times in short codes of status pages ("{{<
/// track … >}}"), and parts that are folded away ("<details>") under the name of a section, as
/// Markdown; empty when there are none.
[[nodiscard]] QString pagesAsMarkdown(const LinedText& source);

} // namespace afterword::reading
