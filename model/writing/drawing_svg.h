// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/drawing.h"
#include "model/domain/incident.h"

namespace afterword::writing {

/// A drawing as an SVG file of its own, on a light ground.
[[nodiscard]] QByteArray drawingSvg(const Drawing& drawing, const QString& title);

/// About how wide a text is in such a file.
[[nodiscard]] double lettersWidth(const QString& text);

/// The file's name beside an exported document: "INC-7-timeline.svg".
[[nodiscard]] QString drawingFileName(const Incident& incident, QLatin1String what);

} // namespace afterword::writing
