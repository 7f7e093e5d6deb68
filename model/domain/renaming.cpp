// SPDX-License-Identifier: MIT
#include "model/domain/renaming.h"

#include "model/domain/text_parts.h"
#include "model/domain/vocabulary.h"

namespace afterword {

void Renaming::followPhases(QMap<QString, QString>& asWritten) const {
    const QString prefix = phaseKey({});
    QMap<QString, QString> phases;
    asWritten.removeIf([&](const std::pair<const QString&, QString&>& word) {
        const bool isPhase = word.first.startsWith(prefix);
        if (isPhase) {
            QString event = word.first.sliced(prefix.size());
            follow(event);
            phases.insert(phaseKey(event), word.second);
        }
        return isPhase;
    });
    asWritten.insert(phases);
}

void Renaming::follow(Incident& incident) const {
    followPhases(incident.asWritten);
    for (auto& row : incident.factors) {
        for (QString& parent : row.edit().parents) {
            follow(parent);
        }
    }
    for (auto& row : incident.actions) {
        follow(row.edit().factor);
        follow(row.edit().improvement);
    }
    for (const MomentPart& part : momentParts()) {
        if (std::optional<Moment>& moment = incident.moments.*part.member) {
            follow(moment->event);
        }
    }
    for (Comment& comment : incident.comments) {
        follow(comment.anchor);
    }
    for (IgnoredFinding& finding : incident.ignored) {
        follow(finding.anchor);
    }
}

} // namespace afterword
