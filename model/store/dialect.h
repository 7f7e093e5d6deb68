// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace afterword::store {

/// What differs between databases. Stateless.
struct Dialect {
    /// Takes the write lock at once: a deferred transaction may find the library changed between
    /// its first read and its first write, which no busy timeout helps against. `level` counts the
    /// transactions around it: one within another is a savepoint.
    [[nodiscard]] static QString begin(int level);
    [[nodiscard]] static QString commit(int level);
    [[nodiscard]] static QStringList rollback(int level);

    /// `word` as a LIKE pattern for "contains", to be used with ESCAPE '\'.
    [[nodiscard]] static QString containing(QString word);

    /// The Monday of the week of a day in ISO form, as such a day; null for none.
    [[nodiscard]] static QString mondayOf(const QString& day);
};

} // namespace afterword::store
