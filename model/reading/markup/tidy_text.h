// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/lined_text.h"

namespace afterword::reading {

/// The document without what says nothing and stands in the way of reading: spaces at the ends of
/// paragraphs, where they break no line, and the backslashes that word processors put in front of
/// signs which need none ("2024\-03\-01", "all times UTC\+1\."). Line for line; code stays. Empty
/// when there is none.
[[nodiscard]] QString tidied(const LinedText& source);

} // namespace afterword::reading
