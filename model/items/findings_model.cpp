// SPDX-License-Identifier: MIT
#include "model/items/findings_model.h"

namespace afterword::items {

namespace {

QString spoken(const FindingRow& row) {
    switch (row.kind) {
    case FindingRow::Kind::heading:
        break;
    case FindingRow::Kind::finding:
        return row.finding.severity == Finding::Severity::note
                   ? FindingsModel::tr("Note: %1").arg(row.text)
                   : FindingsModel::tr("Warning: %1").arg(row.text);
    case FindingRow::Kind::ignored:
        return FindingsModel::tr("Ignored: %1 %2").arg(row.text, row.ignored.reason);
    }
    return row.text;
}

} // namespace

int FindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return rowAt(index.row()).text;
    case Qt::AccessibleTextRole:
        return spoken(rowAt(index.row()));
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const bool isHeading = rowAt(index.row()).kind == FindingRow::Kind::heading;
    return isHeading ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                     : KeyedTableModel::flags(index) | Qt::ItemNeverHasChildren;
}

} // namespace afterword::items
