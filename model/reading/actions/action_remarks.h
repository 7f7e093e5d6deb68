// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_item.h"

namespace afterword::reading {

/// "Buy a seal. Owner: Ada. Complete.": what remarks behind a title say of owner, status and the
/// like is understood, and stays in the title with the names of its labels.
void understandRemarks(ActionItem& action);

} // namespace afterword::reading
