// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword::store {

/// What differs between databases. Stateless.
struct Dialect {
    /// Takes the write lock at once: a deferred transaction may find the library changed between
    /// its first read and its first write, which no busy timeout helps against.
    [[nodiscard]] static QString begin() { return QStringLiteral("BEGIN IMMEDIATE"); }
    [[nodiscard]] static QString commit() { return QStringLiteral("COMMIT"); }
    [[nodiscard]] static QString rollback() { return QStringLiteral("ROLLBACK"); }

    /// `word` as a LIKE pattern for "contains", to be used with ESCAPE '\'.
    [[nodiscard]] static QString containing(QString word);
};

} // namespace afterword::store
