// SPDX-License-Identifier: MIT
#include "model/items/import_model.h"

#include "model/items/import_cells.h"

#include <algorithm>

namespace afterword::items {

using editing::ImportEntry;
using editing::ImportOutcome;

bool canBeChosen(const ImportEntry& entry) {
    const bool isDone = entry.outcome && entry.outcome != ImportOutcome::Kind::refused;
    return !entry.row.refusal && !isDone;
}

bool needsLook(const ImportEntry& entry) {
    const auto isMoreThanNote = [](const Finding& finding) {
        return finding.severity != Finding::Severity::note;
    };
    return entry.row.refusal || entry.error || entry.row.duplicate ||
           std::any_of(entry.row.findings.cbegin(), entry.row.findings.cend(), isMoreThanNote);
}

ImportModel::ImportModel(editing::ImportSession& session, QObject* parent)
    : KeyedTableModel(parent)
    , m_session(session) {
    setRows(session.entries());
    connect(&session, &editing::ImportSession::changed, this,
            [this] { setRows(m_session.entries()); });
}

ImportChoice ImportModel::choiceWhenTicked(const ImportEntry& entry) {
    return entry.row.duplicate && !entry.row.duplicate->id.isEmpty() ? ImportChoice::update
                                                                     : ImportChoice::add;
}

int ImportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ImportEntry& entry = *rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return importCell(entry, column);
    case Qt::CheckStateRole:
        if (column != Column::title || !canBeChosen(entry)) {
            return {};
        }
        return entry.choice == ImportChoice::skip ? Qt::Unchecked : Qt::Checked;
    case Qt::ToolTipRole:
        return column == Column::title ? entry.row.name : importRemark(entry);
    case static_cast<int>(Role::order):
        return importOrder(entry, column);
    default:
        return role > Qt::UserRole ? importFact(entry, static_cast<Role>(role)) : QVariant();
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= kColumns) {
        return {};
    }
    return importHeader(static_cast<Column>(section));
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = KeyedTableModel::flags(index);
    if (!index.isValid()) {
        return flags;
    }
    const bool ticks =
        index.column() == static_cast<int>(Column::title) && canBeChosen(*rowAt(index.row()));
    return flags | Qt::ItemNeverHasChildren | (ticks ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QHash<int, QByteArray> ImportModel::roleNames() const {
    return withNames(KeyedTableModel::roleNames(), importRoles());
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const Row<ImportEntry> entry = rowAt(index.row());
    if (!canBeChosen(*entry)) {
        return false;
    }
    const bool ticked = value.toInt() == Qt::Checked;
    m_session.choose({entry->row.key}, ticked ? choiceWhenTicked(*entry) : ImportChoice::skip);
    return true;
}

} // namespace afterword::items
