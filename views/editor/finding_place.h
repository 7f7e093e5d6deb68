// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/finding.h"
#include "model/domain/text_search.h"

namespace afterword::views {

/// The words of a finding as a match of the form's search; none where it has no words, or where
/// they are broken over lines.
[[nodiscard]] std::optional<TextMatch> placeOf(const Finding& finding, const Incident& incident);

/// The anchor of the form's field that answers a finding.
[[nodiscard]] QString fieldOf(const Finding& finding, const Incident& incident);

/// The key of the form's section in which that field is.
[[nodiscard]] QString sectionKeyOf(const Finding& finding, const Incident& incident);

} // namespace afterword::views
