// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

#include <QString>

namespace afterword::reading {

/// A document of Emacs' Org ("#+TITLE:", "* Timeline", "** TODO …") as Markdown; empty when a
/// document is none.
[[nodiscard]] QString orgAsMarkdown(const LinedText& source);

} // namespace afterword::reading
