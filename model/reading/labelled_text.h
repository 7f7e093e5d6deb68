// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"
#include "model/reading/labels_in_line.h"

namespace afterword::reading {

/// Reads labels in paragraphs, lists and two-column tables into their fields. Returns what stands
/// outside of them as Markdown.
[[nodiscard]] QString readLabelled(Draft& draft, const std::vector<Piece>& pieces,
                                   LabelScope scope);

} // namespace afterword::reading
