// SPDX-License-Identifier: MIT
#include "model/domain/fresh_copy.h"

#include "model/base/ids.h"

#include <QHash>

namespace afterword {

namespace {

class Renaming {
public:
    void give(QString& id) {
        const QString fresh = newId();
        if (!id.isEmpty()) {
            m_names.insert(id, fresh);
        }
        id = fresh;
    }

    void follow(QString& id) const { id = m_names.value(id, id); }

private:
    QHash<QString, QString> m_names;
};

void giveIds(Incident& incident, Renaming& names) {
    names.give(incident.id);
    for (auto& row : incident.factors) {
        names.give(row.edit().id);
    }
    for (auto& row : incident.timeline) {
        names.give(row.edit().id);
    }
    for (auto& row : incident.improvements) {
        names.give(row.edit().id);
    }
    for (auto& row : incident.actions) {
        names.give(row.edit().id);
        row.edit().reference.clear();
    }
    for (Attachment& attachment : incident.attachments) {
        names.give(attachment.id);
    }
    for (Comment& comment : incident.comments) {
        names.give(comment.id);
    }
}

void followIds(Incident& incident, const Renaming& names) {
    for (auto& row : incident.factors) {
        for (QString& parent : row.edit().parents) {
            names.follow(parent);
        }
    }
    for (auto& row : incident.actions) {
        names.follow(row.edit().factor);
        names.follow(row.edit().improvement);
    }
    for (const auto member : {&Moments::started, &Moments::detected, &Moments::acknowledged,
                              &Moments::mitigated, &Moments::resolved}) {
        if (std::optional<Moment>& moment = incident.moments.*member) {
            names.follow(moment->event);
        }
    }
    for (Comment& comment : incident.comments) {
        names.follow(comment.anchor);
    }
    for (IgnoredFinding& finding : incident.ignored) {
        names.follow(finding.anchor);
    }
}

} // namespace

Incident freshCopy(Incident incident) {
    Renaming names;
    giveIds(incident, names);
    followIds(incident, names);
    incident.reference.clear();
    incident.revision = 0;
    incident.createdAt.reset();
    incident.updatedAt.reset();
    return incident;
}

} // namespace afterword
