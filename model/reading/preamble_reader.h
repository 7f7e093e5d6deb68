// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"
#include "model/reading/outline.h"

namespace afterword::reading {

/// Reads what stands above the first section: what is above the title stays there, labels are read
/// into their fields, and prose is the summary of a document that has none. Of a form only the text
/// is kept.
void readPreamble(Draft& draft, const Outline& outline, bool isForm);

} // namespace afterword::reading
