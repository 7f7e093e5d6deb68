// SPDX-License-Identifier: MIT
#include "model/domain/edits/import_events.h"

#include "model/domain/derived.h"
#include "model/domain/edits/labels.h"
#include "model/domain/edits/row_edits.h"
#include "model/domain/edits/times.h"
#include "model/domain/source_times.h"

namespace afterword::edits {

namespace {

using Rows = QList<Row<TimelineEvent>>;

Rows rowsOf(const QList<TimelineEvent>& events) {
    Rows rows;
    rows.reserve(events.size());
    for (const TimelineEvent& event : events) {
        rows.append(event);
        rows.last().edit().id = newId();
    }
    return rows;
}

/// An event and those behind it that have no bounds of their own.
struct Run {
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype place = 0; ///< index in the old timeline that it comes before
};

/// For events in order: behind the last old event that is not later, as `addEvent` has it. The
/// places are found from the end, so that the whole takes one walk.
QList<Run> runsOf(const Rows& added, const Rows& old) {
    QList<Run> runs;
    for (qsizetype at = 0; at < added.size(); ++at) {
        if (runs.isEmpty() || added.at(at)->time.isPlaced()) {
            runs.append({at, at + 1, old.size()});
        } else {
            runs.last().to = at + 1;
        }
    }
    qsizetype walk = old.size();
    qsizetype place = old.size();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const PartialTime& time = added.at(run->from)->time;
        for (; time.isPlaced() && walk > 0; --walk) {
            const PartialTime& other = old.at(walk - 1)->time;
            if (other.isPlaced() && compareByBounds(time, other) >= 0) {
                break;
            }
            place = other.isPlaced() ? walk - 1 : place;
        }
        run->place = place;
    }
    return runs;
}

Rows merged(const Rows& old, const Rows& added) {
    Rows all;
    all.reserve(old.size() + added.size());
    qsizetype taken = 0;
    for (const Run& run : runsOf(added, old)) {
        all += old.mid(taken, run.place - taken);
        all += added.mid(run.from, run.to - run.from);
        taken = run.place;
    }
    return all + old.mid(taken);
}

void join(QString& text, QChar separator, const QString& more) {
    text = text.isEmpty() ? more : QString(text + separator + more);
}

void takeSource(TimelineEvent& event, const TimelineEvent& source) {
    if (isMadeOf(event, source.sourceHash)) {
        return;
    }
    event.origin = event.origin.isEmpty() ? source.origin : event.origin;
    join(event.sourceLine, u'\n', source.sourceLine);
    join(event.sourceHash, u' ', source.sourceHash);
}

/// An incident that has no day yet gets it from the words of its first event.
void sayFirstDay(Incident& incident, Rows& added) {
    if (timeContext(incident).date) {
        return;
    }
    for (Row<TimelineEvent>& event : added) {
        const PartialTime& time = event->time;
        if (!time.start) {
            continue;
        }
        if (time.isInstant() && !time.approximate && !time.offset) {
            const QString zone = time.zone.isEmpty() ? incident.timeZone : time.zone;
            PartialTime dated = timeAtInstant(*time.start, zone, std::nullopt);
            if (zone.isEmpty()) { // as it was: nobody has said that it is UTC
                dated.text.chop(4);
                dated.zone.clear();
            }
            event.edit().time = dated;
        }
        return;
    }
}

} // namespace

Edit importEvents(const EventImport& import) {
    const auto count = static_cast<int>(import.added.size() + import.merged.size());
    const Rows rows = timelineOrder(rowsOf(import.added));
    return {Labels::tr("Import %n event(s)", nullptr, count), QString(), [=](Incident& incident) {
                if (incident.timeZone.isEmpty()) {
                    incident.timeZone = import.zone;
                }
                for (const ProposedEvent& source : import.merged) {
                    changeRow(incident.timeline, source.resembled,
                              [&](TimelineEvent& event) { takeSource(event, source.event); });
                }
                Rows added = rows;
                sayFirstDay(incident, added);
                incident.timeline = merged(incident.timeline, added);
            }};
}

} // namespace afterword::edits
