// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

#include <QString>

namespace afterword::reading {

/// The document with what other markups write as Markdown would: underlines of reStructuredText and
/// its fields, "== headings ==" of wikis, bullets of mails and word processors, markers that the
/// space behind was forgotten of, a timeline that is quoted, HTML, Org, AsciiDoc and the markup of
/// Jira; and with what hides its structure from Markdown mended (tidy_text.h, straighten.h,
/// lettered_lists.h, numbered_names.h, run_in_names.h, label_lists.h), and what speaks to
/// generators of sites put aside (attribute_lines.h). What follows a table may stand a line lower,
/// until the next blank lines make up for it.
[[nodiscard]] LinedText asMarkdown(const QString& text);

} // namespace afterword::reading
