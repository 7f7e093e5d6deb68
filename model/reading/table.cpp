// SPDX-License-Identifier: MIT
#include "model/reading/table.h"

#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/timeline/several_events.h"

namespace afterword::reading {

Table tableOf(const Draft& draft, const Piece& piece) {
    const markdown::Block& block = draft.tree.blocks()[size_t(piece.block)];
    Table table;
    table.names = markdown::cellsOf(draft.tree.line(block.headerLine));
    for (QString& name : table.names) {
        name = withoutBold(name).toString();
    }
    for (int line = block.headerLine + 2; line <= piece.lastLine; ++line) {
        QStringList cells = markdown::cellsOf(draft.tree.line(line));
        while (cells.size() > table.names.size()) {
            const QString extra = cells.takeLast();
            if (!extra.isEmpty()) {
                cells.last() += QStringLiteral(" | ") + extra;
            }
        }
        while (cells.size() < table.names.size()) {
            cells.append(QString());
        }
        table.rows.push_back({line, cells});
    }
    return table;
}

QList<Field> fieldsOf(const Table& table, const Table::Line& row, const QList<qsizetype>& taken) {
    QList<Field> fields;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (!taken.contains(i) && !row.cells.at(i).isEmpty()) {
            fields.append({unescaped(table.names.at(i)), unescaped(row.cells.at(i))});
        }
    }
    return fields;
}

QList<Table::Line> parallelRows(const Table::Line& row, qsizetype count) {
    QList<Table::Line> rows(count, row);
    for (qsizetype cell = 0; cell < row.cells.size(); ++cell) {
        const QStringList parts = betweenBreaks(row.cells.at(cell));
        for (qsizetype i = 0; i < count; ++i) {
            const bool isLast = i + 1 == count;
            rows[i].cells[cell] = parts.size() == count ? parts.at(i)
                                  : isLast              ? row.cells.at(cell)
                                                        : QString();
        }
    }
    return rows;
}

qsizetype widestColumn(const Table& table, const QStringList& keys) {
    qsizetype widest = -1;
    qsizetype most = 0;
    for (qsizetype i = 0; i < table.names.size(); ++i) {
        qsizetype length = 0;
        for (const Table::Line& row : table.rows) {
            length += row.cells.at(i).size();
        }
        if (keys.at(i).isEmpty() && length > most) {
            widest = i;
            most = length;
        }
    }
    return widest;
}

} // namespace afterword::reading
