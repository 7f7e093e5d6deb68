// SPDX-License-Identifier: MIT
#include "model/domain/share.h"

#include "model/domain/difference.h"

namespace afterword {

namespace {

/// `other` with what the library of `mine` has given.
Incident asIn(const Incident& mine, Incident other) {
    other.id = mine.id;
    other.reference = mine.reference;
    other.revision = mine.revision;
    other.createdAt = mine.createdAt;
    other.updatedAt = mine.updatedAt;
    QHash<QString, QString> references;
    for (const Row<ActionItem>& action : mine.actions) {
        references.insert(action->id, action->reference);
    }
    for (Row<ActionItem>& action : other.actions) {
        const QString reference = references.value(action->id);
        if (action->reference != reference) {
            action.edit().reference = reference;
        }
    }
    return other;
}

const FieldChange* changeAt(const QString& anchor, const QList<FieldChange>& changes) {
    const auto found =
        std::find_if(changes.cbegin(), changes.cend(),
                     [&](const FieldChange& change) { return change.anchor == anchor; });
    return found == changes.cend() ? nullptr : &*found;
}

} // namespace

bool isShareFile(const QString& path) {
    return path.endsWith(kShareSuffix, Qt::CaseInsensitive);
}

Incident withoutLibrary(Incident incident) {
    Incident nowhere;
    nowhere.id = incident.id;
    return asIn(nowhere, std::move(incident));
}

Merged mergeShared(const Incident& base, const Incident& mine, const Incident& theirs,
                   const QStringList& open) {
    const Incident other = asIn(mine, theirs);
    Merged merged = merge(asIn(mine, base), mine, other);
    if (open.isEmpty()) {
        return merged;
    }
    QStringList asked;
    for (const Conflict& conflict : std::as_const(merged.conflicts)) {
        asked.append(conflict.anchor);
    }
    const QList<FieldChange> differing = differences(mine, other);
    for (const QString& anchor : open) {
        const FieldChange* change = changeAt(anchor, differing);
        if (change && !asked.contains(anchor)) {
            const Conflict conflict{anchor, change->label, change->before, change->after};
            merged.value =
                takeTheirs(std::move(merged.value), conflict, mine); // that is: keep mine
            merged.conflicts.append(conflict);
        }
    }
    return merged;
}

QList<Conflict> stillOpen(const QList<Conflict>& asked, const Incident& mine,
                          const Incident& theirs) {
    const QList<FieldChange> differing = differences(mine, asIn(mine, theirs));
    QList<Conflict> open;
    for (const Conflict& conflict : asked) {
        if (const FieldChange* change = changeAt(conflict.anchor, differing)) {
            open.append({conflict.anchor, conflict.label, change->before, change->after});
        }
    }
    return open;
}

} // namespace afterword
