// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/partial_time.h"

#include <QDate>

namespace afterword::edits {

/// Between which zones a time is worded anew, and what stands before it.
struct ZoneChange {
    QString from;
    QString to;
    const PartialTime* before = nullptr; ///< placed and in `to` already, or none
    std::optional<QDate> day;            ///< of a clock that follows none
};

/// The same bounds in other words: its own with the clocks moved, else a plain clock or range with
/// a date where the day would not be clear, else its own words with the zone that they are in.
[[nodiscard]] PartialTime wordedInZone(const PartialTime& time, const ZoneChange& change);

} // namespace afterword::edits
