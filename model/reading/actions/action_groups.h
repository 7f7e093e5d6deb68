// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/list_items.h"

namespace afterword::reading {

/// A name says when actions are to be done, how much they matter, of which kind they are, or who
/// does them.
[[nodiscard]] bool namesGroup(const QString& name);

/// Whether the bold names of these items stand over lists of actions ("**Short term**",
/// "**Prevent**", any over items with boxes or owners), and are no actions with steps.
[[nodiscard]] bool areActionGroups(const markdown::Tree& tree, const std::vector<ListItem>& items);

/// The name that this item of such a list is over actions; empty for one that is an action itself.
[[nodiscard]] QString actionGroupOf(const markdown::Tree& tree, const ListItem& item);

/// "### Done" over rows, which the actions from `first` on are, is their group; it stays where it
/// is when they have others.
void takeGroupAbove(Draft& draft, const Piece& heading, qsizetype first);

} // namespace afterword::reading
