// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace afterword::views {

/// The platform's font at the program's sizes.
[[nodiscard]] QFont baseFont();    ///< 10.5 pt
[[nodiscard]] QFont strongFont();  ///< base, semibold
[[nodiscard]] QFont captionFont(); ///< 9 pt
[[nodiscard]] QFont sectionFont(); ///< 14 pt semibold
[[nodiscard]] QFont titleFont();   ///< 20 pt semibold
[[nodiscard]] QFont codeFont();    ///< the platform's monospace

/// All of them are larger by this factor: the zoom of the window.
void setFontScale(double scale);
[[nodiscard]] double fontScale();

/// What to add below each line of `font` for the line height of documents, in pixels.
[[nodiscard]] double lineGap(const QFont& font);

/// `font` when its figures are equally wide, else the platform's monospace at its size: for times
/// and ids, which must stand in columns.
[[nodiscard]] QFont figuresFont(const QFont& font);

} // namespace afterword::views
