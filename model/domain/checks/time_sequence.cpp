// SPDX-License-Identifier: MIT
// Rules about the order of the timeline. Several sequences one below the other (phases, systems,
// logs that were pasted) run back to an earlier time and forward again from there: that is no
// mistake.
#include "model/base/text.h"
#include "model/domain/checks/time_rules.h"
#include "model/domain/checks/word_set.h"
#include "model/domain/edits/labels.h"
#include "model/domain/edits/row_edits.h"
#include "model/domain/edits/timeline.h"
#include "model/domain/edits/times.h"
#include "model/domain/prose/markdown_spans.h"
#include "model/domain/prose/prose.h"
#include "model/domain/time_reading.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::checks {

namespace {

using namespace std::chrono_literals;

constexpr Duration kMargin = 2min; ///< clocks of several people and tools differ by as much
constexpr Duration kDay = 24h;
constexpr qsizetype kSequence = 3; ///< so many events at least show that there is an order

struct Placed {
    const TimelineEvent* event;
    Instant from;
    Instant to;
};

bool isAtClock(const PartialTime& time) {
    return time.isPlaced() && time.open == PartialTime::Open::no &&
           *time.latest() - *time.earliest() < 12h;
}

/// The events that are known to some hours.
QList<Placed> placedEvents(const Incident& incident) {
    QList<Placed> events;
    for (const Row<TimelineEvent>& event : incident.timeline) {
        if (isAtClock(event->time)) {
            events.append({&*event, *event->time.earliest(), *event->time.latest()});
        }
    }
    return events;
}

bool isBefore(const Placed& a, const Placed& b, Duration margin = kMargin) {
    return a.to + margin < b.from;
}

QList<qsizetype> descents(const QList<Placed>& events, Duration margin = kMargin) {
    QList<qsizetype> found;
    for (qsizetype at = 1; at < events.size(); ++at) {
        if (isBefore(events.at(at), events.at(at - 1), margin)) {
            found.append(at);
        }
    }
    return found;
}

/// Whether the list is one sequence with few slips, and not several of them or one read upwards.
bool isOneSequence(const QList<Placed>& events) {
    const qsizetype slips = descents(events).size();
    return events.size() >= kSequence && slips <= qMax<qsizetype>(1, events.size() / 8);
}

/// The event at `at` alone is out of place: those around it are in order.
bool standsOut(const QList<Placed>& events, qsizetype at) {
    const bool hasNext = at + 1 < events.size();
    return !hasNext || !isBefore(events.at(at + 1), events.at(at - 1));
}

QStringList wordsOf(const Placed& event, const Placed& before) {
    return {event.event->time.text, before.event->time.text};
}

bool isMidnight(const Placed& event, const Placed& before) {
    const Duration back = before.from - event.from;
    return back > 12h && back < kDay;
}

/// The same clock so many days later.
std::optional<Instant> onOtherDay(std::optional<Instant> instant, int days, const QString& zone) {
    if (!instant) {
        return std::nullopt;
    }
    const QDateTime local =
        toDateTime(*instant + std::chrono::seconds(utcOffset(zone, *instant).value_or(0)));
    return instantInZone(local.date().addDays(days), local.time(), zone);
}

/// Moves the event and those behind it that follow its day by as many days, as far as none of them
/// names a day.
Edit moveDays(const QString& label, const QString& id, int days) {
    return {label, QString(), [=](Incident& incident) {
                qsizetype at = edits::indexOfRow(incident.timeline, id);
                for (; at >= 0 && at < incident.timeline.size(); ++at) {
                    const PartialTime& now = incident.timeline.at(at)->time;
                    if (edits::namesDay(now)) {
                        break;
                    }
                    if (now.isPlaced() && !now.offset) {
                        TimelineEvent& event = incident.timeline[at].edit();
                        event.assumed = without(event.assumed, Assumption::day);
                        PartialTime& time = event.time;
                        const QString zone = time.zone.isEmpty() ? incident.timeZone : time.zone;
                        time.start = onOtherDay(time.start, days, zone);
                        time.end = onOtherDay(time.end, days, zone);
                    }
                }
                edits::followEvents(incident);
            }};
}

QString minutesInWords(Duration duration) {
    const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(duration).count();
    const qint64 hours = minutes / 60;
    return hours == 0 ? QStringLiteral("%1 min").arg(minutes)
                      : QStringLiteral("%1 h %2 min").arg(hours).arg(minutes % 60);
}

/// While the incident ran: from the first that is known of it to its end.
std::optional<std::pair<Instant, Instant>> course(const Incident& incident) {
    const auto& started =
        incident.moments.started ? incident.moments.started : incident.moments.detected;
    const auto& resolved = incident.moments.resolved;
    if (!started || !resolved || !started->time.earliest() || !resolved->time.latest()) {
        return std::nullopt;
    }
    return std::pair(*started->time.earliest(), *resolved->time.latest());
}

/// What is silent behind it is no silence of the incident; several may stand in one document.
bool endsIncident(const TimelineEvent& event) {
    static constexpr auto kEnds = wordSet(u"recovered", u"resolved", u"restored");
    const Prose prose(event.text);
    return event.kind == EventKind::resolution ||
           std::any_of(prose.tokens().cbegin(), prose.tokens().cend(),
                       [](const ProseToken& token) { return kEnds.contains(token.word); });
}

/// Lines of a text that no part takes begin with times: the timeline is not all that was written.
bool tellsTimesElsewhere(const Incident& incident) {
    qsizetype lines = 0;
    for (const Section& section : incident.sections) {
        eachPart(section.text, u'\n', [&lines](QStringView line) {
            const QStringView words = line.mid(blockPrefix(line));
            lines += parseLeadingTime(words, {}) ? 1 : 0;
        });
    }
    return lines >= kSequence;
}

} // namespace

