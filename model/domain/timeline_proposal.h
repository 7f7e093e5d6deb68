// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/finding.h"
#include "model/domain/incident.h"
#include "model/domain/timeline_source.h"

namespace afterword {

/// An event of a source as it would stand in an incident's timeline.
struct ProposedEvent {
    enum class Standing {
        fresh,
        present, ///< the timeline has an event that was made of the same line
        similar, ///< it has one of the same minute that tells the same
    };

    TimelineEvent event; ///< with origin, line and hash; without an id
    Standing standing = Standing::fresh;
    QString resembled;       ///< id of the event that it is, or resembles
    bool isNoise = false;    ///< see `SourceEvent`
    bool isDoubtful = false; ///< something about its time had to be assumed
    bool operator==(const ProposedEvent&) const = default;
};

struct Proposal {
    QList<ProposedEvent> events; ///< in the source's order
    QString zoneTaken;           ///< that clocks without a zone were taken in; empty: all name one
    QList<Finding> findings;     ///< each once, on what had to be assumed

    [[nodiscard]] qsizetype count(ProposedEvent::Standing standing) const;
};

/// Pure: the same events, incident and options give the same proposal.
[[nodiscard]] Proposal proposalFor(const QList<SourceEvent>& events, const Incident& incident,
                                   const SourceOptions& options);

/// The zone that an import gives an incident whose document names none and has no times yet: that
/// of the options, or UTC where each event says its instant itself. Else the incident's own.
[[nodiscard]] QString zoneAfterImport(const QList<SourceEvent>& events, const Incident& incident,
                                      const SourceOptions& options);

/// Whether two texts tell the same: one holds the other, or most of the words of the shorter.
[[nodiscard]] bool tellsTheSame(const QString& a, const QString& b);

} // namespace afterword
