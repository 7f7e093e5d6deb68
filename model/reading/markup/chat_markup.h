// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

#include <QString>

namespace afterword::reading {

/// Where the ":clipboard:" at the end of a text begins, spaces in front not included; the size of
/// the text where it ends on none.
[[nodiscard]] qsizetype trailingShortcode(QStringView text);

/// Names as Slack and other chats write them, "*To-dos* :clipboard:", as the bold ones of Markdown:
/// single stars are no more than emphasis there. Empty when there are too few, or headings.
[[nodiscard]] QString chatAsMarkdown(const LinedText& source);

} // namespace afterword::reading
