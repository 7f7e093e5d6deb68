// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace afterword::views {

/// The icon of a freedesktop name ("document-new"), in one colour: that of text in light and dark
/// alike, faint when disabled.
[[nodiscard]] QIcon icon(const QString& name);

/// The same in a colour of its own.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& colour, int size,
                                 qreal devicePixelRatio);

} // namespace afterword::views
