// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_store.h"

namespace afterword {

/// A step of the library as a whole: deleting, importing, changing many incidents at once.
struct LibraryChange {
    struct Update {
        Incident before;
        Incident after; ///< of the same id
    };

    QStringList removed;  ///< ids that get the mark of deletion
    QStringList restored; ///< ids that lose it
    QList<Update> updated;

    [[nodiscard]] bool isEmpty() const;
    /// What takes it back.
    [[nodiscard]] LibraryChange reversed() const;
};

/// Takes the step in one transaction. An update changes the fields in which its two values differ;
/// what else was saved meanwhile stays. When one of these fields was, the step is refused.
[[nodiscard]] Result<void> apply(const LibraryChange& change, IncidentStore& store);

} // namespace afterword
