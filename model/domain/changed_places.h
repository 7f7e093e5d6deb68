// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/difference.h"

#include <QSet>

namespace afterword {

/// What differs for those who read the document: without comments, steps of the review and the
/// words that a document was read with.
[[nodiscard]] QList<FieldChange> changesForReaders(const Incident& before, const Incident& after);

/// Where they are in the form: keys of its sections, and ids of rows that are there.
struct ChangedPlaces {
    QSet<QString> sections;
    QSet<QString> rows;
    bool operator==(const ChangedPlaces&) const = default;
};

[[nodiscard]] ChangedPlaces placesOf(const QList<FieldChange>& changes);

} // namespace afterword
