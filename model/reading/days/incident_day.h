// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Gives the day that a label has to the incident and to its times. One that is named after the
/// incident counts more than any other, and what the document says more than its front matter; of
/// equals the first counts. What has to give way becomes a field. False when the incident has not
/// taken it.
bool setIncidentDay(Draft& draft, const QString& name, const QString& value);

} // namespace afterword::reading
