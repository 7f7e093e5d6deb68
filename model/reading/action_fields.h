// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"
#include "model/reading/draft.h"
#include "model/reading/list_items.h"

namespace afterword::reading {

/// Gives a labelled value or a cell of a table to the field of an action that `key` names
/// (`actionKey`). False when it is none for that field; nothing has changed then.
bool setActionField(ActionItem& action, const QString& key, const QString& value);

/// Takes the labels at both ends of an action's details ("- **Owner:** Ada", lines "Owner: Ada")
/// into its fields, and those that stand among them ("Effort: 3 days"). The draft keeps their
/// names.
void takeActionLabels(Draft& draft, ActionItem& action, QString& details);

/// Finds the due days among the fields of actions that only the rest of the document tells: the
/// year, or which of "08/10/2021" is the month.
void settleDueDays(Draft& draft);

/// The last cell of a row without a status: of nothing but "Done", whatever stands above ("Notes"),
/// it tells that.
void takeDoneCell(ActionItem& action, const QString& cell);

/// Whether such labels say who does it, or until when: an action then, whatever stands above it.
[[nodiscard]] bool labelsAction(const QString& details);

/// "In progress", "completed 2024-03-09": words that only say how far an action is.
[[nodiscard]] bool saysStatus(const QString& words);

/// A paragraph "Fix it" over lines of labels that say whose it is, or when it is due.
[[nodiscard]] std::optional<ListItem> entryWithLabels(const markdown::Tree& tree,
                                                      const Piece& piece);

} // namespace afterword::reading
