// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"

namespace afterword::reading {

/// Gives a labelled value or a cell of a table to the field of an action that `key` names
/// (`actionKey`). False when it is none for that field; nothing has changed then.
bool setActionField(ActionItem& action, const QString& key, const QString& value);

/// Takes the labels at the end of an action's details ("- **Owner:** Ada") into its fields.
void takeActionLabels(ActionItem& action, QString& details);

/// Takes marks around a title into the action: "~~title~~", "title (due 2023-04-01)", "[P1] title",
/// "title (@ada)", "title - DONE".
void takeActionMarks(ActionItem& action);

} // namespace afterword::reading
