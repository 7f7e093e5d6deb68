// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword::views {

/// What a good answer would say, for an empty field: by the key of a part or of a row's field.
/// It never reaches the document.
[[nodiscard]] QString guidanceFor(const char* key);

} // namespace afterword::views
