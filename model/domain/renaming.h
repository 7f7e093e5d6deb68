// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

#include <QHash>

namespace afterword {

/// New ids for the rows of an incident, and the references between its rows that follow them.
class Renaming {
public:
    void give(QString& id, const QString& fresh) {
        if (!id.isEmpty()) {
            m_names.insert(id, fresh);
        }
        id = fresh;
    }

    void follow(QString& id) const { id = m_names.value(id, id); }
    /// All references of the incident.
    void follow(Incident& incident) const;

private:
    /// The headings above events.
    void followPhases(QMap<QString, QString>& asWritten) const;

    QHash<QString, QString> m_names;
};

} // namespace afterword
