// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword {
struct LinedText;
}

namespace afterword::reading {

/// The document with its lists of definitions (a term, and below it ":   text") as bold names in
/// front of their texts. Empty when it has none.
[[nodiscard]] QString withNamedDefinitions(const LinedText& source);

} // namespace afterword::reading
