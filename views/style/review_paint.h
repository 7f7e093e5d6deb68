// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

class QPainter;

namespace afterword::views {

struct Tokens;

/// A bar in the margin: what stands right of it has changed.
void paintChangeBar(QPainter& painter, const QRect& place, const Tokens& tokens);

/// A speech mark with a number, whose right edge is at `right`; gives the room that it took.
int paintCommentCount(QPainter& painter, int right, int middle, int count, const Tokens& tokens);

} // namespace afterword::views
