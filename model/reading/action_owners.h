// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Takes owners in brackets, "title (Ada Roth)", "title (Ada, P1)" or "[Ada] - title", and behind a
/// dash, "title – Ada, by 1 June", where most of the draft's actions from `first` on have one, or
/// where it is one of its people. A day or a status may follow them. Returns those that only the
/// habit of the list tells.
/// Where they are named first, names with a colon in front of titles are owners as well.
QStringList takeBracketedOwners(Draft& draft, qsizetype first, bool areNamedFirst = false);

} // namespace afterword::reading
