// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/exchange_store.h"
#include "model/domain/incident_store.h"

namespace afterword {

/// A step of the library as a whole: deleting, importing, changing many incidents at once.
struct LibraryChange {
    struct Update {
        Incident before;
        Incident after; ///< of the same id
    };

    /// What the library knows of the states of an incident that it has exchanged.
    struct Exchange {
        QString incident;
        QList<ExchangedState> states; ///< that become known, or are forgotten
        QList<OpenQuestions> before;  ///< all questions
        QList<OpenQuestions> after;
        bool isKnown = true; ///< otherwise they are forgotten
    };

    QStringList removed;  ///< ids that get the mark of deletion
    QStringList restored; ///< ids that lose it
    QList<Update> updated;
    QList<Exchange> exchanged{};

    [[nodiscard]] bool isEmpty() const;
    /// What takes it back.
    [[nodiscard]] LibraryChange reversed() const;
};

/// Takes the step in one transaction. An update changes the fields in which its two values differ;
/// what else was saved meanwhile stays. When one of these fields was, the step is refused.
/// Only a step with exchanges needs the store of these.
[[nodiscard]] Result<void> apply(const LibraryChange& change, IncidentStore& store,
                                 ExchangeStore* exchanges = nullptr);

} // namespace afterword
