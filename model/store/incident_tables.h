// SPDX-License-Identifier: MIT
#pragma once

#include "model/store/row_table.h"

namespace afterword::store {

/// All lists of an incident in their tables.
class IncidentTables {
public:
    explicit IncidentTables(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> load(Incident& incident);
    [[nodiscard]] Result<void> save(const Incident& before, const Incident& after);

private:
    Connection& m_connection;
};

} // namespace afterword::store
