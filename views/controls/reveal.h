// SPDX-License-Identifier: MIT
#pragma once

class QRect;
class QWidget;

namespace afterword::views {

/// Scrolls the scroll area around `widget`, if there is one, until `rect` of it is seen.
void reveal(QWidget* widget, const QRect& rect);

} // namespace afterword::views
