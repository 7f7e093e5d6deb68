// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/difference.h"
#include "model/domain/merge.h"

namespace afterword {

/// What a new reading of its document makes of an incident of the library: what the user has
/// changed since the last reading is kept, what reading finds anew is taken.
struct Refresh {
    Incident before;            ///< as the library has it
    Incident after;             ///< what is to be saved
    Incident reading;           ///< as it was read now, under the ids of the incident
    QList<FieldChange> changes; ///< from `before` to `after`
    QList<Conflict> kept;       ///< where the reading says something else than the user wrote
};

/// `asRead` is the incident as it was read the last time. Without it nothing that the incident has
/// is given up: only its gaps are filled.
[[nodiscard]] Refresh refreshed(const Incident& now, const std::optional<Incident>& asRead,
                                Incident reading);

/// The reading of a document with the ids of `known` and of those of its rows that say the same,
/// references of actions included; rows that only the reading has get new ids.
[[nodiscard]] Incident aligned(Incident reading, const Incident& known);

} // namespace afterword
