// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/pieces.h"

namespace afterword::reading {

/// What a document is called, and what that says of it.
struct Title {
    Piece heading;              ///< without lines when there is none
    bool isOnlyHeading = false; ///< what it names is what stands below it
    bool isOfLog = false;       ///< the whole document is a timeline
};

/// "Postmortem", "Incident report", "Incident log": what any such document is called.
[[nodiscard]] bool namesAnyReport(QStringView heading);

/// Finds the title among the headings. A bold line right above it, as letters have one for who
/// writes, is a paragraph from then on.
[[nodiscard]] Title takeTitleOf(std::vector<Piece>& pieces);

} // namespace afterword::reading
