// SPDX-License-Identifier: MIT
// Rules about what the times of a document leave unsaid or say twice.
#include "model/domain/checks/time_rules.h"
#include "model/domain/edits/labels.h"
#include "model/domain/edits/parts.h"
#include "model/domain/edits/row_edits.h"
#include "model/domain/edits/time_zone.h"
#include "model/domain/edits/timeline.h"
#include "model/domain/edits/times.h"
#include "model/domain/text_parts.h"
#include "model/domain/time_reading.h"

#include <QSet>

#include <algorithm>

namespace afterword::checks {

namespace {

/// A day, a month: known to no better than many hours, whatever the zone is.
bool isCoarse(const PartialTime& time) {
    constexpr Duration kLongestOfClocks = std::chrono::hours(20);
    return time.earliest() && time.latest() && *time.latest() - *time.earliest() > kLongestOfClocks;
}

bool needsZone(const PartialTime& time) {
    return time.isPlaced() && time.zone.isEmpty() && !time.offset && !isCoarse(time);
}

/// The date stands in the text, among others.
bool saysDay(const QString& text, const QDate& day) {
    constexpr qsizetype kFarEnough = 4000;
    TimeContext context;
    context.year = day.year();
    QStringView rest = QStringView(text).left(kFarEnough);
    while (const auto found = findDate(rest, context)) {
        if (found->date == day) {
            return true;
        }
        rest = rest.mid(found->at + std::max<qsizetype>(1, found->length));
    }
    return false;
}

/// The document says the day in other words than a label: above its events, in its title or text.
bool saysDay(const Incident& incident, const QDate& day) {
    if (incident.asWritten.contains(u"timeline." + day.toString(Qt::ISODate)) ||
        saysDay(incident.title, day) || saysDay(incident.duration, day)) {
        return true;
    }
    const auto parts = textParts();
    return std::any_of(parts.begin(), parts.end(),
                       [&](const TextPart& part) { return saysDay(incident.*part.member, day); }) ||
           std::any_of(incident.fields.cbegin(), incident.fields.cend(),
                       [&](const auto& field) { return saysDay(field.value, day); }) ||
           std::any_of(incident.sections.cbegin(), incident.sections.cend(),
                       [&](const Section& section) { return saysDay(section.text, day); });
}

/// All times of the incident, those of moments that are no event first.
QList<const PartialTime*> timesOf(const Incident& incident) {
    QList<const PartialTime*> times;
    for (const MomentPart& part : momentParts()) {
        const auto& moment = incident.moments.*part.member;
        if (moment && moment->event.isEmpty()) {
            times.append(&moment->time);
        }
    }
    for (const Row<TimelineEvent>& event : incident.timeline) {
        times.append(&event->time);
    }
    return times;
}

/// Where the words of a time name a zone, and the reading of them has that doubt.
QList<Found> doubtedZones(const Incident& incident, TimeDoubt doubt) {
    QList<Found> found;
    const TimeContext context = edits::timeContext(incident);
    for (const Row<TimelineEvent>& event : incident.timeline) {
        const QString& text = event->time.text;
        const bool mayNameZone =
            std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isUpper(); });
        if (!mayNameZone) {
            continue;
        }
        const auto reading = parseTime(text, context);
        if (reading && reading->doubts.contains(doubt)) {
            found.append({event->id, {text}});
        }
    }
    return found;
}

bool isEarlier(const std::optional<Moment>& a, const std::optional<Moment>& b) {
    if (!a || !b || !a->time.latest() || !b->time.earliest() ||
        a->time.open != PartialTime::Open::no || b->time.open != PartialTime::Open::no) {
        return false;
    }
    return *a->time.latest() < *b->time.earliest();
}

} // namespace

Assumed assumedOf(const TimelineEvent& event, const QList<Finding>& findings) {
    const PartialTime& time = event.time;
    const auto isFound = [&findings](const char* rule) {
        return std::any_of(findings.cbegin(), findings.cend(), [rule](const Finding& finding) {
            return finding.rule == QLatin1String(rule);
        });
    };
    const bool zone = includes(event.assumed, Assumption::zone) && isFound("time.import-zone");
    const bool day = includes(event.assumed, Assumption::day) && isFound("time.import-day");
    return {zone || (needsZone(time) && isFound("time.zone-assumed")),
            day || (time.isPlaced() && !time.offset && isFound("time.date-assumed") &&
                    !edits::namesDay(time))};
}

Assumption confirmedBy(QStringView rule) {
    return rule == QLatin1String("time.import-zone")  ? Assumption::zone
           : rule == QLatin1String("time.import-day") ? Assumption::day
                                                      : Assumption::nothing;
}

QList<Found> assumedZone(const Incident& incident, const Options&) {
    const QList<const PartialTime*> times = timesOf(incident);
    const bool isAssumed = incident.timeZone.isEmpty() &&
                           std::any_of(times.cbegin(), times.cend(),
                                       [](const PartialTime* time) { return needsZone(*time); });
    return isAssumed ? QList<Found>{{QStringLiteral("timeZone"), {}}} : QList<Found>();
}

std::optional<Fix> confirmZone(const Incident&, const Finding&) {
    return Fix{edits::Labels::tr("It is UTC"), edits::setTimeZone(QStringLiteral("UTC"))};
}

