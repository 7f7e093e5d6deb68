// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword::reading {

/// `text` with slips mended that hide its structure from Markdown, line for line and word for word:
/// "##Timeline" without a space, lists that are indented like code, a single space at a line's end.
[[nodiscard]] QString straightened(const QString& text);

} // namespace afterword::reading
