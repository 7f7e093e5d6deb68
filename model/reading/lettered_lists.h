// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword::reading {

/// Lines "a) …", "b) …" below each other, and lines "[x] …", as the items of a list, which Markdown
/// does not know. The letters stay in their words; lines stay where they are.
[[nodiscard]] QString withLetteredLists(const QString& text);

} // namespace afterword::reading
