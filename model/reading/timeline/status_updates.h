// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/timeline/timed_line.h"
#include "model/reading/timeline/timeline_events.h"

#include <vector>

namespace afterword::reading {

/// "Resolved", "Monitoring", "Update": how a status page calls its entries.
[[nodiscard]] bool namesStatus(QStringView name);

/// "**Resolved** - It works again. *Feb 13, 2023 - 18:21 UTC*": an entry of a status page, which
/// has its time at its end.
[[nodiscard]] std::optional<Timed> statusUpdate(const QString& text, const TimeContext& context);

/// The same for a paragraph.
[[nodiscard]] std::optional<Timed> statusUpdate(const markdown::Tree& tree, const Piece& piece,
                                                const TimeContext& context);

/// The name "Resolved" over what is said, or "**Resolved** - It works again." in front of it, and
/// "Posted 2 years ago. Feb 13, 2023 - 18:21 UTC" at the end of that: behind its last piece. `at`
/// where it is none.
[[nodiscard]] size_t endOfUpdate(const markdown::Tree& tree, const std::vector<Piece>& pieces,
                                 size_t at, const TimeContext& context);

/// A chapter of that form.
[[nodiscard]] bool isStatusUpdate(const markdown::Tree& tree, const Chapter& chapter);

/// Makes one event of an update that begins with the piece `at`. Returns what stands behind it, or
/// `at` where it is none.
size_t readStatusUpdate(Draft& draft, TimelineEvents& events, const std::vector<Piece>& pieces,
                        size_t at);

} // namespace afterword::reading
