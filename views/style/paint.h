// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPainter;
class QRect;
class QRectF;
class QStyleOption;

namespace afterword::views {

struct Tokens;

/// A round rectangle of `fill` with a hairline of `line` inside `rect`; either may be transparent.
void paintPanel(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line);

/// The ring around what has the focus, just inside `rect`.
void paintFocusRing(QPainter& painter, const QRect& rect, const Tokens& tokens);

/// A box that can be ticked; `partly` is neither on nor off.
void paintCheckBox(QPainter& painter, const QRectF& rect, bool checked, bool partly, bool enabled,
                   const Tokens& tokens);

/// A dotted line below `words`, which stand in the middle of `room`: nobody has said so.
void paintAssumed(QPainter& painter, const QRect& room, const QString& words, const Tokens& tokens);

/// A small arrow that points down.
void paintChevron(QPainter& painter, const QRect& rect, const QColor& colour);

/// Words in the painter's font, cut where there is no room, and small at the right what tells them
/// apart.
void paintWithDetail(QPainter& painter, const QRect& area, const QString& words,
                     const QString& detail, const QColor& ground, const Tokens& tokens);

} // namespace afterword::views
