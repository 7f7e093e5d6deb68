// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/timeline/timeline_events.h"

namespace afterword::reading {

/// Reads the lines of a paragraph that begin with times as events, or all of it as one when a time
/// is its last line. `moreBelow`: more events follow, so that text without a time belongs to the
/// last one.
void readTimelineParagraph(Draft& draft, TimelineEvents& events, const Piece& piece,
                           bool moreBelow);

/// The lines of a log that begin with times are events, too.
void readTimelineLog(Draft& draft, TimelineEvents& events, const Piece& piece);

/// "**Note:** nobody was told" says more of the event above.
[[nodiscard]] bool isNoteOnEvent(QStringView words);

/// The last of several lines is no more than a time: how status pages write it.
[[nodiscard]] std::optional<TimeReading> timeBelow(const markdown::Tree& tree, const Piece& piece,
                                                   const TimeContext& context);

} // namespace afterword::reading
