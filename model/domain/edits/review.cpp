// SPDX-License-Identifier: MIT
#include "model/domain/edits/review.h"

#include "model/domain/edits/labels.h"
#include "model/domain/edits/parts.h"

namespace afterword::edits {

namespace {

QString labelOf(IncidentStatus step) {
    switch (step) {
    case IncidentStatus::draft:
        return Labels::tr("Back to draft");
    case IncidentStatus::inReview:
        return Labels::tr("Ask for review");
    case IncidentStatus::published:
        return Labels::tr("Publish");
    case IncidentStatus::closed:
        return Labels::tr("Close the incident");
    }
    return {};
}

} // namespace

Edit takeStep(IncidentStatus step, Instant now) {
    return {labelOf(step), QString(), [step, now](Incident& incident) {
                const bool wasPublic =
                    incident.publishedAt && (incident.status == IncidentStatus::published ||
                                             incident.status == IncidentStatus::closed);
                setStatus(step).apply(incident);
                if (step == IncidentStatus::published && !wasPublic) {
                    incident.publishedAt = now;
                }
            }};
}

Edit publishAgain(Instant now) {
    return {Labels::tr("Publish the changes"), QString(),
            [now](Incident& incident) { incident.publishedAt = now; }};
}

} // namespace afterword::edits
