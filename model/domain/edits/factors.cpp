// SPDX-License-Identifier: MIT
#include "model/domain/edits/factors.h"

#include "model/domain/edits/labels.h"
#include "model/domain/edits/row_edits.h"

#include <QSet>

namespace afterword::edits {

namespace {

/// What has followed from it follows from its causes then: the line does not break.
void bridge(Incident& incident, const QString& id) {
    const qsizetype at = indexOfRow(incident.factors, id);
    const QStringList causes = at < 0 ? QStringList() : incident.factors.at(at)->parents;
    for (Row<ContributingFactor>& factor : incident.factors) {
        if (factor->id == id || !factor->parents.contains(id)) {
            continue;
        }
        QStringList& parents = factor.edit().parents;
        parents.removeAll(id);
        for (const QString& cause : causes) {
            if (cause != factor->id && !parents.contains(cause)) {
                parents.append(cause);
            }
        }
    }
}

void forget(Incident& incident, const QStringList& ids) {
    for (Row<ActionItem>& action : incident.actions) {
        if (ids.contains(action->factor)) {
            action.edit().factor.clear();
        }
    }
}

} // namespace

Edit insertFactor(const ContributingFactor& factor, qsizetype index) {
    return {Labels::tr("Add a contributing factor"), QString(),
            [=](Incident& incident) { insertRow(incident.factors, factor, index); }};
}

Edit removeFactors(const QStringList& ids) {
    return {ids.size() == 1 ? Labels::tr("Remove a contributing factor")
                            : Labels::tr("Remove contributing factors"),
            QString(), [=](Incident& incident) {
                for (const QString& id : ids) {
                    bridge(incident, id);
                }
                removeRows(incident.factors, ids);
                forget(incident, ids);
            }};
}

Edit moveFactors(const QStringList& ids, qsizetype index) {
    return {Labels::tr("Move a contributing factor"), QString(),
            [=](Incident& incident) { moveRows(incident.factors, ids, index); }};
}

Edit setFactorText(const QString& id, const QString& text) {
    return rowTextEdit(Labels::tr("Change a contributing factor"),
                       QStringLiteral("factors/%1/text").arg(id), &Incident::factors, id,
                       &ContributingFactor::text, text);
}

Edit setFactorCategory(const QString& id, const QString& category) {
    return rowTextEdit(Labels::tr("Change a factor's category"),
                       QStringLiteral("factors/%1/category").arg(id), &Incident::factors, id,
                       &ContributingFactor::category, category);
}

Edit setFactorParents(const QString& id, const QStringList& parents) {
    return {Labels::tr("Change what a factor follows from"), QString(), [=](Incident& incident) {
                if (!wouldBeCircular(incident, id, parents)) {
                    changeRow(incident.factors, id,
                              [&](ContributingFactor& factor) { factor.parents = parents; });
                }
            }};
}

bool wouldBeCircular(const Incident& incident, const QString& id, const QStringList& parents) {
    QStringList open = parents;
    QSet<QString> seen;
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (next == id) {
            return true;
        }
        const qsizetype at = indexOfRow(incident.factors, next);
        if (at >= 0 && !seen.contains(next)) {
            seen.insert(next);
            open += incident.factors.at(at)->parents;
        }
    }
    return false;
}

} // namespace afterword::edits
