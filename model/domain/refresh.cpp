// SPDX-License-Identifier: MIT
#include "model/domain/refresh.h"

#include "model/base/ids.h"
#include "model/domain/renaming.h"

#include <QSet>

namespace afterword {

namespace {

// What tells a row from its neighbours, from everything that it says to the least that will do.
QStringList keysOf(const TimelineEvent& event) {
    return {event.time.text + u'\n' + event.text, event.text, event.time.text};
}
QStringList keysOf(const ActionItem& action) {
    return {action.title + u'\n' + action.details, action.title};
}
QStringList keysOf(const Improvement& improvement) {
    return {improvement.title + u'\n' + improvement.text, improvement.title};
}
QStringList keysOf(const ContributingFactor& factor) {
    return {factor.category + u'\n' + factor.text, factor.text};
}

/// The rows of `known` that say what `rows` say, each once; null where there is none.
template <class T>
QList<const T*> partners(const QList<Row<T>>& rows, const QList<Row<T>>& known) {
    QList<const T*> found(rows.size(), nullptr);
    QSet<const T*> taken;
    for (qsizetype level = 0; level < keysOf(T()).size(); ++level) {
        QHash<QString, QList<const T*>> byKey;
        for (const Row<T>& row : known) {
            const QString key = keysOf(*row).at(level);
            if (!key.isEmpty() && !taken.contains(&*row)) {
                byKey[key].append(&*row);
            }
        }
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto equals = byKey.find(keysOf(*rows.at(i)).at(level));
            if (!found.at(i) && equals != byKey.end() && !equals->isEmpty()) {
                found[i] = equals->takeFirst();
                taken.insert(found.at(i));
            }
        }
    }
    return found;
}

template <class T>
void alignRows(QList<Row<T>>& rows, const QList<Row<T>>& known, Renaming& names) {
    const QList<const T*> partner = partners(rows, known);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        T& row = rows[i].edit();
        names.give(row.id, partner.at(i) ? partner.at(i)->id : newId());
        if constexpr (requires { row.reference; }) {
            row.reference = partner.at(i) ? partner.at(i)->reference : QString();
        }
    }
}

/// `rows` and those of `more` that are not among them.
template <class T>
QList<Row<T>> joined(QList<Row<T>> rows, const QList<Row<T>>& more) {
    QSet<QString> ids;
    for (const Row<T>& row : rows) {
        ids.insert(row->id);
    }
    for (const Row<T>& row : more) {
        if (!ids.contains(row->id)) {
            rows.append(row);
        }
    }
    return rows;
}

/// Every row that the incident has or had: what a user has added may be found by a reading too.
Incident everyRow(Incident first, const Incident& second) {
    first.timeline = joined(first.timeline, second.timeline);
    first.actions = joined(first.actions, second.actions);
    first.improvements = joined(first.improvements, second.improvements);
    first.factors = joined(first.factors, second.factors);
    return first;
}

} // namespace

Incident aligned(Incident reading, const Incident& known) {
    Renaming names;
    alignRows(reading.timeline, known.timeline, names);
    alignRows(reading.actions, known.actions, names);
    alignRows(reading.improvements, known.improvements, names);
    alignRows(reading.factors, known.factors, names);
    names.follow(reading);
    reading.id = known.id;
    return reading;
}

Refresh refreshed(const Incident& now, const std::optional<Incident>& asRead, Incident reading) {
    Incident base;
    base.id = now.id;
    if (asRead) {
        base = *asRead;
    }
    Refresh result;
    result.before = now;
    result.reading = aligned(std::move(reading), everyRow(base, now));
    result.reading.revision = now.revision;
    result.reading.reference = now.reference;
    result.reading.createdAt = now.createdAt;
    result.reading.updatedAt = now.updatedAt;
    const Merged merged = merge(base, now, result.reading);
    result.after = merged.value;
    result.kept = merged.conflicts;
    result.changes = differences(result.before, result.after);
    return result;
}

} // namespace afterword
