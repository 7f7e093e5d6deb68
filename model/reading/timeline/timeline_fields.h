// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Where no section is a timeline, a label of that name whose value tells of several events is:
/// "| Timeline | 14:00 deploy<br>14:05 alert |".
void readTimelineFields(Draft& draft);

} // namespace afterword::reading
