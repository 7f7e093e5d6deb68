// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"
#include "model/domain/time_reading.h"

#include <QString>

#include <optional>

namespace afterword {

/// How far an action is by somebody's own words, in the languages that documents are read in:
/// "Complete", "✅", "erledigt", "à faire", "done on 2024-03-09", "Fixed (PR 12)". None where they
/// say something else or more. "Not doing" is none of them: it needs a reason.
[[nodiscard]] std::optional<ActionStatus> actionStatusIn(const QString& words);

/// What an action is good for by somebody's own word: "Preventative", "Erkennung", "予防".
[[nodiscard]] std::optional<ActionKind> actionKindIn(const QString& words);

/// How much an action matters by somebody's own word, as severities are named: "critical" is P0,
/// "hoch" P1.
[[nodiscard]] std::optional<Priority> priorityIn(QStringView word);

/// What the name over some actions says of each: "Detection", "P1", "Later (P3)", "Done".
struct GroupSense {
    std::optional<ActionKind> kind;
    std::optional<Priority> priority;
    std::optional<ActionStatus> status;

    [[nodiscard]] bool saysAny() const { return kind || priority || status; }
};

[[nodiscard]] GroupSense senseOfGroup(const QString& name);

/// What follows "by", "bis", "avant le" and the like in front of a day; all of it where none
/// stands.
[[nodiscard]] QStringView behindDueWord(QStringView words);

/// A due day without a year, "3/15" or "15.3.": in that of the incident, or the next if that was
/// before it. None where day and month could be the other way round.
[[nodiscard]] std::optional<QDate> bareDayIn(QStringView words, const TimeContext& context);

/// Whether the words are that day and no other, whichever of day and month they have first.
[[nodiscard]] bool nameDay(const QString& words, QDate day);

} // namespace afterword
