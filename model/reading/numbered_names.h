// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword::reading {

/// `text` with numbered names of parts on lines of their own, as mails have them ("2. Impact" above
/// its words), made headings of Markdown, line for line. A mere table of contents stays.
[[nodiscard]] QString withNumberedNames(const QString& text);

} // namespace afterword::reading
