// SPDX-License-Identifier: MIT
#include "model/items/changes_model.h"

#include <algorithm>
#include <iterator>

namespace afterword::items {

void ChangesModel::showChanges(const QList<FieldChange>& changes) {
    m_left.clear();
    setRows(changes);
    announceAll();
}

QList<FieldChange> ChangesModel::ticked() const {
    QList<FieldChange> chosen;
    std::copy_if(rows().cbegin(), rows().cend(), std::back_inserter(chosen),
                 [this](const FieldChange& change) { return !m_left.contains(change.anchor); });
    return chosen;
}

int ChangesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FieldChange& change = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return change.label;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return change.after.isEmpty()
                   ? tr("%1: “%2” goes").arg(change.label, change.before)
                   : tr("%1: “%2” becomes “%3”").arg(change.label, change.before, change.after);
    case Qt::CheckStateRole:
        return m_left.contains(change.anchor) ? Qt::Unchecked : Qt::Checked;
    default:
        return {};
    }
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex& index) const {
    return KeyedTableModel::flags(index) |
           (index.isValid() ? Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
                            : Qt::ItemFlags(Qt::NoItemFlags));
}

bool ChangesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QString anchor = keyAt(index.row());
    value.toInt() == Qt::Checked ? void(m_left.remove(anchor)) : void(m_left.insert(anchor));
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

} // namespace afterword::items