QList<Found> outOfOrder(const Incident& incident, const Options&) {
    const QList<Placed> events = placedEvents(incident);
    if (!isOneSequence(events)) {
        return {};
    }
    QList<Found> found;
    const QList<qsizetype> places = descents(events);
    for (const qsizetype at : places) {
        const Placed& before = events.at(at - 1);
        const Placed& event = events.at(at);
        if (isMidnight(event, before)) {
            continue;
        }
        if (standsOut(events, at)) {
            found.append({event.event->id, wordsOf(event, before)});
        } else if (at >= 2 && !isBefore(event, events.at(at - 2))) {
            // Not this one is too early, the one before it is too late.
            found.append({before.event->id, {event.event->time.text, before.event->time.text}});
        }
    }
    return found;
}

std::optional<Fix> sortIn(const Incident& incident, const Finding& finding) {
    const qsizetype at = edits::indexOfRow(incident.timeline, finding.anchor);
    if (at < 0) {
        return std::nullopt;
    }
    const TimelineEvent event = *incident.timeline.at(at);
    Edit edit{edits::Labels::tr("Move an event to its place"), QString(), [event](Incident& value) {
                  const qsizetype place = edits::indexOfRow(value.timeline, event.id);
                  if (place >= 0) {
                      value.timeline.removeAt(place);
                      edits::addEvent(event).apply(value);
                  }
              }};
    return Fix{edits::Labels::tr("Move it"), edit};
}

QList<Found> missedMidnights(const Incident& incident, const Options&) {
    const QList<Placed> events = placedEvents(incident);
    QList<Found> found;
    const QList<qsizetype> places = descents(events);
    if (places.size() > 1) {
        return {}; // of several sequences each may begin in the morning
    }
    for (const qsizetype at : places) {
        if (isMidnight(events.at(at), events.at(at - 1))) {
            found.append({events.at(at).event->id, wordsOf(events.at(at), events.at(at - 1))});
        }
    }
    return found;
}

std::optional<Fix> toNextDay(const Incident& incident, const Finding& finding) {
    static const QRegularExpression isoDate(QStringLiteral(R"(\d{4}-\d\d-\d\d)"));
    const QString label = edits::Labels::tr("Move to the next day");
    const qsizetype at = edits::indexOfRow(incident.timeline, finding.anchor);
    if (at < 0) {
        return std::nullopt;
    }
    const PartialTime& time = incident.timeline.at(at)->time;
    if (!edits::namesDay(time)) {
        return Fix{label, moveDays(label, finding.anchor, 1)};
    }
    const QRegularExpressionMatch written = isoDate.match(time.text);
    const QDate day = QDate::fromString(written.captured(), Qt::ISODate).addDays(1);
    if (!day.isValid()) {
        return std::nullopt;
    }
    QString text = time.text;
    text.replace(written.capturedStart(), written.capturedLength(), day.toString(Qt::ISODate));
    return Fix{label, edits::setEventTime(finding.anchor, text)};
}

QList<Found> dayJumps(const Incident& incident, const Options&) {
    const QList<Placed> events = placedEvents(incident);
    QList<Found> found;
    for (qsizetype at = 1; at < events.size(); ++at) {
        const Duration jump = events.at(at).from - events.at(at - 1).from;
        const bool isShortOfADay = jump >= 20h && jump < kDay - kMargin;
        if (isShortOfADay && !edits::namesDay(events.at(at).event->time) &&
            !edits::namesDay(events.at(at - 1).event->time)) {
            found.append({events.at(at).event->id, wordsOf(events.at(at), events.at(at - 1))});
        }
    }
    return found;
}

std::optional<Fix> toSameDay(const Incident&, const Finding& finding) {
    const QString label = edits::Labels::tr("Move to the same day");
    return Fix{label, moveDays(label, finding.anchor, -1)};
}

QList<Found> futureEvents(const Incident& incident, const Options& options) {
    for (const Row<TimelineEvent>& event : incident.timeline) {
        const auto earliest = event->time.earliest();
        if (options.now && earliest && *earliest > *options.now + kMargin) {
            return {{event->id, {event->time.text}}}; // those behind it follow from it
        }
    }
    return {};
}

QList<Found> silentGaps(const Incident& incident, const Options& options) {
    const auto run = course(incident);
    QList<Placed> events = placedEvents(incident);
    if (!run || events.size() < kSequence + 1 || tellsTimesElsewhere(incident)) {
        return {};
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const Placed& a, const Placed& b) { return a.from < b.from; });
    // A silence of an hour says nothing about an incident of three days.
    const Duration worth = std::max(options.silence, (run->second - run->first) / 6);
    QList<Found> found;
    for (qsizetype at = 1; at < events.size(); ++at) {
        const Placed& before = events.at(at - 1);
        const Placed& event = events.at(at);
        const bool isInCourse = before.from >= run->first && event.to <= run->second;
        if (isInCourse && event.from - before.to > worth && !endsIncident(*before.event)) {
            found.append({event.event->id,
                          {before.event->time.text, event.event->time.text,
                           minutesInWords(event.from - before.to)}});
        }
    }
    return found;
}

} // namespace afterword::checks
