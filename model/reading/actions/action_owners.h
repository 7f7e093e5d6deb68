// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Takes owners in brackets, "title (Ada Roth)", "title (Ada, P1)" or "[Ada] - title", and behind a
/// dash, a bar or commas, "title – Ada, by 1 June", "title | Ada | 1 June", where most of the
/// draft's actions from `first` on have one, or where it is one of its people. A day or a status
/// may follow them. Where the heading asks who, "Ada: title" names one, too. Returns those that
/// only the habit of the list tells.
QStringList takeBracketedOwners(Draft& draft, qsizetype first, QStringView heading);

} // namespace afterword::reading
