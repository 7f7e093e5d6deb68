// SPDX-License-Identifier: MIT
#include "model/domain/derived.h"

namespace afterword {

namespace {

void normaliseRows(Incident& incident) {
    for (Row<ContributingFactor>& factor : incident.factors) {
        factor.edit().id.clear();
        factor.edit().parents.clear();
    }
    for (Row<TimelineEvent>& row : incident.timeline) {
        TimelineEvent& event = row.edit();
        event.id.clear();
        event.kind = EventKind::other;
        event.origin.clear();
        event.sourceLine.clear();
        event.sourceHash.clear();
    }
    for (Row<Improvement>& improvement : incident.improvements) {
        improvement.edit().id.clear();
    }
    for (Row<ActionItem>& row : incident.actions) {
        ActionItem& action = row.edit();
        action.id.clear();
        action.reference.clear();
        action.kind.reset();
        action.factor.clear();
        action.improvement.clear();
        action.createdAt.reset();
    }
}

} // namespace

Incident normalise(Incident incident) {
    incident.id.clear();
    incident.reference.clear();
    incident.revision = 0;
    incident.createdAt.reset();
    incident.updatedAt.reset();
    incident.origin = {};
    incident.comments.clear();
    incident.ignored.clear();
    normaliseRows(incident);
    for (const auto member : {&Moments::started, &Moments::detected, &Moments::acknowledged,
                              &Moments::mitigated, &Moments::resolved}) {
        if (std::optional<Moment>& moment = incident.moments.*member) {
            moment->event.clear();
        }
    }
    for (Attachment& attachment : incident.attachments) {
        attachment.id.clear();
    }
    return incident;
}

} // namespace afterword
