// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"
#include "model/reading/list_items.h"

namespace afterword::reading {

/// A box that is drawn, "☐ Fix it", becomes the box of the item.
void takeBox(ListItem& item);

/// The entries of a paragraph whose lines begin with boxes, "TODO" or "DONE"; none for another one.
/// Among actions a tick ("✅") is a box, too.
[[nodiscard]] std::vector<ListItem> actionEntriesOf(const markdown::Tree& tree, const Piece& piece,
                                                    bool areActions);

/// "TODO: Fix it", "DONE - Fix it", "TODO(ada): Fix it", "Fix it :white_check_mark:": takes what
/// stands in front of the title of the action that will stand in that row, or a sign behind it.
void takeStatusAround(Draft& draft, qsizetype row, ActionItem& action);

} // namespace afterword::reading
