// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

#include <QString>

namespace afterword::reading {

/// The markup of Jira and of old Confluence ("h2. Timeline", "||Time||Event||", "{code}") as
/// Markdown; empty when a document is not written in it.
[[nodiscard]] QString wikiAsMarkdown(const LinedText& source);

} // namespace afterword::reading
