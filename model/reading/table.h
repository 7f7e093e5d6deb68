// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// A table's names of columns and its rows of cells, all rows as wide as the head. What stands in
/// cells beyond the head is joined to the last.
struct Table {
    struct Line {
        int line = 0;
        QStringList cells;
    };

    QStringList names;
    std::vector<Line> rows;
};

[[nodiscard]] Table tableOf(const Draft& draft, const Piece& piece);

/// The columns that no field takes, as fields of a row.
[[nodiscard]] QList<Field> fieldsOf(const Table& table, const Table::Line& row,
                                    const QList<qsizetype>& taken);

/// The column with most to say of those whose key is empty; -1 when there is none.
[[nodiscard]] qsizetype widestColumn(const Table& table, const QStringList& keys);

/// A row whose cells have as many lines ("Fix it<br>Test it | Ada<br>Ben") as that many rows; what
/// has another number of lines stands in the last one.
[[nodiscard]] QList<Table::Line> parallelRows(const Table::Line& row, qsizetype count);

} // namespace afterword::reading
