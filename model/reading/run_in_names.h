// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword::reading {

/// `text` with the names of sections that its paragraphs begin with ("**Lessons learned:** buy
/// spares") on lines of their own, where the section is more than a label can hold and nothing else
/// in the document is called the same.
[[nodiscard]] QString withRunInNames(const QString& text);

} // namespace afterword::reading
