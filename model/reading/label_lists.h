// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword::reading {

/// `text` with lists unwrapped, line for line, whose items are the sections of the document:
/// "- **Timeline**" with a list below it becomes a bold line with a list.
[[nodiscard]] QString withoutLabelLists(const QString& text);

} // namespace afterword::reading
