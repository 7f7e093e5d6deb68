// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/drawing.h"

class QPainter;

namespace afterword::views {

struct Tokens;

/// How wide a label is painted.
[[nodiscard]] double labelWidth(const QString& text);

/// Paints a drawing in the colours of `tokens`, with words in the caption's font at 100 %.
void paintDrawing(QPainter& painter, const Drawing& drawing, const Tokens& tokens);

} // namespace afterword::views
