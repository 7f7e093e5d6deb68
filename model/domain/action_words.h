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

/// What an action is good for by somebody's own word: "Preventative", "Erkennung", "予防".
[[nodiscard]] std::optional<ActionKind> actionKindIn(const QString& words);

/// What the name over some actions says of each: "Detection", "P1", "Later (P3)", "Done".
struct GroupSense {
    std::optional<ActionKind> kind;
    std::optional<Priority> priority;
    std::optional<ActionStatus> status;

    [[nodiscard]] bool saysAny() const { return kind || priority || status; }
};

[[nodiscard]] GroupSense senseOfGroup(const QString& name);

/// Whether the words are that day and no other, whichever of day and month they have first.
[[nodiscard]] bool nameDay(const QString& words, QDate day);

} // namespace afterword
