// SPDX-License-Identifier: MIT
#include "model/writing/action_table.h"

#include "model/domain/action_values.h"
#include "model/domain/spreadsheet_text.h"

#include <QStringList>

namespace afterword::writing {

namespace {

QString csvCell(const QString& text) {
    QString cell = defused(text);
    const bool needsQuotes = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') ||
                             cell.contains(u'\r') || cell != cell.trimmed();
    return needsQuotes ? QString(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"') : cell;
}

QByteArray csvLine(const QStringList& cells) {
    QStringList written;
    for (const QString& cell : cells) {
        written.append(csvCell(cell));
    }
    return (written.join(u',') + QStringLiteral("\r\n")).toUtf8();
}

QStringList headings() {
    QStringList names;
    const QList<ActionValue> values = valuesOf(ActionItem());
    for (const ActionValue& value : values) {
        names.append(value.name);
    }
    return names << QStringLiteral("incident") << QStringLiteral("incidentTitle");
}

QStringList cellsOf(const ActionRow& row) {
    QStringList cells;
    const QList<ActionValue> values = valuesOf(row.action);
    for (const ActionValue& value : values) {
        cells.append(value.text);
    }
    return cells << row.incidentReference << row.incidentTitle;
}

} // namespace

QByteArray actionTable(const QList<ActionRow>& rows) {
    QByteArray table = csvLine(headings());
    for (const ActionRow& row : rows) {
        table += csvLine(cellsOf(row));
    }
    return table;
}

} // namespace afterword::writing
