// SPDX-License-Identifier: MIT
#pragma once

#include "model/markdown/tree.h"

namespace afterword::reading {

/// Whether the numeric dates of a document put the day first, by those that leave no choice: a
/// "15/03/2023" says so for "04/12/2022" as well, and so does "4 December 2022".
[[nodiscard]] bool putsDayFirst(const markdown::Tree& tree);

} // namespace afterword::reading
