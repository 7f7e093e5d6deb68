// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/time_reading.h"

namespace afterword::reading {

/// Nothing but a day of the week.
[[nodiscard]] bool namesWeekday(QStringView heading);

/// The last day of the week that words name, 1 to 7; 0 for none.
[[nodiscard]] int weekdayIn(QStringView words);

/// "on Thursday 9 February 2023", with the day of the week that it was.
[[nodiscard]] bool namesWeekdayOf(QStringView text, const TimeContext& context);

} // namespace afterword::reading
