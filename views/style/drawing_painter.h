// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/drawing.h"

#include <QFont>

class QPainter;

namespace afterword::views {

struct Tokens;

/// How wide a label is painted.
[[nodiscard]] double labelWidth(const QString& text);

/// The font of labels. With it a drawing can be painted on another thread.
[[nodiscard]] QFont drawingFont();

/// Paints a drawing in the colours of `tokens`, with words in the caption's font at 100 %.
void paintDrawing(QPainter& painter, const Drawing& drawing, const Tokens& tokens,
                  const QFont& font = drawingFont());

} // namespace afterword::views
