// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/figures.h"

namespace afterword::cli {

/// "5 min", "30 min to 1 h", "pending", "not applicable", "invalid: it lies before the start".
[[nodiscard]] QString wordsOf(const Figure& figure);

} // namespace afterword::cli
