// SPDX-License-Identifier: MIT
#include "model/domain/edits/factors.h"

#include "model/domain/edits/labels.h"
#include "model/domain/edits/row_edits.h"

#include <QSet>

namespace afterword::edits {

namespace {

void forget(Incident& incident, const QStringList& ids) {
    for (Row<ContributingFactor>& factor : incident.factors) {
        const auto isGone = [&](const QString& parent) { return ids.contains(parent); };
        if (std::any_of(factor->parents.cbegin(), factor->parents.cend(), isGone)) {
            factor.edit().parents.removeIf(isGone);
        }
    }
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
