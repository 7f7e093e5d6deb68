// SPDX-License-Identifier: MIT
#pragma once

#include "model/items/enum_roles.h"
#include "model/items/incident_list_model.h"

namespace afterword::items {

/// What the incident list shows of a row: in a cell, under a role, above a column.
[[nodiscard]] QVariant incidentCell(const IncidentRow& row, IncidentListModel::Column column);
[[nodiscard]] QVariant incidentFact(const IncidentRow& row, IncidentListModel::Role role);
[[nodiscard]] QString incidentHeader(IncidentListModel::Column column);
[[nodiscard]] const RoleNames<IncidentListModel::Role>& incidentRoles();

} // namespace afterword::items
