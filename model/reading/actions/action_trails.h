// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"
#include "model/reading/draft.h"

namespace afterword::reading {

/// Takes the labels that a title ends with, "Fix it (Owner: Ada, due 1 June)", "Fix it. Owner: Ada.
/// Due: 1 June.", "直す 担当: 田中 期限: 6/15", off it, all or none; they become labels below the
/// action, which will stand in that row.
void takeTrailingLabels(Draft& draft, qsizetype row, ActionItem& action);

} // namespace afterword::reading
