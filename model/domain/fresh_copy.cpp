// SPDX-License-Identifier: MIT
#include "model/domain/fresh_copy.h"

#include "model/base/ids.h"
#include "model/domain/renaming.h"

namespace afterword {

namespace {

void giveIds(Incident& incident, Renaming& names) {
    names.give(incident.id, newId());
    for (auto& row : incident.factors) {
        names.give(row.edit().id, newId());
    }
    for (auto& row : incident.timeline) {
        names.give(row.edit().id, newId());
    }
    for (auto& row : incident.improvements) {
        names.give(row.edit().id, newId());
    }
    for (auto& row : incident.actions) {
        names.give(row.edit().id, newId());
        row.edit().reference.clear();
    }
    for (Attachment& attachment : incident.attachments) {
        names.give(attachment.id, newId());
    }
    for (Comment& comment : incident.comments) {
        names.give(comment.id, newId());
    }
}

} // namespace

Incident freshCopy(Incident incident) {
    Renaming names;
    giveIds(incident, names);
    names.follow(incident);
    incident.reference.clear();
    incident.revision = 0;
    incident.createdAt.reset();
    incident.updatedAt.reset();
    return incident;
}

} // namespace afterword
