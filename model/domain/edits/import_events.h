// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"
#include "model/domain/timeline_proposal.h"

namespace afterword::edits {

/// What was ticked of a proposal.
struct EventImport {
    QList<TimelineEvent> added;
    QList<ProposedEvent> merged; ///< each into the event that it resembles
    QString zone;                ///< `zoneAfterImport`: of a document that names none

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && merged.isEmpty(); }
};

/// One step: each added event stands where its bounds belong, one without bounds behind its
/// predecessor in the source. An event that something is merged into keeps its words and takes
/// origin, line and hash beside those that it has.
[[nodiscard]] Edit importEvents(const EventImport& import);

} // namespace afterword::edits
