// SPDX-License-Identifier: MIT
#include "model/items/improvements_model.h"

#include "model/domain/edits/improvements.h"
#include "model/editing/incident_document.h"
#include "model/items/enum_roles.h"

namespace afterword::items {

namespace {

const RoleNames<ImprovementsModel::Role> kImprovementsRoles{{ImprovementsModel::Role::id, "id"}};

} // namespace

ImprovementsModel::ImprovementsModel(editing::IncidentDocument& document, QObject* parent)
    : KeyedTableModel(parent)
    , m_document(document) {
    setRows(document.value().improvements);
    connect(&document, &editing::IncidentDocument::changed, this,
            [this](const Incident&, const Incident& after) { setRows(after.improvements); });
}

int ImprovementsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ImprovementsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Improvement& improvement = *rowAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        return static_cast<Column>(index.column()) == Column::title ? improvement.title
                                                                    : improvement.text;
    }
    return role == static_cast<int>(Role::id) ? improvement.id : QVariant();
}

QVariant ImprovementsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= kColumns) {
        return {};
    }
    return static_cast<Column>(section) == Column::title ? tr("Improvement") : tr("Description");
}

Qt::ItemFlags ImprovementsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = KeyedTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

QHash<int, QByteArray> ImprovementsModel::roleNames() const {
    return withNames(KeyedTableModel::roleNames(), kImprovementsRoles);
}

bool ImprovementsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QString id = keyAt(index.row());
    const bool isTitle = static_cast<Column>(index.column()) == Column::title;
    m_document.submit(isTitle ? edits::setImprovementTitle(id, value.toString())
                              : edits::setImprovementText(id, value.toString()));
    return true;
}

bool ImprovementsModel::removeRows(int row, int count, const QModelIndex& parent) {
    if (!isRange(row, count, parent)) {
        return false;
    }
    m_document.submit(edits::removeImprovements(keys(row, count)));
    return true;
}

bool ImprovementsModel::moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to,
                                 int child) {
    if (!isRange(row, count, from) || to.isValid()) {
        return false;
    }
    m_document.submit(edits::moveImprovements(keys(row, count), child));
    return true;
}

} // namespace afterword::items
