// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>
#include <QStyleOptionButton>

/// How each element of `Style` is painted. What these do not paint is left to Fusion.
namespace afterword::views::parts {

/// False when the element is not one of ours.
bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option, QPainter& painter);
bool drawControl(QStyle::ControlElement element, const QStyleOption* option, QPainter& painter);

/// The option to paint a button's label with: a primary button's text and icon are `onAccent`.
[[nodiscard]] QStyleOptionButton buttonLabel(const QStyleOption& option, const QPainter& painter);

void drawScrollBar(const QStyleOptionComplex& option, const QRect& slider, QPainter& painter);
[[nodiscard]] QRect scrollBarRect(const QStyleOptionComplex& option, QStyle::SubControl part);

void drawComboBox(const QStyleOptionComplex& option, QPainter& painter);

} // namespace afterword::views::parts
