// SPDX-License-Identifier: MIT
#include "model/domain/edits/time_zone.h"

#include "model/domain/edits/labels.h"
#include "model/domain/edits/times.h"
#include "model/domain/edits/zone_words.h"
#include "model/domain/text_parts.h"

#include <utility>

namespace afterword::edits {

namespace {

/// A zone that nobody knows counts as none, that is UTC: it may be half typed.
QString knownZone(const QString& zone) {
    return isKnownZone(zone) ? zone : QStringLiteral("UTC");
}

bool isBoundToZone(const PartialTime& time) {
    return time.zone.isEmpty() && !time.offset && (time.isPlaced() || !time.clock.isEmpty());
}

/// The instant that reads the same on a clock in `to` as `instant` does in `from`.
std::optional<Instant> sameClock(std::optional<Instant> instant, const QString& from,
                                 const QString& to) {
    if (!instant) {
        return std::nullopt;
    }
    const int offset = utcOffset(from, *instant).value_or(0);
    const QDateTime local = toDateTime(*instant + std::chrono::seconds(offset));
    const auto moved = instantInZone(local.date(), local.time(), to);
    return moved ? moved : instant;
}

PartialTime readAgain(PartialTime time, const QString& from, const QString& to) {
    time.start = sameClock(time.start, from, to);
    time.end = sameClock(time.end, from, to);
    return time;
}

/// A clock that waited for somebody to say which zone its day is of.
PartialTime placedInZone(const PartialTime& time, const QString& zone) {
    TimeContext context;
    context.zone = zone;
    context.date = time.clockDay();
    const auto reading = isKnownZone(zone) ? parseTimeOfDay(time.text, context) : std::nullopt;
    return reading && reading->time.isPlaced() ? reading->time : time;
}

bool waitsForZone(const PartialTime& time) {
    return !time.isPlaced() && time.clockDay().isValid();
}

/// `change` for each time that depends on the document's zone, with the day of the time before it.
/// A moment that is an event follows it.
void changeTimes(
    Incident& incident,
    const std::function<PartialTime(const PartialTime& time, const PartialTime* before)>& change) {
    const PartialTime* before = nullptr;
    for (Row<TimelineEvent>& event : incident.timeline) {
        if (isBoundToZone(event->time)) {
            event.edit().time = change(event->time, before);
        }
        before = event->time.isPlaced() ? &event->time : before;
    }
    for (const MomentPart& part : momentParts()) {
        auto& moment = incident.moments.*part.member;
        if (moment && moment->event.isEmpty() && isBoundToZone(moment->time)) {
            moment->time = change(moment->time, nullptr);
        }
    }
    followEvents(incident);
    followStart(incident);
}

} // namespace

Edit setTimeZone(const QString& zone) {
    return {
        Labels::tr("Change the time zone"), QStringLiteral("timeZone"), [=](Incident& incident) {
            const QString from = knownZone(std::exchange(incident.timeZone, zone));
            const QString to = knownZone(zone);
            for (Row<TimelineEvent>& event : incident.timeline) {
                if (includes(event->assumed, Assumption::zone) && isBoundToZone(event->time)) {
                    event.edit().assumed =
                        without(event->assumed, Assumption::zone); // now it is said
                }
            }
            changeTimes(incident, [&](const PartialTime& time, const PartialTime*) {
                return waitsForZone(time) ? placedInZone(time, zone) : readAgain(time, from, to);
            });
        }};
}

Edit convertTimeZone(const QString& zone) {
    return {Labels::tr("Convert to another time zone"), QString(), [=](Incident& incident) {
                const QString from = knownZone(std::exchange(incident.timeZone, zone));
                const QString to = knownZone(zone);
                if (from != to) {
                    const std::optional<QDate> day = timeContext(incident).date;
                    changeTimes(incident, [&](const PartialTime& time, const PartialTime* before) {
                        return wordedInZone(time, {from, to, before, day});
                    });
                }
            }};
}

qsizetype timesBoundToZone(const Incident& incident, const QString& newZone) {
    if (knownZone(incident.timeZone) == knownZone(newZone)) {
        return 0;
    }
    qsizetype count = 0;
    for (const Row<TimelineEvent>& event : incident.timeline) {
        count += isBoundToZone(event->time) ? 1 : 0;
    }
    for (const MomentPart& part : momentParts()) {
        const auto& moment = incident.moments.*part.member;
        count += moment && moment->event.isEmpty() && isBoundToZone(moment->time) ? 1 : 0;
    }
    return count;
}

} // namespace afterword::edits
