// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// "{who was affected}", "<owner>", "YYYY-MM-DD", "TBD": words of a form that wait for others.
[[nodiscard]] bool isPlaceholder(QStringView text);

/// Whether all that stands there are placeholders, empty items and empty rows.
[[nodiscard]] bool holdPlaceholders(const Draft& draft, const std::vector<Piece>& pieces);

/// By its title and its headings the document is a form: "{{ incident name }}". What it says is how
/// to fill it in.
[[nodiscard]] bool isForm(const Draft& draft, const Outline& outline);

/// The document is a form that nobody has filled in: known sections, and nothing in any of them.
[[nodiscard]] bool isEmptyForm(const Incident& incident, const Outline& outline);

} // namespace afterword::reading
