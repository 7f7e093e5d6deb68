// SPDX-License-Identifier: MIT
#include "model/items/actions_model.h"

#include "model/domain/edits/actions.h"
#include "model/editing/incident_document.h"
#include "model/items/enum_roles.h"
#include "model/items/words.h"

#include <QLocale>

namespace afterword::items {

namespace {

const RoleNames<ActionsModel::Role> kActionsRoles{
    {ActionsModel::Role::id, "id"},
    {ActionsModel::Role::status, "status"},
    {ActionsModel::Role::priority, "priority"},
    {ActionsModel::Role::kind, "kind"},
    {ActionsModel::Role::due, "due"},
    {ActionsModel::Role::overdue, "overdue"},
    {ActionsModel::Role::settled, "settled"},
    {ActionsModel::Role::steps, "steps"},
    {ActionsModel::Role::stepsDone, "stepsDone"},
    {ActionsModel::Role::reason, "reason"},
};

int doneAmong(const QList<ActionStep>& steps) {
    return static_cast<int>(std::count_if(steps.cbegin(), steps.cend(),
                                          [](const ActionStep& step) { return step.done; }));
}

/// None for a code that is unknown; an empty code is "no value".
template <class E>
std::optional<std::optional<E>> optionalCode(const QString& code) {
    const std::optional<E> value = fromCode<E>(code);
    return value || code.isEmpty() ? std::optional(value) : std::nullopt;
}

} // namespace

ActionsModel::ActionsModel(editing::IncidentDocument& document, Clock clock, QObject* parent)
    : KeyedTableModel(parent)
    , m_document(document)
    , m_clock(std::move(clock)) {
    setRows(document.value().actions);
    connect(&document, &editing::IncidentDocument::changed, this,
            [this](const Incident&, const Incident& after) { setRows(after.actions); });
}

int ActionsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ActionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ActionItem& action = *rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole) {
        return shown(action, column);
    }
    if (role == Qt::EditRole) {
        return editable(action, column);
    }
    return role > Qt::UserRole ? fact(action, static_cast<Role>(role)) : QVariant();
}

QVariant ActionsModel::shown(const ActionItem& action, Column column) const {
    switch (column) {
    case Column::due:
        return action.due ? QLocale().toString(*action.due, QLocale::ShortFormat) : QString();
    case Column::priority:
        return action.priority ? wordFor(*action.priority) : QString();
    case Column::status:
        return wordFor(action.status);
    case Column::kind:
        return action.kind ? wordFor(*action.kind) : QString();
    case Column::reference:
    case Column::title:
    case Column::owner:
        return editable(action, column);
    }
    return {};
}

QVariant ActionsModel::editable(const ActionItem& action, Column column) const {
    switch (column) {
    case Column::reference:
        return action.reference;
    case Column::title:
        return action.title;
    case Column::owner:
        return action.owner;
    case Column::due:
        return action.due ? *action.due : QDate();
    case Column::priority:
        return toCode(action.priority);
    case Column::status:
        return toCode(action.status);
    case Column::kind:
        return toCode(action.kind);
    }
    return {};
}

QVariant ActionsModel::fact(const ActionItem& action, Role role) const {
    switch (role) {
    case Role::id:
        return action.id;
    case Role::status:
        return toCode(action.status);
    case Role::priority:
        return toCode(action.priority);
    case Role::kind:
        return toCode(action.kind);
    case Role::due:
        return action.due ? *action.due : QDate();
    case Role::overdue:
        return action.isOverdue(today());
    case Role::settled:
        return action.isSettled();
    case Role::steps:
        return static_cast<int>(stepsOf(action).size());
    case Role::stepsDone:
        return doneAmong(stepsOf(action));
    case Role::reason:
        return action.reason;
    }
    return {};
}

QDate ActionsModel::today() const {
    return toDateTime(m_clock()).toLocalTime().date();
}

QVariant ActionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= kColumns) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::reference:
        return tr("No.");
    case Column::title:
        return tr("Action");
    case Column::owner:
        return tr("Owner");
    case Column::due:
        return tr("Due");
    case Column::priority:
        return tr("Priority");
    case Column::status:
        return tr("Status");
    case Column::kind:
        return tr("Kind");
    }
    return {};
}

Qt::ItemFlags ActionsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = KeyedTableModel::flags(index);
    if (!index.isValid()) {
        return flags;
    }
    const bool isGiven = index.column() == static_cast<int>(Column::reference);
    return flags | Qt::ItemNeverHasChildren | (isGiven ? Qt::NoItemFlags : Qt::ItemIsEditable);
}

QHash<int, QByteArray> ActionsModel::roleNames() const {
    return withNames(KeyedTableModel::roleNames(), kActionsRoles);
}

bool ActionsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const Row<ActionItem> action = rowAt(index.row());
    switch (static_cast<Column>(index.column())) {
    case Column::reference:
        return false;
    case Column::title:
        m_document.submit(
            edits::setActionText(action->id, QStringLiteral("title"), value.toString()));
        return true;
    case Column::owner:
        m_document.submit(
            edits::setActionText(action->id, QStringLiteral("owner"), value.toString()));
        return true;
    case Column::due:
        return setDue(action->id, value);
    case Column::priority:
        return setPriority(action->id, value.toString());
    case Column::status:
        return setStatus(*action, value.toString());
    case Column::kind:
        return setKind(action->id, value.toString());
    }
    return false;
}

bool ActionsModel::setDue(const QString& id, const QVariant& value) {
    const QString text = value.typeId() == QMetaType::QString ? value.toString() : QString();
    const QDate day = text.isEmpty() ? value.toDate() : QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid()) {
        return false;
    }
    m_document.submit(edits::setActionDue({id}, day.isValid() ? std::optional(day) : std::nullopt));
    return true;
}

bool ActionsModel::setPriority(const QString& id, const QString& code) {
    const auto priority = optionalCode<Priority>(code);
    if (priority) {
        m_document.submit(edits::setActionPriority({id}, *priority));
    }
    return priority.has_value();
}

bool ActionsModel::setKind(const QString& id, const QString& code) {
    const auto kind = optionalCode<ActionKind>(code);
    if (kind) {
        m_document.submit(edits::setActionKind({id}, *kind));
    }
    return kind.has_value();
}

bool ActionsModel::setStatus(const ActionItem& action, const QString& code) {
    const auto status = fromCode<ActionStatus>(code);
    if (!status) {
        return false;
    }
    const auto edit = edits::setActionStatus({action.id}, *status, m_clock(), action.reason);
    if (edit) {
        m_document.submit(*edit);
    }
    return edit.has_value();
}

bool ActionsModel::removeRows(int row, int count, const QModelIndex& parent) {
    if (!isRange(row, count, parent)) {
        return false;
    }
    m_document.submit(edits::removeActions(keys(row, count)));
    return true;
}

bool ActionsModel::moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to,
                            int child) {
    if (!isRange(row, count, from) || to.isValid()) {
        return false;
    }
    m_document.submit(edits::moveActions(keys(row, count), child));
    return true;
}

} // namespace afterword::items
