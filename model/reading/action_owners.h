// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/row.h"
#include "model/domain/action_item.h"
#include "model/domain/time_reading.h"

namespace afterword::reading {

/// Takes owners in brackets, "title (Ada Roth)", "title (Ada, P1)" or "[Ada] - title", and behind a
/// dash, "title – Ada", where most of the actions from `first` on have one, or where it is one of
/// `people`. A day or a status may follow them. Returns those that only the habit of the list
/// tells.
QStringList takeBracketedOwners(QList<Row<ActionItem>>& actions, qsizetype first,
                                const QStringList& people, const TimeContext& context);

} // namespace afterword::reading
