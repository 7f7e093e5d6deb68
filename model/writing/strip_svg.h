// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::writing {

/// The course of the incident as an SVG file of its own, on a light ground; empty when there is
/// nothing to draw. The same drawing as the editor's strip.
[[nodiscard]] QByteArray stripSvg(const Incident& incident);

/// The file's name beside an exported document: "INC-7-timeline.svg".
[[nodiscard]] QString stripFileName(const Incident& incident);

} // namespace afterword::writing
