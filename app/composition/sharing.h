// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/attachment_store.h"
#include "model/domain/exchange_store.h"
#include "model/domain/incident_store.h"
#include "model/domain/publication_store.h"
#include "model/domain/share.h"

namespace afterword::app {

/// The parts of a library that an exchange touches.
struct SharePorts {
    IncidentStore& store;
    ExchangeStore& exchanges;
    PublicationStore& publications;
    AttachmentStore& attachments;
};

/// Whose share it is, and when.
struct Sharing {
    QString by;
    Instant at{};
};

/// The incident as it stands in the library, to be written to a file. The library notes it as a
/// state that it has sent.
[[nodiscard]] Result<Share> shared(const QString& id, const Sharing& sharing,
                                   const SharePorts& ports);

/// Both ends of the file. Errors name it; a file that cannot be written leaves the old one.
[[nodiscard]] Result<void> writeShare(const QString& path, const Share& share);
[[nodiscard]] Result<Share> readShare(const QString& path);

/// Takes a share into the library, in one transaction: nothing is changed when it fails. Against
/// the newest state that both sides have had, each field is taken that only they have changed.
[[nodiscard]] Result<TakenShare> take(const Share& share, const SharePorts& ports);

/// Questions of the incident that are open still, oldest first.
[[nodiscard]] Result<QList<OpenQuestions>> openQuestions(const Incident& incident,
                                                         ExchangeStore& exchanges);
/// A question of a state was answered, for its field.
[[nodiscard]] Result<void> settle(const QString& incident, const QString& anchor,
                                  ExchangeStore& exchanges);

} // namespace afterword::app
