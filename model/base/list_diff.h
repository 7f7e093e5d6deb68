// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>

namespace afterword {

/// What turns one list of keyed rows into another, as an item model announces it: apply the steps
/// in order, each index is valid at its moment.
struct ListStep {
    enum class Kind { removed, inserted, moved, changed };

    Kind kind = Kind::changed;
    qsizetype at = 0; ///< index in the list as it stands; for `moved` the row's old index
    qsizetype to = 0; ///< for `moved` the row's index afterwards; for `inserted`, `changed` its
                      ///< index in the new list

    bool operator==(const ListStep&) const = default;
};

/// Steps from `before` to `after`; `key(row)` is unique within a list, `==` says "unchanged".
/// Cost is linear when nothing has moved.
template <class T, class KeyOf>
[[nodiscard]] QList<ListStep> listDiff(const QList<T>& before, const QList<T>& after, KeyOf key) {
    using Key = std::decay_t<decltype(key(before.first()))>;
    using Kind = ListStep::Kind;
    QList<ListStep> steps;
    QHash<Key, qsizetype> wanted;
    for (qsizetype i = 0; i < after.size(); ++i) {
        wanted.insert(key(after.at(i)), i);
    }
    QList<T> now;
    QSet<Key> known;
    now.reserve(before.size());
    for (const T& row : before) {
        known.insert(key(row));
        if (wanted.contains(key(row))) {
            now.append(row);
        } else {
            steps.append({Kind::removed, now.size(), now.size()});
        }
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        const Key wantedKey = key(after.at(i));
        if (i < now.size() && key(now.at(i)) == wantedKey) {
            if (!(now.at(i) == after.at(i))) {
                steps.append({Kind::changed, i, i});
            }
            continue;
        }
        if (!known.contains(wantedKey)) {
            now.insert(i, after.at(i));
            steps.append({Kind::inserted, i, i});
            continue;
        }
        const auto found = std::find_if(now.cbegin() + i, now.cend(),
                                        [&](const T& row) { return key(row) == wantedKey; });
        const qsizetype from = found - now.cbegin();
        const bool same = *found == after.at(i);
        now.move(from, i);
        steps.append({Kind::moved, from, i});
        if (!same) {
            steps.append({Kind::changed, i, i});
        }
    }
    return steps;
}

} // namespace afterword
