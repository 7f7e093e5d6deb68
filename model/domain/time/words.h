// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/time/cursor.h"

#include <optional>

namespace afterword::times {

struct MonthWord {
    int month = 0;
    bool english = false; ///< may stand before its day
    bool weak = false;    ///< is a common word too: "may", "out", "set"
};

/// A month name or its abbreviation, with the dot behind it; English, German, French, Spanish,
/// Portuguese, Italian, Dutch.
[[nodiscard]] std::optional<MonthWord> monthAt(Cursor& cursor);

/// 1 = Monday; with the dot and comma behind it.
[[nodiscard]] std::optional<int> weekdayAt(Cursor& cursor);
/// "水", "수요일": says nothing that the date in front of it does not.
bool eastAsianWeekdayAt(Cursor& cursor);

/// "~", "about", "approx.", "ca." and their like.
[[nodiscard]] bool approximatelyAt(Cursor& cursor);
/// "頃", "경": the same in languages that say it behind the time.
[[nodiscard]] bool approximatelyBehind(Cursor& cursor);

} // namespace afterword::times
