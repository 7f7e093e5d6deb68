// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"
#include "model/reading/draft.h"

namespace afterword::reading {

/// Gives a labelled value or a cell of a table to the field of an action that `key` names
/// (`actionKey`). False when it is none for that field; nothing has changed then.
bool setActionField(ActionItem& action, const QString& key, const QString& value);

/// Takes the labels at the end of an action's details ("- **Owner:** Ada") into its fields. The
/// draft keeps their names.
void takeActionLabels(Draft& draft, ActionItem& action, QString& details);

} // namespace afterword::reading
