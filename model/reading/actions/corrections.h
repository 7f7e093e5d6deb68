// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// "Corrective action" in prose, beside "Preventive action", tells what was done.
void settleCorrections(Outline& outline);

/// "Remediation": the name of what was done as well as of what is to do.
[[nodiscard]] bool mayTellWhatWasDone(QStringView name);

/// "How did we respond?": over rows a timeline, over prose what was done.
[[nodiscard]] bool asksForResponse(QStringView name);

/// "How did we respond?" over prose without rows tells what was done, where nothing else does.
void settleResponses(const Draft& draft, Outline& outline);

} // namespace afterword::reading
