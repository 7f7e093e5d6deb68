// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

#include <initializer_list>

namespace afterword::tests {

/// Factors by "id:cause,cause"; each text is "Factor" and the id.
inline Incident withCauses(std::initializer_list<const char*> factors) {
    Incident incident;
    incident.id = QStringLiteral("incident");
    for (const char* words : factors) {
        const QStringList sides = QString::fromLatin1(words).split(u':');
        ContributingFactor factor;
        factor.id = sides.constFirst();
        factor.text = QStringLiteral("Factor %1").arg(factor.id);
        factor.parents = sides.value(1).split(u',', Qt::SkipEmptyParts);
        incident.factors.append(Row(factor));
    }
    return incident;
}

/// With one more action, which addresses a factor.
inline Incident withAction(Incident incident, const char* factor, ActionStatus status) {
    ActionItem action;
    action.id = QStringLiteral("action-%1").arg(incident.actions.size());
    action.title = QStringLiteral("Mend %1").arg(QString::fromLatin1(factor));
    action.factor = QString::fromLatin1(factor);
    action.status = status;
    incident.actions.append(Row(action));
    return incident;
}

} // namespace afterword::tests
