// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/row.h"
#include "model/domain/action_item.h"
#include "model/domain/time_reading.h"

namespace afterword::reading {

/// Takes marks around a title into the action: "~~title~~", "[P1] title", "title (@ada)",
/// "title (@ada, P1)", "title (OPS-12)", "title - DONE", "title ✅". What
/// has a name of its own, "(owner: Ada, due 2023-04-01)", and a day that the words promise, "by
/// June 1", is taken too, and stays in the title.
void takeActionMarks(ActionItem& action, const TimeContext& context);

/// "~~title~~": what is struck out is done. False where the title is not.
bool takeStrike(ActionItem& action);

/// Takes issue keys in front of titles, "OPS-12 title", where it is the habit of the actions from
/// `first` on: one alone may be a name, as "UTF-8".
void takeLeadingTickets(QList<Row<ActionItem>>& actions, qsizetype first);

/// Takes the day that the end of a title promises, "by June 1, 2024", "due: 2024-06-01"; its words
/// stay.
void takeDueWords(ActionItem& action, const TimeContext& context);

} // namespace afterword::reading
