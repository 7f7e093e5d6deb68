// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"
#include "views/style/tokens.h"

#include <QFont>
#include <QSize>

class QPainter;
class QRect;

namespace afterword::views {

[[nodiscard]] QColor colourOf(Severity severity, const Tokens& tokens);
[[nodiscard]] QColor colourOf(IncidentStatus status, const Tokens& tokens);
[[nodiscard]] QColor colourOf(ActionStatus status, const Tokens& tokens);
[[nodiscard]] QColor colourOf(Priority priority, const Tokens& tokens);

/// The ground of a chip of `colour` that stands on `ground`.
[[nodiscard]] QColor chipGround(const QColor& colour, const QColor& ground);

/// The size of a painted chip; its font is the caption font.
[[nodiscard]] QSize chipSize(const QString& text);

/// A word on its colour, in a chip of `chipSize` at the left of `rect` and centred in its height;
/// elided when `rect` is narrower. The rectangle that was painted.
QRect paintChip(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour,
                const QColor& ground);

} // namespace afterword::views
