// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/incident.h"

#include <functional>

namespace afterword {

/// What the library gave a saved incident: everything that only it can know.
struct SaveReceipt {
    int revision = 0;
    Instant updatedAt{};
    QStringList actionReferences; ///< one per action of the saved value, in its order
};

/// Writes incidents. Failures are `Error::Kind::library`, `stale`, or `notFound`.
class IncidentStore {
public:
    virtual ~IncidentStore() = default;

    /// Stores a new incident and returns it with id, reference, action references, revision 1.
    /// An id that the library already has is refused.
    virtual Result<Incident> add(const Incident& incident) = 0;

    /// Writes what differs between `before` (as it was loaded or last saved) and `after`, in one
    /// transaction. `before.revision` is expected in the library: otherwise `stale`, and nothing
    /// is written. Nothing differs: nothing is written, and the revision stays.
    virtual Result<SaveReceipt> save(const Incident& before, const Incident& after) = 0;

    /// `notFound` for one that is deleted, too.
    virtual Result<Incident> load(const QString& id) = 0;

    /// Marks as deleted, or takes the mark away; unknown ids are `notFound`, and nothing is done.
    virtual Result<void> setDeleted(const QStringList& ids, bool deleted) = 0;

    /// Runs `work` in one transaction, which is undone when it fails. What is written in it stands
    /// or falls alone, and so does a `together` within it.
    virtual Result<void> together(const std::function<Result<void>()>& work) = 0;
};

} // namespace afterword
