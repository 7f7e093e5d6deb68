// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/incident.h"

namespace afterword::desktop {

/// The drawn course of the incident as an SVG file, or as a PNG of twice its size when `path` ends
/// so. Refused when there is nothing to draw.
[[nodiscard]] Result<void> saveStrip(const Incident& incident, const QString& path);
/// The same with the graph of its contributing factors.
[[nodiscard]] Result<void> saveCauses(const Incident& incident, const QString& path);

} // namespace afterword::desktop
