// SPDX-License-Identifier: MIT
#include "model/items/read_fields_model.h"

#include <limits>

namespace afterword::items {

namespace {

/// Fields that share an anchor ("people") are told apart by their place among them.
QList<ReadField> withOwnKeys(QList<ReadField> fields) {
    QHash<QString, int> seen;
    for (ReadField& field : fields) {
        const int before = seen[field.anchor]++;
        if (before > 0) {
            field.anchor += QStringLiteral("#%1").arg(before);
        }
    }
    return fields;
}

int linesWithin(const ReadField& field, int line) {
    int count = 0;
    bool holds = false;
    for (const LineRange& range : field.lines) {
        count += range.last - range.first + 1;
        holds = holds || (range.first <= line && line <= range.last);
    }
    return holds ? count : std::numeric_limits<int>::max();
}

QString spoken(const ReadField& field) {
    const QString lines = lineWords(field.lines);
    const QString words = field.label.isEmpty()
                              ? field.text
                              : QString(field.label + QLatin1String(": ") + field.text);
    return lines.isEmpty() ? words : ReadFieldsModel::tr("%1, lines %2").arg(words, lines);
}

} // namespace

QString lineWords(const LineRanges& lines) {
    QStringList words;
    for (const LineRange& range : lines) {
        words.append(range.first == range.last
                         ? QString::number(range.first)
                         : QStringLiteral("%1–%2").arg(range.first).arg(range.last));
    }
    return words.join(QStringLiteral(", "));
}

void ReadFieldsModel::showDocument(const editing::ImportedDocument& document) {
    setRows(withOwnKeys(readFields(document)));
}

void ReadFieldsModel::clear() {
    setRows({});
}

int ReadFieldsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QVariant ReadFieldsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ReadField& field = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return field.text;
    case Qt::AccessibleTextRole:
        return spoken(field);
    default:
        return {};
    }
}

Qt::ItemFlags ReadFieldsModel::flags(const QModelIndex& index) const {
    return KeyedTableModel::flags(index) |
           (index.isValid() ? Qt::ItemNeverHasChildren : Qt::NoItemFlags);
}

int ReadFieldsModel::rowAtLine(int line) const {
    int best = -1;
    int fewest = std::numeric_limits<int>::max();
    for (int row = 0; row < rowCount(); ++row) {
        const int lines = linesWithin(rowAt(row), line);
        if (lines < fewest && rowAt(row).kind != ReadField::Kind::finding) {
            best = row;
            fewest = lines;
        }
    }
    return best;
}

} // namespace afterword::items
