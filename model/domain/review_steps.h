// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

/// The steps of a review (draft, in review, published, closed): what each asks for, and what of
/// that is open. None of it is a wall: the step may be taken anyway.
namespace afterword {

struct OpenPoint {
    QString text;   ///< a sentence
    QString anchor; ///< of the field that answers it: "people", "actions/<id>"; empty: a page of
                    ///< its own
    bool operator==(const OpenPoint&) const = default;
};

/// Parts that a document in review should not lack, by their keys.
[[nodiscard]] QStringList partsToReview();

/// What `step` asks for and does not have yet. `today` is the reader's local day.
[[nodiscard]] QList<OpenPoint> openFor(IncidentStatus step, const Incident& incident,
                                       const QDate& today);

/// What `step` asks for, in one sentence.
[[nodiscard]] QString asksFor(IncidentStatus step);

/// The step after this one; none after the last.
[[nodiscard]] std::optional<IncidentStatus> stepAfter(IncidentStatus step);

} // namespace afterword
