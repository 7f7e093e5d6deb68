// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"

#include <QString>

#include <optional>

namespace afterword {

/// How far an action is by somebody's own words, in the languages that documents are read in:
/// "Complete", "✅", "erledigt", "à faire", "done on 2024-03-09", "Fixed (PR 12)". None where they
/// say something else or more. "Not doing" is none of them: it needs a reason.
[[nodiscard]] std::optional<ActionStatus> actionStatusIn(const QString& words);

/// Whether the words are that day and no other, whichever of day and month they have first.
[[nodiscard]] bool nameDay(const QString& words, QDate day);

} // namespace afterword
