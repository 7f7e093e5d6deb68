// SPDX-License-Identifier: MIT
#include "model/domain/edits/times.h"

#include "model/domain/edits/labels.h"
#include "model/domain/edits/row_edits.h"
#include "model/domain/text_parts.h"

namespace afterword::edits {

namespace {

std::optional<Moment> Moments::* memberOf(const QString& key) {
    for (const MomentPart& part : momentParts()) {
        if (key == QLatin1String(part.key)) {
            return part.member;
        }
    }
    return nullptr;
}

QString momentLabel(const QString& key) {
    return key == QLatin1String("started")        ? Labels::tr("Change when it started")
           : key == QLatin1String("detected")     ? Labels::tr("Change when it was detected")
           : key == QLatin1String("acknowledged") ? Labels::tr("Change when it was acknowledged")
           : key == QLatin1String("mitigated")    ? Labels::tr("Change when it was mitigated")
                                                  : Labels::tr("Change when it was resolved");
}

/// The first day that the incident itself names.
std::optional<QDate> firstDay(const Incident& incident) {
    if (incident.date) {
        return incident.date;
    }
    if (incident.moments.started) {
        if (const auto day = dayOf(incident.moments.started->time, incident)) {
            return day;
        }
    }
    for (const Row<TimelineEvent>& event : incident.timeline) {
        if (const auto day = dayOf(event->time, incident)) {
            return day;
        }
    }
    return std::nullopt;
}

void recount(PartialTime& time, std::optional<Instant> start) {
    time.start = start ? std::optional(*start + *time.offset) : std::nullopt;
    time.end.reset();
}

} // namespace

TimeContext timeContext(const Incident& incident) {
    TimeContext context;
    context.zone = incident.timeZone;
    context.date = firstDay(incident);
    context.firstDay = context.date;
    if (context.date) {
        context.year = context.date->year();
    }
    if (incident.moments.started) {
        context.started = incident.moments.started->time.start;
    }
    return context;
}

std::optional<QDate> dayOf(const PartialTime& time, const Incident& incident) {
    const auto instant = time.earliest();
    if (!instant) {
        return std::nullopt;
    }
    const QString zone = time.zone.isEmpty() ? incident.timeZone : time.zone;
    const int offset =
        utcOffset(zone.isEmpty() ? QStringLiteral("UTC") : zone, *instant).value_or(0);
    return toDateTime(*instant + std::chrono::seconds(offset)).date();
}

bool namesDay(const PartialTime& time) {
    TimeContext nothing;
    nothing.zone = QStringLiteral("UTC");
    nothing.year = 2000;
    const auto reading = parseTime(time.text, nothing);
    return reading && reading->time.isPlaced();
}

PartialTime readTime(const QString& text, const TimeContext& context) {
    if (const auto reading = parseTime(text, context)) {
        return reading->time;
    }
    PartialTime unread;
    unread.text = text;
    return unread;
}

Edit setMoment(const QString& key, const QString& text) {
    const auto member = memberOf(key);
    Q_ASSERT(member);
    return {momentLabel(key), QStringLiteral("moments/") + key, [=](Incident& incident) {
                auto& moment = incident.moments.*member;
                if (moment && moment->time.text == text) {
                    return;
                }
                TimeContext context = timeContext(incident);
                const auto day = moment ? dayOf(moment->time, incident) : std::nullopt;
                context.date = day ? day : context.date;
                moment.reset();
                if (!text.trimmed().isEmpty()) {
                    moment = Moment{readTime(text, context), QString()};
                }
                followStart(incident);
            }};
}

Edit linkMoment(const QString& key, const QString& eventId) {
    const auto member = memberOf(key);
    Q_ASSERT(member);
    return {momentLabel(key), QString(), [=](Incident& incident) {
                const qsizetype at = indexOfRow(incident.timeline, eventId);
                if (at >= 0) {
                    incident.moments.*member = Moment{incident.timeline.at(at)->time, eventId};
                    followStart(incident);
                }
            }};
}

void followStart(Incident& incident) {
    const auto& started = incident.moments.started;
    const auto start = started ? started->time.start : std::nullopt;
    for (Row<TimelineEvent>& event : incident.timeline) {
        if (event->time.offset) {
            recount(event.edit().time, start);
        }
    }
    for (const MomentPart& part : momentParts()) {
        auto& moment = incident.moments.*part.member;
        if (moment && moment->time.offset && part.member != &Moments::started) {
            recount(moment->time, start);
        }
    }
}

void followEvents(Incident& incident) {
    const auto startedBefore = incident.moments.started;
    for (const MomentPart& part : momentParts()) {
        auto& moment = incident.moments.*part.member;
        if (!moment || moment->event.isEmpty()) {
            continue;
        }
        if (const qsizetype at = indexOfRow(incident.timeline, moment->event); at >= 0) {
            moment->time = incident.timeline.at(at)->time;
        } else {
            moment->event.clear();
        }
    }
    if (incident.moments.started != startedBefore) {
        followStart(incident);
    }
}

} // namespace afterword::edits
