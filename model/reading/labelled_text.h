// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

enum class LabelScope {
    summary, ///< a label holds for its paragraph or list item; bold unknown ones in lists are
             ///< fields
    header,  ///< the same, and unknown ones alone in a paragraph too, and where labels are all that
             ///< stands in a paragraph or list, plain ones
    cause,   ///< a label of a cause or a resolution holds until the next one
};

/// Reads labels in paragraphs, lists and two-column tables into their fields. Returns what stands
/// outside of them as Markdown.
[[nodiscard]] QString readLabelled(Draft& draft, const std::vector<Piece>& pieces,
                                   LabelScope scope);

} // namespace afterword::reading
