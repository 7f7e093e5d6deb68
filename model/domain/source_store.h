// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/incident.h"

#include <QByteArray>

namespace afterword {

/// The documents that incidents were read from, and what reading made of them. Failures are
/// `Error::Kind::library` or `notFound`.
class SourceStore {
public:
    virtual ~SourceStore() = default;

    /// Keeps the bytes of a document under the hash in the origin of its incidents. Once is enough.
    virtual Result<void> keep(const QString& sha256, const QByteArray& bytes) = 0;
    virtual Result<QByteArray> source(const QString& sha256) = 0;

    /// An incident as it was last read from its document, before anybody changed it: what changes
    /// of the user's and of a new reading are told apart by. None when that is not known.
    virtual Result<std::optional<Incident>> asRead(const QString& id) = 0;
    virtual Result<void> setAsRead(const Incident& incident) = 0;
};

} // namespace afterword
