// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QPointF;

namespace afterword::views {

/// The height of `text` in lines as a `TextField` breaks them, so that a row does not jump when
/// its editor opens.
[[nodiscard]] double wrappedHeight(const QString& text, const QFont& font, double width);

/// Paints it so, from the top left.
void paintWrapped(QPainter& painter, const QPointF& at, const QString& text, const QFont& font,
                  double width);

} // namespace afterword::views
