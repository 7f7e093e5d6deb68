// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/names.h"

namespace afterword::reading {

/// The kind of section that a heading asks for or tells of in a sentence of its own: "What we will
/// do about it", "So it doesn't happen again", "How customers saw it". `plain` is in plain form.
[[nodiscard]] Kind kindOfPhrase(QStringView plain);

} // namespace afterword::reading
