// SPDX-License-Identifier: MIT
#include "model/store/list_change.h"

#include <QHash>

#include <algorithm>

namespace afterword::store {

namespace {

/// Marks a longest increasing run of old indexes (patience sorting with links back).
QList<bool> keepingOrder(const QList<qsizetype>& oldIndex) {
    QList<qsizetype> tails; // row with the smallest last index, by length of the run
    QList<qsizetype> previous(oldIndex.size(), -1);
    for (qsizetype row = 0; row < oldIndex.size(); ++row) {
        if (oldIndex.at(row) == ListChange::kNew) {
            continue;
        }
        const auto place = std::lower_bound(
            tails.cbegin(), tails.cend(), oldIndex.at(row),
            [&](qsizetype tail, qsizetype index) { return oldIndex.at(tail) < index; });
        const qsizetype length = place - tails.cbegin();
        previous[row] = length > 0 ? tails.at(length - 1) : -1;
        if (length == tails.size()) {
            tails.append(row);
        } else {
            tails[length] = row;
        }
    }
    QList<bool> stays(oldIndex.size(), false);
    for (qsizetype row = tails.isEmpty() ? -1 : tails.last(); row >= 0; row = previous.at(row)) {
        stays[row] = true;
    }
    return stays;
}

} // namespace

ListChange listChange(const QStringList& before, const QStringList& after) {
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < before.size(); ++i) {
        known.insert(before.at(i), i);
    }
    ListChange change;
    for (const QString& key : after) {
        change.oldIndex.append(known.value(key, ListChange::kNew));
        known.remove(key);
    }
    for (const QString& key : before) {
        if (known.contains(key)) {
            change.removed.append(key);
        }
    }
    change.stays = keepingOrder(change.oldIndex);
    return change;
}

std::optional<QList<qint64>> positionsBetween(std::optional<qint64> low, std::optional<qint64> high,
                                              qsizetype count) {
    qint64 step = kPositionGap;
    if (low && high) {
        step = std::min(step, (*high - *low) / (count + 1));
    }
    if (step < 1) {
        return std::nullopt;
    }
    const qint64 start = low ? *low : high ? *high - step * (count + 1) : 0;
    QList<qint64> positions;
    for (qsizetype i = 1; i <= count; ++i) {
        positions.append(start + step * i);
    }
    return positions;
}

} // namespace afterword::store
