// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <utility>

namespace afterword::items {

template <class Role>
using RoleNames = QList<std::pair<Role, QByteArray>>;

/// The names of a model's own roles beside those that every model has.
template <class Role>
[[nodiscard]] QHash<int, QByteArray> withNames(QHash<int, QByteArray> names,
                                               const RoleNames<Role>& own) {
    for (const auto& [role, name] : own) {
        names.insert(static_cast<int>(role), name);
    }
    return names;
}

} // namespace afterword::items
