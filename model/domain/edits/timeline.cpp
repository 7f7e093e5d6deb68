// SPDX-License-Identifier: MIT
#include "model/domain/edits/timeline.h"

#include "model/domain/derived.h"
#include "model/domain/edits/labels.h"
#include "model/domain/edits/row_edits.h"
#include "model/domain/edits/times.h"

namespace afterword::edits {

namespace {

using Timeline = QList<Row<TimelineEvent>>;

bool isBefore(const PartialTime& a, const PartialTime& b) {
    return a.isPlaced() && b.isPlaced() && compareByBounds(a, b) < 0;
}

/// Behind the last event that is not later than `time`; last when that cannot be told.
qsizetype placeFor(const PartialTime& time, const Timeline& timeline) {
    qsizetype place = timeline.size();
    for (qsizetype at = timeline.size() - 1; time.isPlaced() && at >= 0; --at) {
        const PartialTime& other = timeline.at(at)->time;
        if (isBefore(time, other)) {
            place = at;
        } else if (other.isPlaced()) {
            break;
        }
    }
    return place;
}

const PartialTime* placedBefore(const Timeline& timeline, qsizetype index) {
    for (qsizetype at = std::min(index, timeline.size()) - 1; at >= 0; --at) {
        if (timeline.at(at)->time.isPlaced()) {
            return &timeline.at(at)->time;
        }
    }
    return nullptr;
}

const PartialTime* placedFrom(const Timeline& timeline, qsizetype index) {
    for (qsizetype at = index; at < timeline.size(); ++at) {
        if (timeline.at(at)->time.isPlaced()) {
            return &timeline.at(at)->time;
        }
    }
    return nullptr;
}

/// Moves the event at `index` when its neighbours say that it is out of order.
void settle(Timeline& timeline, qsizetype index) {
    const PartialTime& time = timeline.at(index)->time;
    const PartialTime* before = placedBefore(timeline, index);
    const PartialTime* after = placedFrom(timeline, index + 1);
    if ((before && isBefore(time, *before)) || (after && isBefore(*after, time))) {
        const Row<TimelineEvent> event = timeline.takeAt(index);
        timeline.insert(placeFor(event->time, timeline), event);
    }
}

/// What a person said about an event, without what makes it the one of a source.
TimelineEvent copyOf(const TimelineEvent& event) {
    TimelineEvent copy = event;
    copy.id.clear();
    copy.origin.clear();
    copy.sourceLine.clear();
    copy.sourceHash.clear();
    return copy;
}

} // namespace

Edit insertEvent(const TimelineEvent& event, qsizetype index) {
    return {Labels::tr("Add an event"), QString(),
            [=](Incident& incident) { insertRow(incident.timeline, event, index); }};
}

Edit addEvent(const TimelineEvent& event) {
    return {Labels::tr("Add an event"), QString(), [=](Incident& incident) {
                insertRow(incident.timeline, event, placeFor(event.time, incident.timeline));
            }};
}

Edit addEvents(const QList<TimelineEvent>& events) {
    return {Labels::tr("Add %n event(s)", nullptr, static_cast<int>(events.size())), QString(),
            [=](Incident& incident) {
                for (const TimelineEvent& event : events) {
                    insertRow(incident.timeline, event, placeFor(event.time, incident.timeline));
                }
            }};
}

Edit duplicateEvents(const QStringList& ids) {
    return {ids.size() == 1 ? Labels::tr("Duplicate an event") : Labels::tr("Duplicate events"),
            QString(), [=](Incident& incident) {
                QList<TimelineEvent> copies;
                qsizetype behind = 0;
                for (qsizetype at = 0; at < incident.timeline.size(); ++at) {
                    if (ids.contains(incident.timeline.at(at)->id)) {
                        copies.append(copyOf(*incident.timeline.at(at)));
                        behind = at + 1;
                    }
                }
                for (const TimelineEvent& copy : copies) {
                    insertRow(incident.timeline, copy, behind++);
                }
            }};
}

Edit removeEvents(const QStringList& ids) {
    return {ids.size() == 1 ? Labels::tr("Remove an event") : Labels::tr("Remove events"),
            QString(), [=](Incident& incident) {
                removeRows(incident.timeline, ids);
                followEvents(incident);
            }};
}

Edit moveEvents(const QStringList& ids, qsizetype index) {
    return {ids.size() == 1 ? Labels::tr("Move an event") : Labels::tr("Move events"), QString(),
            [=](Incident& incident) { moveRows(incident.timeline, ids, index); }};
}

Edit sortTimeline() {
    return {Labels::tr("Sort the timeline"), QString(),
            [](Incident& incident) { incident.timeline = timelineOrder(incident.timeline); }};
}

Edit setEventTime(const QString& id, const QString& text) {
    return {Labels::tr("Change an event's time"), QStringLiteral("timeline/%1/time").arg(id),
            [=](Incident& incident) {
                const qsizetype at = indexOfRow(incident.timeline, id);
                if (at < 0 || incident.timeline.at(at)->time.text == text) {
                    return;
                }
                TimelineEvent& event = incident.timeline[at].edit();
                event.time = timeAt(text, incident, at);
                event.assumed = without(event.assumed, namesDay(event.time) ? Assumption::zoneAndDay
                                                                            : Assumption::zone);
                settle(incident.timeline, at);
                followEvents(incident);
            }};
}

Edit confirmTimes(const QStringList& ids, Assumption assumed) {
    return rowsEdit(
        Labels::tr("Confirm what was assumed of a time"), &Incident::timeline, ids,
        [assumed](TimelineEvent& event) { event.assumed = without(event.assumed, assumed); });
}

Edit setEventText(const QString& id, const QString& text) {
    return rowTextEdit(Labels::tr("Change an event"), QStringLiteral("timeline/%1/text").arg(id),
                       &Incident::timeline, id, &TimelineEvent::text, text);
}

Edit setEventKind(const QStringList& ids, EventKind kind) {
    return rowsEdit(Labels::tr("Change the kind of an event"), &Incident::timeline, ids,
                    [kind](TimelineEvent& event) { event.kind = kind; });
}

Edit setEventStarred(const QStringList& ids, bool starred) {
    return rowsEdit(starred ? Labels::tr("Star an event") : Labels::tr("Unstar an event"),
                    &Incident::timeline, ids,
                    [starred](TimelineEvent& event) { event.starred = starred; });
}

} // namespace afterword::edits
