// SPDX-License-Identifier: MIT
#include "model/domain/derived.h"

#include "model/domain/derived/moments.h"
#include "model/domain/derived/numbers.h"
#include "model/domain/figures.h"

#include <algorithm>

namespace afterword {

Derived derivedFrom(const Incident& incident) {
    Derived derived;
    derived.moments = derivedMoments(incident);
    derived.impactUsers = usersIn(incident.impact);
    if (!derived.impactUsers) {
        derived.impactUsers = usersIn(incident.summary);
    }
    derived.impactPercent = percentIn(incident.impact);
    if (!derived.impactPercent) {
        derived.impactPercent = percentIn(incident.summary);
    }
    return derived;
}

void fillDerived(Incident& incident) {
    const Derived derived = derivedFrom(incident);
    const auto fill = [](auto& value, const auto& found) {
        if (!value) {
            value = found;
        }
    };
    fill(incident.moments.started, derived.moments.started);
    fill(incident.moments.detected, derived.moments.detected);
    fill(incident.moments.acknowledged, derived.moments.acknowledged);
    fill(incident.moments.mitigated, derived.moments.mitigated);
    fill(incident.moments.resolved, derived.moments.resolved);
    fill(incident.impactUsers, derived.impactUsers);
    fill(incident.impactPercent, derived.impactPercent);
}

QList<Row<TimelineEvent>> timelineOrder(const QList<Row<TimelineEvent>>& timeline) {
    const auto isLater = [](const Row<TimelineEvent>& row, const Row<TimelineEvent>& next) {
        return compareByBounds(row->time, next->time) > 0;
    };
    const auto isPlaced = [](const Row<TimelineEvent>& row) { return row->time.isPlaced(); };
    if (std::all_of(timeline.begin(), timeline.end(), isPlaced) &&
        std::adjacent_find(timeline.begin(), timeline.end(), isLater) == timeline.end()) {
        return timeline; // as most are
    }
    // A row with bounds and the rows without that follow it move as one.
    QList<QList<Row<TimelineEvent>>> groups;
    QList<Row<TimelineEvent>> sorted;
    sorted.reserve(timeline.size());
    for (const Row<TimelineEvent>& row : timeline) {
        if (row->time.isPlaced()) {
            groups.append({row});
        } else if (groups.isEmpty()) {
            sorted.append(row);
        } else {
            groups.last().append(row);
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
        return compareByBounds(a.first()->time, b.first()->time) < 0;
    });
    for (const QList<Row<TimelineEvent>>& group : groups) {
        sorted.append(group);
    }
    return sorted;
}

Durations durationsOf(const Moments& moments) {
    Durations durations;
    const auto since = [&](const std::optional<Moment>& moment) {
        return figureSince(moments.started, moment).span;
    };
    durations.detect = since(moments.detected);
    durations.acknowledge = since(moments.acknowledged);
    durations.mitigate = since(moments.mitigated);
    durations.resolve = since(moments.resolved);
    durations.total = durations.resolve;
    return durations;
}

} // namespace afterword
