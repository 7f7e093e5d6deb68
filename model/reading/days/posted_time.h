// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/timeline/timed_line.h"

namespace afterword::reading {

/// The day and clock that a text ends in, and what stands before it: "It works again. *Feb 13, 2023
/// - 18:21 UTC*", "<small>Posted 2 years ago. Feb 13, 2023 - 18:21 UTC</small>".
[[nodiscard]] std::optional<Timed> postedAtEnd(const QString& text, const TimeContext& context);

/// The same below the name of an update, where its first line may be no more than that.
[[nodiscard]] std::optional<Timed> postedBelow(const QString& text, const TimeContext& context);

} // namespace afterword::reading
