// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword {

/// What the texts of an incident say about its coded values. Reading fills gaps with it; the
/// classic template writes a value out only where it differs: "written by need", formats.md 4.
struct Derived {
    Moments moments; ///< started and resolved from the duration line, the rest from the timeline
    std::optional<qint64> impactUsers;   ///< "around 200,000 users"
    std::optional<double> impactPercent; ///< "80% of our user base"
};

[[nodiscard]] Derived derivedFrom(const Incident& incident);

/// Fills the derived values that `incident` does not have.
void fillDerived(Incident& incident);

/// Puts an event's time where the document's order has it: by bounds, a row without bounds behind
/// its predecessor (formats.md section 2, "Time"). Stable.
[[nodiscard]] QList<Row<TimelineEvent>> timelineOrder(const QList<Row<TimelineEvent>>& timeline);

/// What two readings of a written incident have in common: drops ids, parents, kinds, origins,
/// hashes, comments, ignored findings, revision and times of saving (formats.md section 4).
[[nodiscard]] Incident normalise(Incident incident);

/// time to detect, acknowledge, mitigate, resolve (from started), and total.
struct Durations {
    std::optional<TimeSpan> detect;
    std::optional<TimeSpan> acknowledge;
    std::optional<TimeSpan> mitigate;
    std::optional<TimeSpan> resolve;
    std::optional<TimeSpan> total;
};

[[nodiscard]] Durations durationsOf(const Moments& moments);

} // namespace afterword
