// SPDX-License-Identifier: MIT
#include "model/domain/edits/improvements.h"

#include "model/domain/edits/labels.h"
#include "model/domain/edits/row_edits.h"

namespace afterword::edits {

Edit insertImprovement(const Improvement& improvement, qsizetype index) {
    return {Labels::tr("Add an improvement"), QString(),
            [=](Incident& incident) { insertRow(incident.improvements, improvement, index); }};
}

Edit removeImprovements(const QStringList& ids) {
    return {ids.size() == 1 ? Labels::tr("Remove an improvement")
                            : Labels::tr("Remove improvements"),
            QString(), [=](Incident& incident) {
                removeRows(incident.improvements, ids);
                for (Row<ActionItem>& action : incident.actions) {
                    if (ids.contains(std::as_const(action)->improvement)) {
                        action.edit().improvement.clear();
                    }
                }
            }};
}

Edit moveImprovements(const QStringList& ids, qsizetype index) {
    return {ids.size() == 1 ? Labels::tr("Move an improvement") : Labels::tr("Move improvements"),
            QString(), [=](Incident& incident) { moveRows(incident.improvements, ids, index); }};
}

Edit setImprovementTitle(const QString& id, const QString& title) {
    return rowTextEdit(Labels::tr("Change an improvement's title"),
                       QStringLiteral("improvements/%1/title").arg(id), &Incident::improvements, id,
                       &Improvement::title, title);
}

Edit setImprovementText(const QString& id, const QString& text) {
    return rowTextEdit(Labels::tr("Change an improvement"),
                       QStringLiteral("improvements/%1/text").arg(id), &Incident::improvements, id,
                       &Improvement::text, text);
}

} // namespace afterword::edits
