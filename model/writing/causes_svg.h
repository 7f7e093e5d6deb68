// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::writing {

/// The contributing factors and what they follow from as an SVG file of its own; empty when there
/// are none. The same drawing as the editor's.
[[nodiscard]] QByteArray causesSvg(const Incident& incident);

/// The file's name beside an exported document: "INC-7-causes.svg".
[[nodiscard]] QString causesFileName(const Incident& incident);

} // namespace afterword::writing
