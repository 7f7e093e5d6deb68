// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_parts.h"

#include <QStringView>

#include <optional>

namespace afterword {

/// How far a document is by a word of its own, in the languages that documents are read in:
/// "Entwurf", "under review", "已关闭". "Resolved" and "in progress" are none: they speak of the
/// incident.
[[nodiscard]] std::optional<IncidentStatus> incidentStatusIn(QStringView word);

} // namespace afterword
