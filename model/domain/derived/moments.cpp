// SPDX-License-Identifier: MIT
#include "model/domain/derived/moments.h"

#include "model/domain/derived.h"
#include "model/domain/time/parts.h"
#include "model/domain/time/zones.h"

#include <algorithm>
#include <initializer_list>

namespace afterword {

namespace {

using Phrases = std::initializer_list<QStringView>;

/// Lower case, without marks and runs of spaces.
QString plainWords(const QString& markdown) {
    constexpr qsizetype kLookAt = 2000;
    QString text = markdown.left(kLookAt).toLower();
    for (const char16_t mark : {u'*', u'_', u'`', u'~'}) {
        text.remove(QChar(mark));
    }
    return text.simplified();
}

bool isDenied(QStringView before) {
    const Phrases denials{
        u"not ",      u"never ",     u"n't ",      u"no ",        u"without ",       u"not yet ",
        u"not been ", u"partially ", u"to be ",    u"not fully ", u"until ",         u"not be ",
        u"n't be ",   u"would be ",  u"could be ", u"being ",     u"believed to be "};
    return std::any_of(denials.begin(), denials.end(),
                       [&](QStringView denial) { return before.endsWith(denial); });
}

bool startsWord(const QString& text, qsizetype at) {
    return at == 0 || !text.at(at - 1).isLetter();
}

bool says(const QString& text, Phrases phrases) {
    for (const QStringView phrase : phrases) {
        for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            const qsizetype end = at + phrase.size();
            const bool whole = end >= text.size() || !text.at(end).isLetter();
            if (whole && startsWord(text, at) && !isDenied(QStringView(text).left(at))) {
                return true;
            }
        }
    }
    return false;
}

bool saysStarted(const QString& text) {
    return says(text, {u"outage begins", u"outage began", u"outage starts", u"outage started",
                       u"incident begins", u"incident began", u"incident starts",
                       u"incident started", u"start of outage", u"start of incident",
                       u"start of the outage", u"start of the incident"});
}

bool saysDetected(const QString& text) {
    return says(text, {u"detected", u"detects", u"detection", u"alert", u"alerts", u"alerted",
                       u"alarm", u"alarms", u"paged", u"noticed", u"reported", u"reports of",
                       u"user report", u"user reports", u"customer reports", u"complaints"});
}

bool saysAcknowledged(const QString& text) {
    return says(text, {u"acknowledged", u"acknowledges", u"acked"}) &&
           says(text, {u"alert", u"alerts", u"page", u"pager", u"pagerduty", u"incident", u"alarm",
                       u"issue", u"on-call", u"oncall", u"engineer", u"on call"});
}

bool saysMitigated(const QString& text) {
    return says(text, {u"mitigated", u"mitigation complete", u"mitigation completed",
                       u"mitigation in place", u"mitigation applied", u"mitigation deployed",
                       u"workaround applied", u"workaround deployed", u"workaround in place"});
}

bool saysResolved(const QString& text) {
    return text.startsWith(u"resolved") || text.startsWith(u"issue resolution") ||
           says(text, {u"issue resolved",       u"incident resolved",     u"outage resolved",
                       u"problem resolved",     u"was resolved",          u"is resolved",
                       u"fully resolved",       u"been resolved",         u"is now resolved",
                       u"resolved the issue",   u"resolved the incident", u"resolved the outage",
                       u"resolved the problem", u"marked resolved",       u"marked as resolved",
                       u"declared resolved",    u"fully restored",        u"service restored",
                       u"services restored",    u"service was restored",  u"service restoration",
                       u"fully recovered",      u"restoration confirmed", u"incident closed",
                       u"incident over",        u"incident ends",         u"incident ended",
                       u"outage ends",          u"outage ended",          u"outage over",
                       u"end of outage",        u"back to normal",        u"all clear"});
}

struct Said {
    const TimelineEvent* event;
    QString text;
};

Moment momentOf(const Said& said) {
    return {said.event->time, said.event->id};
}

std::optional<Moment> firstThat(const QList<Said>& events, bool (*test)(const QString&)) {
    const auto found = std::find_if(events.begin(), events.end(),
                                    [&](const Said& said) { return test(said.text); });
    return found == events.end() ? std::nullopt : std::optional(momentOf(*found));
}

std::optional<Moment> lastThat(const QList<Said>& events, bool (*test)(const QString&)) {
    const auto found = std::find_if(events.rbegin(), events.rend(),
                                    [&](const Said& said) { return test(said.text); });
    return found == events.rend() ? std::nullopt : std::optional(momentOf(*found));
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

} // namespace

Moments derivedMoments(const Incident& incident) {
    const QList<Row<TimelineEvent>> ordered = timelineOrder(incident.timeline);
    QList<Said> events;
    for (const Row<TimelineEvent>& row : ordered) {
        if (!row->time.isEmpty()) {
            events.append({&*row, plainWords(row->text)});
        }
    }
    Moments moments;
    if (const auto range = rangeIn(incident.duration, contextOf(incident, ordered))) {
        moments.started = Moment{range->from, {}};
        moments.resolved = Moment{range->to, {}};
    } else {
        moments.started = firstThat(events, saysStarted);
        moments.resolved = lastThat(events, saysResolved);
    }
    moments.detected = firstThat(events, saysDetected);
    moments.acknowledged = firstThat(events, saysAcknowledged);
    moments.mitigated = firstThat(events, saysMitigated);
    return moments;
}

} // namespace afterword
