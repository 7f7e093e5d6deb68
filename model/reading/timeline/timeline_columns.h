// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/table.h"

namespace afterword::reading {

/// Which column of a timeline's table holds what; -1 for none.
struct TimelineColumns {
    qsizetype date = -1; ///< only beside one of clocks
    qsizetype time = -1;
    qsizetype text = -1;
};

/// By their names, else by what stands in them.
[[nodiscard]] TimelineColumns timelineColumns(const Table& table, const TimeContext& context);

} // namespace afterword::reading
