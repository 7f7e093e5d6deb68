// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QWidget;

namespace afterword::views {

/// Room at the left of a row for its bullet or number.
inline constexpr int kMarkRoom = 28; ///< at 100 %

/// The room at the left of a row, in a layout that puts `spacing` behind it.
[[nodiscard]] QWidget* makeMarkRoom(int spacing);

void paintBullet(QPainter& painter, const QWidget& row);
/// One more than the index.
void paintNumber(QPainter& painter, const QWidget& row, int index);

} // namespace afterword::views
