// SPDX-License-Identifier: MIT
#include "model/domain/derived/moments.h"

#include "model/domain/derived.h"
#include "model/domain/derived/claims.h"
#include "model/domain/time/parts.h"
#include "model/domain/time/zones.h"

#include <algorithm>

namespace afterword {

namespace {

struct Said {
    const TimelineEvent* event;
    unsigned claims;
};

Moment momentOf(const Said& said) {
    return {said.event->time, said.event->id};
}

std::optional<Moment> firstThat(const QList<Said>& events, Claim claim) {
    const auto found = std::find_if(events.begin(), events.end(),
                                    [&](const Said& said) { return (said.claims & claim) != 0; });
    return found == events.end() ? std::nullopt : std::optional(momentOf(*found));
}

std::optional<Moment> lastThat(const QList<Said>& events, Claim claim) {
    const auto found = std::find_if(events.rbegin(), events.rend(),
                                    [&](const Said& said) { return (said.claims & claim) != 0; });
    return found == events.rend() ? std::nullopt : std::optional(momentOf(*found));
}

/// "T+0" is when it began, as the other times count from it.
std::optional<Moment> zeroOf(const QList<Said>& events) {
    const auto found = std::find_if(events.begin(), events.end(), [](const Said& said) {
        return said.event->time.offset == Duration{} && said.event->time.start;
    });
    return found == events.end() ? std::nullopt : std::optional(momentOf(*found));
}

TimeContext contextOf(const Incident& incident, const QList<Row<TimelineEvent>>& ordered) {
    TimeContext context;
    context.zone = incident.timeZone;
    context.date = incident.date;
    const auto placed = std::find_if(ordered.begin(), ordered.end(),
                                     [](const auto& row) { return row->time.isPlaced(); });
    if (!context.date && placed != ordered.end()) {
        context.date = times::localDay(*(*placed)->time.earliest(), incident.timeZone);
    }
    return context;
}

/// The range of clocks in a duration line, wherever in it: "about 4 h (14:00 - 18:00 UTC)"; or
/// the two times of "started at …, ended at …".
std::optional<times::RangeEnds> rangeIn(const QString& duration, const TimeContext& context) {
    constexpr qsizetype kLookAt = 500;
    times::Cursor cursor{QStringView(duration).left(kLookAt), 0};
    QList<times::PointParts> points;
    while (!cursor.atEnd()) {
        times::Cursor ahead = cursor;
        const bool boundary = !cursor.isSpacedLetter(-1) && !cursor.isDigit(-1);
        const auto parts = boundary ? times::timeAt(ahead, context) : std::nullopt;
        if (!parts || parts->offset || ahead.isSpacedLetter()) {
            ++cursor.at;
            continue;
        }
        if (parts->to) {
            return times::rangeEnds(*parts, cursor.text, context);
        }
        if (parts->from.clock) {
            points.append(parts->from);
        }
        cursor.at = std::max(ahead.at, cursor.at + 1);
    }
    if (points.size() != 2) {
        return std::nullopt;
    }
    times::TimeParts both;
    both.from = points.first();
    both.to = points.last();
    return times::rangeEnds(both, cursor.text, context);
}

/// By how many days the first event with that clock is later than `from`: a timeline may begin
/// with what led to the incident, a day before.
int daysToEventAt(const PartialTime& from, const QList<Row<TimelineEvent>>& ordered) {
    using Days = std::chrono::duration<qint64, std::ratio<86'400>>;
    for (const Row<TimelineEvent>& row : ordered) {
        const bool areKnown = from.start && row->time.start && !row->time.end; // no whole day
        const Duration later = areKnown ? *row->time.start - *from.start : Duration(-1);
        if (later >= Duration(0) && later % Days(1) == Duration(0)) {
            return int(std::chrono::duration_cast<Days>(later).count());
        }
    }
    return 0;
}

/// The range in the duration line of an incident, whose day may be that of its events.
std::optional<times::RangeEnds> rangeOf(const Incident& incident,
                                        const QList<Row<TimelineEvent>>& ordered) {
    TimeContext context = contextOf(incident, ordered);
    auto range = rangeIn(incident.duration, context);
    const int days =
        range && !incident.date && context.date ? daysToEventAt(range->from, ordered) : 0;
    if (days == 0) {
        return range;
    }
    context.date = context.date->addDays(days);
    return rangeIn(incident.duration, context);
}

} // namespace

Moments derivedMoments(const Incident& incident) {
    const QList<Row<TimelineEvent>> ordered = timelineOrder(incident.timeline);
    QList<Said> events;
    for (const Row<TimelineEvent>& row : ordered) {
        if (!row->time.isEmpty()) {
            events.append({&*row, claimsOf(row->text)});
        }
    }
    Moments moments;
    if (const auto range = rangeOf(incident, ordered)) {
        moments.started = Moment{range->from, {}};
        moments.resolved = Moment{range->to, {}};
    } else {
        const std::optional<Moment> zero = zeroOf(events);
        moments.started = zero ? zero : firstThat(events, started);
        moments.resolved = lastThat(events, resolved);
    }
    moments.detected = firstThat(events, detected);
    moments.acknowledged = firstThat(events, acknowledged);
    moments.mitigated = firstThat(events, mitigated);
    return moments;
}

} // namespace afterword
