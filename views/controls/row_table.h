// SPDX-License-Identifier: MIT
#pragma once

#include "views/style/tokens.h"

#include <QColor>

class QPainter;
class QModelIndex;
class QStyleOptionViewItem;
class QTableView;

namespace afterword::views {

/// Makes a table one of whole rows: no grid, rows of one height, Tab leaves it, nothing is edited
/// in it.
void showWholeRows(QTableView& table);

/// Whether the cell is of the row that the keys act on.
[[nodiscard]] bool isOfCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index);

/// The ground of a row on a surface: selected, under the mouse, or plain.
[[nodiscard]] QColor rowColour(const QStyleOptionViewItem& option, const Tokens& tokens);

/// Paints the ground of a cell of such a table, with the hairline below its row and the mark of the
/// current one; gives the ground's colour.
QColor paintRowGround(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index, const Tokens& tokens);

} // namespace afterword::views