// One day that is said is enough: the others follow it.
QList<Found> assumedDay(const Incident& incident, const Options&) {
    constexpr qsizetype kFewDays = 8;
    QList<QDate> days;
    const QList<const PartialTime*> times = timesOf(incident);
    for (const PartialTime* time : times) {
        if (!time->isPlaced() || time->offset) {
            continue;
        }
        if (days.isEmpty() && edits::namesDay(*time)) {
            return {};
        }
        const auto day = edits::dayOf(*time, incident);
        if (day && !days.contains(*day) && days.size() < kFewDays) {
            days.append(*day);
        }
    }
    const bool isSaid =
        incident.date || std::any_of(days.cbegin(), days.cend(),
                                     [&](const QDate& day) { return saysDay(incident, day); });
    return isSaid || days.isEmpty()
               ? QList<Found>()
               : QList<Found>{{QStringLiteral("date"), {days.constFirst().toString(Qt::ISODate)}}};
}

std::optional<Fix> confirmDay(const Incident&, const Finding& finding) {
    const QDate day = QDate::fromString(finding.args.value(0), Qt::ISODate);
    return Fix{edits::Labels::tr("It is this day"), edits::setDate(day)};
}

namespace {

/// Of a document without a zone `assumedZone` tells all at once.
QStringList unconfirmed(const Incident& incident, Assumption part) {
    QStringList ids;
    for (const Row<TimelineEvent>& event : incident.timeline) {
        const bool isToldOtherwise =
            part == Assumption::zone && incident.timeZone.isEmpty() && needsZone(event->time);
        if (includes(event->assumed, part) && !isToldOtherwise) {
            ids.append(event->id);
        }
    }
    return ids;
}

QList<Found> unconfirmedCount(const Incident& incident, Assumption part) {
    const auto count = unconfirmed(incident, part).size();
    return count > 0 ? QList<Found>{{QStringLiteral("timeline"), {QString::number(count)}}}
                     : QList<Found>();
}

} // namespace

QList<Found> importedZones(const Incident& incident, const Options&) {
    return unconfirmedCount(incident, Assumption::zone);
}

std::optional<Fix> confirmZones(const Incident& incident, const Finding&) {
    return Fix{edits::Labels::tr("The zone is right"),
               edits::confirmTimes(unconfirmed(incident, Assumption::zone), Assumption::zone)};
}

QList<Found> importedDays(const Incident& incident, const Options&) {
    return unconfirmedCount(incident, Assumption::day);
}

std::optional<Fix> confirmDays(const Incident& incident, const Finding&) {
    return Fix{edits::Labels::tr("The days are right"),
               edits::confirmTimes(unconfirmed(incident, Assumption::day), Assumption::day)};
}

QList<Found> missingDays(const Incident& incident, const Options&) {
    const auto lacksDay = [](const PartialTime* time) {
        return !time->isPlaced() && !time->clock.isEmpty();
    };
    // What happened when is often told twice: by the moments, and by the events.
    QSet<QString> clocks;
    qsizetype count = 0;
    for (const Row<TimelineEvent>& event : incident.timeline) {
        count += lacksDay(&event->time) ? 1 : 0;
        clocks.insert(event->time.clock);
    }
    const QList<const PartialTime*> times = timesOf(incident);
    count += std::count_if(
        times.cbegin(), times.cend() - incident.timeline.size(),
        [&](const PartialTime* time) { return lacksDay(time) && !clocks.contains(time->clock); });
    return count > 0 ? QList<Found>{{QStringLiteral("timeline"), {QString::number(count)}}}
                     : QList<Found>();
}

QList<Found> contradictingZones(const Incident& incident, const Options&) {
    return doubtedZones(incident, TimeDoubt::zoneContradicts);
}

QList<Found> ambiguousZones(const Incident& incident, const Options&) {
    return doubtedZones(incident, TimeDoubt::zoneAmbiguous);
}

QList<Found> momentsBeforeStart(const Incident& incident, const Options&) {
    QList<Found> found;
    for (const MomentPart& part : momentParts()) {
        if (isEarlier(incident.moments.*part.member, incident.moments.started)) {
            found.append({QStringLiteral("moments/") + QLatin1String(part.key),
                          {QString::fromLatin1(part.key)}});
        }
    }
    return found;
}

std::optional<Fix> startThen(const Incident& incident, const Finding& finding) {
    for (const MomentPart& part : momentParts()) {
        const auto& moment = incident.moments.*part.member;
        if (moment && finding.anchor.endsWith(u'/' + QLatin1String(part.key))) {
            const QString started = QStringLiteral("started");
            return Fix{edits::Labels::tr("Let it start then"),
                       moment->event.isEmpty() ? edits::setMoment(started, moment->time.text)
                                               : edits::linkMoment(started, moment->event)};
        }
    }
    return std::nullopt;
}

QStringList eventsOf(const Finding& finding, const Incident& incident) {
    if (edits::indexOfRow(incident.timeline, finding.anchor) >= 0) {
        return {finding.anchor};
    }
    QStringList ids;
    for (const MomentPart& part : momentParts()) {
        const auto& moment = incident.moments.*part.member;
        const QString key = QString::fromLatin1(part.key);
        const bool isMeant = finding.anchor == u"moments/" + key ||
                             (finding.rule == QLatin1String("time.moments-contradict") &&
                              finding.args.contains(key));
        if (isMeant && moment && !moment->event.isEmpty()) {
            ids.append(moment->event);
        }
    }
    return ids;
}

QList<Found> contradictingMoments(const Incident& incident, const Options&) {
    const Moments& moments = incident.moments;
    QList<Found> found;
    const QString anchor = QStringLiteral("moments/resolved");
    const QString resolved = QStringLiteral("resolved");
    if (isEarlier(moments.resolved, moments.mitigated)) {
        found.append({anchor, {resolved, QStringLiteral("mitigated")}});
    }
    if (isEarlier(moments.resolved, moments.detected)) {
        found.append({anchor, {resolved, QStringLiteral("detected")}});
    }
    return found;
}

} // namespace afterword::checks
