// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/incident.h"

#include <optional>

namespace afterword {

/// What was published of an incident. Saving an incident with another `publishedAt` keeps it.
/// Failures are `Error::Kind::library`.
class PublicationStore {
public:
    virtual ~PublicationStore() = default;

    /// The newest publication that is not after `at`; none when the library has not seen one.
    virtual Result<std::optional<Incident>> published(const QString& id, Instant at) = 0;
    /// Keeps a publication that came from another library, at its `publishedAt`. Once is enough.
    virtual Result<void> keep(const Incident& published) = 0;
};

} // namespace afterword
