// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/publication_store.h"

namespace afterword::store {

class Connection;

/// Keeps what was published, compressed.
class Publications : public PublicationStore {
public:
    explicit Publications(Connection& connection) : m_connection(connection) {}

    Result<std::optional<Incident>> published(const QString& id, Instant at) override;
    Result<void> keep(const Incident& published) override;

private:
    Connection& m_connection;
};

/// Within a save: keeps `after` when it is a publication.
[[nodiscard]] Result<void> keepPublished(Connection& connection, const Incident& before,
                                         const Incident& after);

} // namespace afterword::store
