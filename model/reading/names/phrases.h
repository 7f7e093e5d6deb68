// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/names/names.h"

namespace afterword::reading {

/// The kind of section that a heading asks for or tells of in a sentence of its own: "What we will
/// do about it", "So it doesn't happen again", "How customers saw it". `plain` is in plain form.
[[nodiscard]] Kind kindOfPhrase(QStringView plain);

/// The kind of section that a heading in the writer's own words is about, by their general sense:
/// "How we got out of it", "Why nobody noticed". For names that nothing else knows.
[[nodiscard]] Kind kindOfFreePhrase(QStringView plain);

} // namespace afterword::reading
