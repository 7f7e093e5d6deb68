// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/drawing.h"
#include "model/domain/incident.h"

#include <optional>

namespace afterword::writing {

/// The course of the incident; none when there is nothing to draw. The editor's strip is the same.
[[nodiscard]] std::optional<Drawing> stripDrawing(const Incident& incident);

/// The same as an SVG file of its own, on a light ground; empty when there is nothing to draw.
[[nodiscard]] QByteArray stripSvg(const Incident& incident);

/// The file's name beside an exported document: "INC-7-timeline.svg".
[[nodiscard]] QString stripFileName(const Incident& incident);

} // namespace afterword::writing
