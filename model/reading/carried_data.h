// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/data_comment.h"
#include "model/reading/reading.h"

namespace afterword::reading {

/// What a document's text says, with what only its data comment knows (formats.md section 4): all
/// of it when the text is still the one that the data was written with, else the text wins.
[[nodiscard]] Reading withCarriedData(Reading text, const DataComment& data);

} // namespace afterword::reading
