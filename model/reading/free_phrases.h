// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/names.h"

namespace afterword::reading {

/// The kind of section that a heading in the writer's own words is about, by their general sense:
/// "How we got out of it", "Why nobody noticed". For names that nothing else knows; `plain` is in
/// plain form.
[[nodiscard]] Kind kindOfFreePhrase(QStringView plain);

} // namespace afterword::reading
