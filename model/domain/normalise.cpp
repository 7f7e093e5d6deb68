// SPDX-License-Identifier: MIT
#include "model/domain/derived.h"
#include "model/domain/vocabulary.h"

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
        event.assumed = Assumption::nothing;
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

/// A label that says what Afterword itself would say tells nothing.
void dropOwnWords(QMap<QString, QString>& asWritten) {
    erase_if(asWritten, [](QMap<QString, QString>::iterator word) {
        return isWritten(word.key(), word.value());
    });
}

/// A box is ticked when its action is done.
void tickBoxes(Incident& incident) {
    const auto found = incident.asWritten.find(listMarksKey(QStringLiteral("actions")));
    if (found == incident.asWritten.end()) {
        return;
    }
    QStringList marks = found->split(u' ');
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks.at(i).startsWith(u'[') && i < incident.actions.size()) {
            const bool done = incident.actions.at(i)->status == ActionStatus::done;
            marks[i] = done ? QStringLiteral("[x]") : QStringLiteral("[]");
        }
    }
    *found = marks.join(u' ');
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
    dropOwnWords(incident.asWritten);
    tickBoxes(incident);
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
