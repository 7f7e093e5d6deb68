// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"
#include "model/reading/draft.h"
#include "model/reading/list_items.h"

namespace afterword::reading {

/// Takes the labels at both ends of an action's details ("- **Owner:** Ada", lines "Owner: Ada",
/// "Owner: Ada | Due: 1 June") into its fields, and those that stand among them ("Effort: 3 days").
/// The draft keeps their names for the action, which is in that row of the list, and was made of
/// `item` if of any.
void takeActionLabels(Draft& draft, qsizetype row, ActionItem& action, QString& details,
                      const ListItem* item = nullptr);

/// Whether such labels say who does it, or until when: an action then, whatever stands above it.
[[nodiscard]] bool labelsAction(const QString& details);

/// The text is such labels and nothing else.
[[nodiscard]] bool areActionLabels(const QString& details);

/// Labels on lines right below the words of an item, as if they were one paragraph with them, go
/// to what stands below it.
void partLabelLines(ListItem& entry);

/// A paragraph "Fix it" over lines of labels that say whose it is, or when it is due.
[[nodiscard]] std::optional<ListItem> entryWithLabels(const markdown::Tree& tree,
                                                      const Piece& piece);

} // namespace afterword::reading
