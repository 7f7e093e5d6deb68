// SPDX-License-Identifier: MIT
#include "model/items/import_filter.h"

#include "model/items/import_model.h"

namespace afterword::items {

ImportFilter::ImportFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(static_cast<int>(ImportModel::Role::order));
    setSortCaseSensitivity(Qt::CaseInsensitive);
    // A row that is read again keeps its place while a person looks at it.
    setDynamicSortFilter(false);
}

void ImportFilter::setOnlyToLookAt(bool only) {
    m_onlyToLookAt = only;
    invalidateFilter();
}

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return !m_onlyToLookAt || index.data(static_cast<int>(ImportModel::Role::needsLook)).toBool();
}

} // namespace afterword::items
