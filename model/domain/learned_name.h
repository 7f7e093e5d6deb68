// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/incident_parts.h"

namespace afterword {

/// A heading that a user has taught a library: sections under it are read as that part.
struct LearnedName {
    QString heading;
    Part part = Part::summary;
    bool operator==(const LearnedName&) const = default;
};

/// The headings that a library has learned. Failures are `Error::Kind::library`.
class NameStore {
public:
    virtual ~NameStore() = default;

    /// By heading.
    virtual Result<QList<LearnedName>> names() = 0;
    /// A heading that is known already gets another part.
    virtual Result<void> learn(const LearnedName& name) = 0;
    virtual Result<void> forget(const QString& heading) = 0;
};

} // namespace afterword
