// SPDX-License-Identifier: MIT
#include "model/domain/renaming.h"

#include "model/domain/text_parts.h"

namespace afterword {

void Renaming::follow(Incident& incident) const {
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
