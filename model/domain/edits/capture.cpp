// SPDX-License-Identifier: MIT
#include "model/domain/edits/capture.h"

#include "model/base/ids.h"
#include "model/domain/edits/labels.h"
#include "model/domain/edits/timeline.h"
#include "model/domain/edits/times.h"
#include "model/domain/source_times.h"

namespace afterword::edits {

namespace {

struct Mark {
    char16_t letter;
    const char* moment;
    EventKind kind;
};

constexpr std::array<Mark, 5> kMarks{{{u's', "started", EventKind::other},
                                      {u'd', "detected", EventKind::detection},
                                      {u'a', "acknowledged", EventKind::other},
                                      {u'm', "mitigated", EventKind::mitigation},
                                      {u'r', "resolved", EventKind::resolution}}};

/// The mark that `text` begins with, alone or before a space.
const Mark* markOf(const QString& text) {
    const bool hasMark =
        text.startsWith(u'/') && (text.size() == 2 || (text.size() > 2 && text.at(2).isSpace()));
    for (const Mark& mark : kMarks) {
        if (hasMark && text.at(1).toLower() == QChar(mark.letter)) {
            return &mark;
        }
    }
    return nullptr;
}

QString nameOf(const QString& moment) {
    return moment == QLatin1String("started")        ? Labels::tr("Started")
           : moment == QLatin1String("detected")     ? Labels::tr("Detected")
           : moment == QLatin1String("acknowledged") ? Labels::tr("Acknowledged")
           : moment == QLatin1String("mitigated")    ? Labels::tr("Mitigated")
                                                     : Labels::tr("Resolved");
}

EventKind kindOf(const QString& moment) {
    for (const Mark& mark : kMarks) {
        if (moment == QLatin1String(mark.moment)) {
            return mark.kind;
        }
    }
    return EventKind::other;
}

/// The day that a clock at the end of the timeline is read on.
std::optional<QDate> lastDay(const Incident& incident) {
    for (qsizetype at = incident.timeline.size() - 1; at >= 0; --at) {
        if (const auto day = dayOf(incident.timeline.at(at)->time, incident)) {
            return day;
        }
    }
    return timeContext(incident).date;
}

} // namespace

CapturedLine capturedLine(const QString& line) {
    const QString typed = line.trimmed();
    const Mark* mark = markOf(typed);
    if (mark == nullptr) {
        return {{}, typed};
    }
    const QString moment = QString::fromLatin1(mark->moment);
    const QString rest = typed.mid(2).trimmed();
    return {moment, rest.isEmpty() ? nameOf(moment) : rest};
}

TimelineEvent capturedEvent(const CapturedLine& line, const Incident& incident, Instant now) {
    TimelineEvent event;
    event.id = newId();
    event.time = timeAtInstant(now, incident.timeZone, lastDay(incident));
    event.kind = kindOf(line.moment);
    event.text = line.text;
    return event;
}

Edit capture(const CapturedLine& line, const TimelineEvent& event) {
    return {Labels::tr("Note an event"), QString(),
            [add = addEvent(event), line, id = event.id](Incident& incident) {
                add.apply(incident);
                if (!line.moment.isEmpty()) {
                    linkMoment(line.moment, id).apply(incident);
                }
            }};
}

Incident capturedIncident(Incident incident, Instant now) {
    PartialTime time;
    time.start = now;
    incident.date = dayOf(time, incident);
    incident.title = Labels::tr("Incident of %1").arg(incident.date->toString(Qt::ISODate));
    return incident;
}

} // namespace afterword::edits
