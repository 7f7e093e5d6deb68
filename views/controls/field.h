// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QFocusEvent;
class QKeyEvent;
class QPainter;
class QRect;
class QWidget;

namespace afterword::views {

/// Space between a field's edge and its text, so that text stands in line with headings.
inline constexpr int kFieldPadding = 8;
/// Above and below the text of a field that can hold many lines.
inline constexpr int kTextPadding = 6;

/// The ground of a field that has no border until it is hovered or has the focus.
void paintFieldGround(QPainter& painter, const QRect& rect, const QWidget& field);

/// Undo and redo belong to the document, never to the field that has the focus.
[[nodiscard]] bool isUndoOrRedo(const QKeyEvent& event);

/// The focus goes only as long as a menu is open or another window is in front.
[[nodiscard]] bool isStillHere(const QFocusEvent& event);

/// The smallest replacement that turns `from` into `to`: `removed` characters at `at` by `text`.
struct Replacement {
    qsizetype at = 0;
    qsizetype removed = 0;
    QString text;
};
[[nodiscard]] Replacement replacementFor(const QString& from, const QString& to);

} // namespace afterword::views
