// SPDX-License-Identifier: MIT
#include "model/domain/edits/many_actions.h"

#include "model/domain/edits/actions.h"
#include "model/domain/edits/labels.h"
#include "model/domain/edits/row_edits.h"

#include <QHash>

namespace afterword::edits {

namespace {

QString textOf(const ActionItem& action, const QString& name) {
    const QList<ActionValue> values = valuesOf(action);
    for (const ActionValue& value : values) {
        if (value.name == name) {
            return value.text;
        }
    }
    return {};
}

Error elsewhere(const QString& what) {
    return {Error::Kind::stale,
            what % Labels::tr(" Nothing was changed: look at it again, and decide anew.")};
}

} // namespace

Result<Edit> changeActions(const QList<ActionRow>& seen, const QList<ActionValue>& changes,
                           Instant now) {
    QHash<QString, QList<Edit>> byIncident;
    for (const ActionRow& row : seen) {
        const Result<Edit> edit = changeAction(row.action, changes, now);
        if (!edit) {
            return failure(edit.error());
        }
        byIncident[row.incidentId].append(*edit);
    }
    return Edit{seen.size() == 1 ? Labels::tr("Change an action")
                                 : Labels::tr("Change %1 actions").arg(seen.size()),
                QString(), [byIncident](Incident& incident) {
                    const QList<Edit> edits = byIncident.value(incident.id);
                    for (const Edit& edit : edits) {
                        edit.apply(incident);
                    }
                }};
}

std::optional<Error> changedSince(const QList<ActionRow>& seen, const QList<ActionValue>& changes,
                                  const Incident& incident) {
    for (const ActionRow& row : seen) {
        if (row.incidentId != incident.id) {
            continue;
        }
        const qsizetype at = indexOfRow(incident.actions, row.action.id);
        if (at < 0) {
            return elsewhere(
                Labels::tr("%1 is not there any more: somebody else has taken it away.")
                    .arg(row.action.reference));
        }
        for (const ActionValue& change : changes) {
            const QString now = textOf(*incident.actions.at(at), change.name);
            if (now != textOf(row.action, change.name) && now != change.text) {
                return elsewhere(Labels::tr("Somebody else has changed %1 of %2 to “%3”.")
                                     .arg(change.name, row.action.reference, now));
            }
        }
    }
    return std::nullopt;
}

} // namespace afterword::edits
