// SPDX-License-Identifier: MIT
#pragma once

#include "model/items/enum_roles.h"
#include "model/items/import_model.h"

namespace afterword::items {

/// What the table of an import shows of a row: in a cell, under a role, above a column.
[[nodiscard]] QString importCell(const editing::ImportEntry& entry, ImportModel::Column column);
[[nodiscard]] QVariant importFact(const editing::ImportEntry& entry, ImportModel::Role role);
/// By what the rows are sorted in a column.
[[nodiscard]] QVariant importOrder(const editing::ImportEntry& entry, ImportModel::Column column);
[[nodiscard]] QString importHeader(ImportModel::Column column);
[[nodiscard]] const RoleNames<ImportModel::Role>& importRoles();

/// Why it was refused, or what the library has of it: for the row's tool tip.
[[nodiscard]] QString importRemark(const editing::ImportEntry& entry);

} // namespace afterword::items
