// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/drawing.h"
#include "model/domain/incident.h"

#include <optional>

namespace afterword::writing {

/// The contributing factors and what they follow from; none when there are none. The editor's
/// drawing is the same.
[[nodiscard]] std::optional<Drawing> causesDrawing(const Incident& incident);

/// The same as an SVG file of its own; empty when there are none.
[[nodiscard]] QByteArray causesSvg(const Incident& incident);

/// The file's name beside an exported document: "INC-7-causes.svg".
[[nodiscard]] QString causesFileName(const Incident& incident);

} // namespace afterword::writing
