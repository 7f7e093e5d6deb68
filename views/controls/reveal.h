// SPDX-License-Identifier: MIT
#pragma once

class QRect;
class QWidget;

namespace afterword::views {

/// Scrolls the scroll area around `widget`, if there is one, until `rect` of it is seen.
void reveal(QWidget* widget, const QRect& rect);

/// Lets what stands around `widget` follow its new height at once: layouts otherwise take several
/// turns of the event loop, and a frame may be painted in between.
void settleAround(QWidget* widget);

} // namespace afterword::views
