// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/instant.h"
#include "model/domain/incident_store.h"

namespace afterword::store {

class Connection;

/// Stores incidents through a connection.
class IncidentWriter : public IncidentStore {
public:
    IncidentWriter(Connection& connection, Clock clock, QString author);

    Result<Incident> add(const Incident& incident) override;
    Result<SaveReceipt> save(const Incident& before, const Incident& after) override;
    Result<Incident> load(const QString& id) override;
    Result<void> setDeleted(const QStringList& ids, bool deleted) override;
    Result<void> together(const std::function<Result<void>()>& work) override;

private:
    [[nodiscard]] Result<Incident> insert(Incident incident);
    [[nodiscard]] Result<Incident> read(const QString& id);
    [[nodiscard]] Result<SaveReceipt> update(const Incident& before, Incident after);
    [[nodiscard]] Instant now() const;

    Connection& m_connection;
    Clock m_clock;
    QString m_author;
};

} // namespace afterword::store
