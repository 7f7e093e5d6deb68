// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword {

/// `text` so that a spreadsheet takes it for words: what it would take for a formula gets an
/// apostrophe in front (OWASP, "CSV injection"), and so does what already looks like that.
[[nodiscard]] QString defused(const QString& text);
/// What `defused` made its text from.
[[nodiscard]] QString undefused(const QString& text);

} // namespace afterword
