// SPDX-License-Identifier: MIT
#pragma once

class QSize;
class QTableView;
class QWidget;

namespace afterword::views {

/// Pixels at 100 % in those of the window's zoom, for what holds words or stands beside them. Space
/// between things stays as it is.
[[nodiscard]] int scaled(int pixels);

// Sizes in pixels at 100 % that follow the zoom.
void keepHeight(QWidget& widget, int height);
void keepWidth(QWidget& widget, int width);
void keepSize(QWidget& widget, const QSize& size);
void keepLeastWidth(QWidget& widget, int width);
void keepMostWidth(QWidget& widget, int width);
void keepRowHeight(QTableView& table, int height);

/// Gives a widget its kept sizes at another zoom.
void followZoom(QWidget& widget);

} // namespace afterword::views
