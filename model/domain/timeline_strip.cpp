// SPDX-License-Identifier: MIT
#include "model/domain/timeline_strip.h"

#include "model/domain/derived.h"

#include <algorithm>

namespace afterword {

namespace {

using namespace std::chrono_literals;

bool isUncertain(const PartialTime& time) {
    return time.approximate || time.open != PartialTime::Open::no || time.text.contains(u'?');
}

QList<StripMark> marksOf(const Incident& incident) {
    QList<StripMark> marks;
    for (const Row<TimelineEvent>& row : incident.timeline) {
        if (row->time.isPlaced()) {
            marks.append({row->id, row->kind, *row->time.earliest(), *row->time.latest(),
                          isUncertain(row->time)});
        }
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const StripMark& a, const StripMark& b) { return a.from < b.from; });
    return marks;
}

/// From each known moment to the next known one; the last of a running incident goes on.
QList<StripSpan> phasesOf(const Moments& moments, std::optional<Instant> now) {
    const std::array<std::pair<const std::optional<Moment>*, StripPhase>, 4> starts{
        {{&moments.started, StripPhase::undetected},
         {&moments.detected, StripPhase::unacknowledged},
         {&moments.acknowledged, StripPhase::unmitigated},
         {&moments.mitigated, StripPhase::recovering}}};
    QList<StripSpan> spans;
    std::optional<std::pair<Instant, StripPhase>> open;
    const auto close = [&](Instant to, bool running) {
        if (open && to > open->first) {
            spans.append({open->second, {open->first, to}, running});
        }
    };
    for (const auto& [moment, phase] : starts) {
        if (*moment && (*moment)->time.isPlaced()) {
            const Instant at = *(*moment)->time.earliest();
            close(at, false);
            open = {at, phase};
        }
    }
    if (moments.resolved && moments.resolved->time.isPlaced()) {
        close(*moments.resolved->time.earliest(), false);
    } else if (now) {
        close(*now, true);
    }
    return spans;
}

QList<StripWindow> silencesIn(const QList<StripMark>& marks, Duration silence) {
    QList<StripWindow> silent;
    Instant last = marks.isEmpty() ? Instant() : marks.constFirst().from;
    for (const StripMark& mark : marks) {
        if (mark.from - last > silence) {
            silent.append({last, mark.from});
        }
        // An uncertain time fills no silence.
        last = std::max(last, mark.uncertain ? mark.from : mark.to);
    }
    return silent;
}

} // namespace

TimelineStrip stripOf(const Incident& incident, std::optional<Instant> now, Duration silence) {
    TimelineStrip strip;
    strip.zone = incident.timeZone;
    strip.marks = marksOf(incident);
    const bool running = now && !incident.moments.resolved && !strip.marks.isEmpty() &&
                         *now >= strip.marks.constLast().from;
    strip.now = running ? now : std::nullopt;
    strip.phases = phasesOf(incident.moments, strip.now);
    strip.silent = silencesIn(strip.marks, silence);
    QList<Instant> ends;
    for (const StripMark& mark : std::as_const(strip.marks)) {
        ends << mark.from << mark.to;
    }
    for (const StripSpan& span : std::as_const(strip.phases)) {
        ends << span.window.from << span.window.to;
    }
    if (strip.now) {
        ends << *strip.now;
    }
    if (ends.isEmpty()) {
        return strip;
    }
    const auto [first, last] = std::minmax_element(ends.cbegin(), ends.cend());
    const Duration margin = std::max<Duration>(1min, (*last - *first) / 40);
    strip.whole = {*first - margin, *last + margin};
    return strip;
}

} // namespace afterword
