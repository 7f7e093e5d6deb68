// SPDX-License-Identifier: MIT
#include "model/domain/timeline_proposal.h"

#include "model/base/text.h"
#include "model/domain/source_times.h"
#include "model/domain/text_parts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace afterword {

namespace {

using Words = QSet<QString>;

/// Plain words in lower case; punctuation and marks of Markdown part them.
QString plainWords(const QString& text) {
    QString words;
    words.reserve(text.size());
    for (const QChar c : text) {
        words += c.isLetterOrNumber() ? lowered(c) : QChar(u' ');
    }
    return words.simplified();
}

Words wordsOf(const QString& plain) {
    const QStringList parts = plain.split(u' ', Qt::SkipEmptyParts);
    return {parts.cbegin(), parts.cend()};
}

bool tellSame(const QString& a, const QString& b) {
    constexpr qsizetype kTelling = 8; // letters; "ok" is in many texts
    const QString& shorter = a.size() <= b.size() ? a : b;
    const QString& longer = a.size() <= b.size() ? b : a;
    if (shorter == longer || (shorter.size() >= kTelling && longer.contains(shorter))) {
        return !shorter.isEmpty();
    }
    const Words few = wordsOf(shorter);
    const Words many = wordsOf(longer);
    const auto shared =
        std::count_if(few.begin(), few.end(), [&](const QString& w) { return many.contains(w); });
    return shared >= 3 && shared * 10 >= std::min(few.size(), many.size()) * 7;
}

qint64 minuteOf(Instant instant) {
    return std::chrono::floor<std::chrono::minutes>(instant).time_since_epoch().count();
}

/// What the timeline has, by what a source would bring again.
class Known {
public:
    explicit Known(const Incident& incident) {
        for (const Row<TimelineEvent>& event : incident.timeline) {
            eachPart(event->sourceHash, u' ', [&](QStringView hash) {
                if (!hash.isEmpty()) {
                    m_byHash.insert(hash.toString(), event->id);
                }
            });
            if (event->time.isInstant()) {
                m_byMinute.insert(minuteOf(*event->time.start), &*event);
            }
        }
    }

    [[nodiscard]] QString madeOf(const QString& hash) const { return m_byHash.value(hash); }

    /// Lines of one source that resemble each other are as many events as there are lines.
    [[nodiscard]] QString resembling(const TimelineEvent& event) const {
        if (!event.time.isInstant()) {
            return {};
        }
        const auto [from, to] = m_byMinute.equal_range(minuteOf(*event.time.start));
        const QString words = from == to ? QString() : plainWords(event.text);
        for (auto at = from; at != to; ++at) {
            const TimelineEvent& other = **at;
            if (other.origin != event.origin && tellSame(words, plainWords(other.text))) {
                return other.id;
            }
        }
        return {};
    }

private:
    QHash<QString, QString> m_byHash;
    QMultiHash<qint64, const TimelineEvent*> m_byMinute;
};

/// "Jane: text", where the text does not begin with the name itself.
QString textWithAuthor(const SourceEvent& event) {
    if (event.author.isEmpty() || event.text.startsWith(event.author)) {
        return event.text;
    }
    const bool isBlock = event.text.startsWith(QLatin1String("```"));
    return event.author + (isBlock ? QLatin1String(":\n\n") : QLatin1String(": ")) + event.text;
}

TimelineEvent timelineEvent(const SourceEvent& source, SourceTimes& times) {
    TimelineEvent event;
    event.time = times.placed(source.time);
    event.kind = source.kind;
    event.text = textWithAuthor(source);
    event.origin = source.origin;
    event.sourceLine = source.line;
    event.sourceHash = source.hash;
    event.assumed = event.time.isPlaced() ? times.assumed() : Assumption::nothing;
    return event;
}

ProposedEvent proposed(const SourceEvent& source, SourceTimes& times, const Known& known) {
    using Standing = ProposedEvent::Standing;
    ProposedEvent result;
    result.event = timelineEvent(source, times);
    result.isNoise = source.isNoise;
    result.isDoubtful = times.wasDoubtful();
    result.resembled = known.madeOf(source.hash);
    if (!result.resembled.isEmpty()) {
        result.standing = Standing::present;
        return result;
    }
    result.resembled = known.resembling(result.event);
    result.standing = result.resembled.isEmpty() ? Standing::fresh : Standing::similar;
    return result;
}

bool hasTimes(const Incident& incident) {
    const auto isTimed = [](const Row<TimelineEvent>& event) { return !event->time.isEmpty(); };
    const auto parts = momentParts();
    return std::any_of(incident.timeline.cbegin(), incident.timeline.cend(), isTimed) ||
           std::any_of(parts.begin(), parts.end(), [&](const MomentPart& part) {
               return (incident.moments.*part.member).has_value();
           });
}

} // namespace

bool tellsTheSame(const QString& a, const QString& b) {
    return tellSame(plainWords(a), plainWords(b));
}

qsizetype Proposal::count(ProposedEvent::Standing standing) const {
    return std::count_if(events.cbegin(), events.cend(), [standing](const ProposedEvent& event) {
        return event.standing == standing;
    });
}

QString zoneAfterImport(const QList<SourceEvent>& events, const Incident& incident,
                        const SourceOptions& options) {
    if (!incident.timeZone.isEmpty() || hasTimes(incident)) {
        return incident.timeZone;
    }
    if (!options.zone.isEmpty()) {
        return options.zone;
    }
    const bool saysAll = std::all_of(events.cbegin(), events.cend(), [](const SourceEvent& event) {
        return saysInstant(event.time) || event.time.isEmpty();
    });
    return saysAll && !events.isEmpty() ? QStringLiteral("UTC") : QString();
}

Proposal proposalFor(const QList<SourceEvent>& events, const Incident& incident,
                     const SourceOptions& options) {
    Incident zoned = incident;
    zoned.timeZone = zoneAfterImport(events, incident, options);
    SourceTimes times(zoned, options);
    const Known known(zoned);
    Proposal proposal;
    proposal.events.reserve(events.size());
    for (const SourceEvent& event : events) {
        proposal.events.append(proposed(event, times, known));
    }
    proposal.zoneTaken = times.zoneTaken();
    proposal.findings = times.findings();
    return proposal;
}

} // namespace afterword
