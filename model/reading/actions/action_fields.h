// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"

namespace afterword::reading {

struct Draft;

/// Gives a labelled value or a cell of a table to the field of an action that `key` names
/// (`actionKey`). False when it is none for that field; nothing has changed then. Where the
/// document is known to write the day in front of the month, "05/04/2024" is in April.
bool setActionField(ActionItem& action, const QString& key, const QString& value,
                    bool dayFirst = false);

/// The same for the action that stands, or will, in that row of the draft. The draft keeps what its
/// value is in the document's own words, "15. März", "erledigt", which are taken then.
bool takeActionField(Draft& draft, qsizetype row, ActionItem& action, const QString& key,
                     const QString& value);

/// Finds the due days among the fields of actions that only the rest of the document tells: the
/// year, or which of "08/10/2021" is the month.
void settleDueDays(Draft& draft);

/// The last cell of a row without a status: of nothing but "Done", whatever stands above ("Notes"),
/// it tells that.
void takeDoneCell(ActionItem& action, const QString& cell);

/// "In progress", "completed 2024-03-09": words that only say how far an action is.
[[nodiscard]] bool saysStatus(const QString& words);

/// "Not doing" is nothing without its reason: as a word beside an open action it loses nothing.
void openAgain(ActionItem& action, const Field& status);

} // namespace afterword::reading
