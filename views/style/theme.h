// SPDX-License-Identifier: MIT
#pragma once

#include "views/style/tokens.h"

class QApplication;

namespace afterword::views {

enum class Theme { system, light, dark };

[[nodiscard]] QPalette paletteFor(const Tokens& tokens);

/// Gives the whole application our style, palette, font and icon theme. May be called again to
/// change the theme of a running program.
void applyTheme(QApplication& application, Theme theme);

/// Shows all words at `percent` of their size, in windows that are there too.
void applyZoom(QApplication& application, int percent);

} // namespace afterword::views
