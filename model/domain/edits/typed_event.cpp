// SPDX-License-Identifier: MIT
#include "model/domain/edits/timeline.h"
#include "model/domain/edits/times.h"

#include <QRegularExpression>

namespace afterword::edits {

namespace {

/// Who types a clock that lies this far back means the next day.
constexpr Duration kMidnight = std::chrono::hours(12);

const PartialTime* placedUpTo(const Incident& incident, qsizetype index) {
    for (qsizetype at = std::min(index, incident.timeline.size() - 1); at >= 0; --at) {
        if (incident.timeline.at(at)->time.isPlaced()) {
            return &incident.timeline.at(at)->time;
        }
    }
    return nullptr;
}

/// As a context for what is typed behind the event at `behind`.
TimeContext contextBehind(const Incident& incident, qsizetype behind) {
    TimeContext context = timeContext(incident);
    if (const PartialTime* before = placedUpTo(incident, behind)) {
        context.date = dayOf(*before, incident);
    }
    return context;
}

void passMidnight(PartialTime& time, const Incident& incident, qsizetype behind,
                  TimeContext& context) {
    const PartialTime* before = placedUpTo(incident, behind);
    if (before && time.isPlaced()) {
        rollOverMidnight(time, *before, context, kMidnight);
    }
}

QDateTime localNow(Instant now, const Incident& incident) {
    const QString zone = incident.timeZone.isEmpty() ? QStringLiteral("UTC") : incident.timeZone;
    return toDateTime(now + std::chrono::seconds(utcOffset(zone, now).value_or(0)));
}

} // namespace

PartialTime timeAt(const QString& text, const Incident& incident, qsizetype index) {
    TimeContext context = contextBehind(incident, index - 1);
    if (index >= 0 && index < incident.timeline.size()) {
        const auto own = dayOf(incident.timeline.at(index)->time, incident);
        const auto day = leadingDayNumber(text.trimmed(), context);
        context.date = own && !(day && day->isRelative) ? own : context.date;
    }
    PartialTime time = readTime(text, context);
    passMidnight(time, incident, index - 1, context);
    return time;
}

QString timeTextOf(Instant now, const Incident& incident, qsizetype behind) {
    const QDateTime local = localNow(now, incident);
    const QString clock = local.time().toString(QStringLiteral("HH:mm"));
    return contextBehind(incident, behind).date == local.date()
               ? clock
               : QString(local.date().toString(Qt::ISODate) + u' ' + clock);
}

TimelineEvent eventFromLine(const QString& line, const Incident& incident, qsizetype behind,
                            Instant now) {
    static const QRegularExpression separator(QStringLiteral(R"(^\s*(?:[-–—:|]\s+|:)?\s*)"));
    TimeContext context = contextBehind(incident, behind);
    const QString typed = line.trimmed();
    TimelineEvent event;
    const auto reading = parseLeadingTime(typed, context);
    if (!reading) {
        event.time = readTime(timeTextOf(now, incident, behind), context);
        event.text = typed;
        return event;
    }
    event.time = reading->time;
    event.text = typed.mid(reading->length).remove(separator);
    passMidnight(event.time, incident, behind, context);
    return event;
}

} // namespace afterword::edits
