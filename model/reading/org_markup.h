// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/markup_lines.h"

#include <QString>

namespace afterword::reading {

/// A document of Emacs' Org ("#+TITLE:", "* Timeline", "** TODO …") as Markdown; empty when a
/// document is none.
[[nodiscard]] QString orgAsMarkdown(const MarkupSource& source);

} // namespace afterword::reading
