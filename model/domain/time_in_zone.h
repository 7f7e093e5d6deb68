// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/partial_time.h"

namespace afterword {

/// The time on the clocks of another zone, to stand beside its own words, which are of `ownZone`:
/// "12:05", "~12:05", "12:05–12:15", "< 12:05" for one before it, "00:05 +1" on the next day. Empty
/// for a time that no clock tells.
[[nodiscard]] QString clockInZone(const PartialTime& time, const QString& ownZone,
                                  const QString& zone);

} // namespace afterword
