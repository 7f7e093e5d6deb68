// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

#include <QString>

namespace afterword::reading {

/// A document with its tables in HTML as tables of Markdown, and where its headings are in HTML as
/// well, as a wiki exports it, its paragraphs and lists too; empty when there is nothing to do.
[[nodiscard]] QString htmlAsMarkdown(const LinedText& source);

} // namespace afterword::reading
