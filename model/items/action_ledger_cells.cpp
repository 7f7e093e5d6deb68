// SPDX-License-Identifier: MIT
#include "model/items/action_ledger_model.h"
#include "model/items/actions_model.h"
#include "model/items/words.h"

#include <QLocale>

namespace afterword::items {

namespace {

QString dayText(const QDate& day) {
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

} // namespace

QVariant ActionLedgerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LedgerLine& line = rowAt(index.row());
    if (line.group) {
        return headingCell(line, index.column(), role);
    }
    if (role == Qt::DisplayRole) {
        return actionCell(line.row, static_cast<Column>(index.column()));
    }
    if (role == Qt::AccessibleTextRole) {
        return actionCell(line.row, static_cast<Column>(index.column()));
    }
    return role > Qt::UserRole ? actionFact(line.row, static_cast<Role>(role)) : QVariant();
}

QVariant ActionLedgerModel::actionCell(const ActionRow& row, Column column) const {
    const ActionItem& action = row.action;
    switch (column) {
    case Column::reference:
        return action.reference;
    case Column::title:
        return action.title;
    case Column::status:
        return action.awaitsVerification() ? tr("To verify") : wordFor(action.status);
    case Column::priority:
        return action.priority ? wordFor(*action.priority) : QString();
    case Column::owner:
        return action.owner;
    case Column::due:
        return action.due ? dayText(*action.due) : QString();
    case Column::incident:
        return QString(row.incidentReference + u' ' + row.incidentTitle);
    }
    return {};
}

QVariant ActionLedgerModel::actionFact(const ActionRow& row, Role role) const {
    switch (role) {
    case Role::isHeading:
        return false;
    case Role::status:
        return toCode(row.action.status);
    case Role::priority:
        return toCode(row.action.priority);
    case Role::isOverdue:
        return row.action.isOverdue(m_today);
    case Role::isToVerify:
        return row.action.awaitsVerification();
    case Role::count:
        break;
    }
    return {};
}

QVariant ActionLedgerModel::headingCell(const LedgerLine& line, int column, int role) const {
    const ActionGroupCount& group = *line.group;
    if (role == static_cast<int>(Role::isHeading)) {
        return true;
    }
    if (role == static_cast<int>(Role::count)) {
        return group.count;
    }
    if ((role != Qt::DisplayRole && role != Qt::AccessibleTextRole) || column > 0) {
        return {};
    }
    const QDate week = QDate::fromString(group.name, Qt::ISODate);
    switch (m_listing.group) {
    case ActionGroup::owner:
        return group.name.isEmpty() ? tr("Nobody") : group.name;
    case ActionGroup::priority:
        return group.name.isEmpty() ? tr("No priority") : group.name.toUpper();
    case ActionGroup::dueWeek:
        return week.isValid() ? tr("Week of %1").arg(dayText(week)) : tr("No due date");
    case ActionGroup::factor:
        return group.name.isEmpty() ? tr("No factor") : group.name.simplified();
    case ActionGroup::status:
        return wordFor(fromCode<ActionStatus>(group.name).value_or(ActionStatus::open));
    case ActionGroup::incident:
    case ActionGroup::none:
        break;
    }
    return group.name;
}

QVariant ActionLedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::reference:
        return tr("Action");
    case Column::title:
        return tr("Title");
    case Column::status:
        return tr("Status");
    case Column::priority:
        return tr("Priority");
    case Column::owner:
        return tr("Owner");
    case Column::due:
        return tr("Due");
    case Column::incident:
        return tr("Incident");
    }
    return {};
}

} // namespace afterword::items
