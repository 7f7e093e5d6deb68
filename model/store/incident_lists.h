// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_queries.h"

namespace afterword::store {

class Connection;

/// Flat rows of the library through a connection.
class IncidentLists : public IncidentQueries {
public:
    explicit IncidentLists(Connection& connection) : m_connection(connection) {}

    Result<QList<IncidentRow>> incidents(const IncidentFilter& filter, IncidentOrder order,
                                         Page page, const QDate& today) override;
    Result<int> incidentCount(const IncidentFilter& filter) override;
    Result<QList<ActionRow>> actions(const ActionFilter& filter, ActionOrder order) override;
    Result<QString> resolve(const QString& reference) override;
    Result<std::optional<Duplicate>> duplicateOf(const Incident& incident) override;

private:
    Connection& m_connection;
};

} // namespace afterword::store
