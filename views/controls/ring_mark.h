// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QRectF;

namespace afterword::views {

struct Tokens;

enum class Fullness { empty, half, full };

/// How complete a part is: an empty ring, a half, a full one.
void paintRingMark(QPainter& painter, const QRectF& rect, Fullness fullness, const Tokens& tokens);

} // namespace afterword::views
