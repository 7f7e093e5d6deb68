// SPDX-License-Identifier: MIT
#include "model/items/incident_cells.h"

#include <QCoreApplication>
#include <QLocale>

namespace afterword::items {

namespace {

using Column = IncidentListModel::Column;
using Role = IncidentListModel::Role;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IncidentList)
};

QDate dateOf(const IncidentRow& row) {
    return row.date ? *row.date : row.started ? toDateTime(*row.started).date() : QDate();
}

QVariant durationOf(const IncidentRow& row) {
    return row.started && row.resolved ? QVariant(qint64((*row.resolved - *row.started).count()))
                                       : QVariant();
}

QString actionsOf(const IncidentRow& row) {
    if (row.actions == 0) {
        return {};
    }
    const QString open = Words::tr("%1 of %2 open").arg(row.actionsOpen).arg(row.actions);
    return row.actionsOverdue > 0 ? Words::tr("%1, %2 overdue").arg(open).arg(row.actionsOverdue)
                                  : open;
}

} // namespace

QVariant incidentCell(const IncidentRow& row, Column column) {
    switch (column) {
    case Column::reference:
        return row.reference;
    case Column::title:
        return row.title;
    case Column::severity:
        return row.severity ? severityName(*row.severity) : QString();
    case Column::status:
        return statusName(row.status);
    case Column::date:
        return QLocale().toString(dateOf(row), QLocale::ShortFormat);
    case Column::owner:
        return row.owner;
    case Column::services:
        return row.services.join(QStringLiteral(", "));
    case Column::actions:
        return actionsOf(row);
    }
    return {};
}

QVariant incidentFact(const IncidentRow& row, Role role) {
    switch (role) {
    case Role::id:
        return row.id;
    case Role::reference:
        return row.reference;
    case Role::title:
        return row.title;
    case Role::status:
        return toCode(row.status);
    case Role::severity:
        return toCode(row.severity);
    case Role::date:
        return dateOf(row);
    case Role::duration:
        return durationOf(row);
    case Role::tags:
        return row.tags;
    case Role::services:
        return row.services;
    case Role::owner:
        return row.owner;
    case Role::events:
        return row.events;
    case Role::actions:
        return row.actions;
    case Role::actionsOpen:
        return row.actionsOpen;
    case Role::actionsOverdue:
        return row.actionsOverdue;
    case Role::reviewDue:
        return row.reviewDue ? QVariant(*row.reviewDue) : QVariant();
    case Role::publishDue:
        return row.publishDue ? QVariant(*row.publishDue) : QVariant();
    case Role::updatedAt:
        return toDateTime(row.updatedAt);
    }
    return {};
}

QString incidentHeader(Column column) {
    switch (column) {
    case Column::reference:
        return Words::tr("No.");
    case Column::title:
        return Words::tr("Incident");
    case Column::severity:
        return Words::tr("Severity");
    case Column::status:
        return Words::tr("Status");
    case Column::date:
        return Words::tr("Date");
    case Column::owner:
        return Words::tr("Owner");
    case Column::services:
        return Words::tr("Services");
    case Column::actions:
        return Words::tr("Actions");
    }
    return {};
}

const RoleNames<Role>& incidentRoles() {
    static const RoleNames<Role> names{
        {Role::id, "id"},
        {Role::reference, "reference"},
        {Role::title, "title"},
        {Role::status, "status"},
        {Role::severity, "severity"},
        {Role::date, "date"},
        {Role::duration, "duration"},
        {Role::tags, "tags"},
        {Role::services, "services"},
        {Role::owner, "owner"},
        {Role::events, "events"},
        {Role::actions, "actions"},
        {Role::actionsOpen, "actionsOpen"},
        {Role::actionsOverdue, "actionsOverdue"},
        {Role::reviewDue, "reviewDue"},
        {Role::publishDue, "publishDue"},
        {Role::updatedAt, "updatedAt"},
    };
    return names;
}

QString statusName(IncidentStatus status) {
    switch (status) {
    case IncidentStatus::draft:
        return Words::tr("Draft");
    case IncidentStatus::inReview:
        return Words::tr("In review");
    case IncidentStatus::published:
        return Words::tr("Published");
    case IncidentStatus::closed:
        return Words::tr("Closed");
    }
    return {};
}

QString severityName(Severity severity) {
    return toCode(severity).toUpper();
}

} // namespace afterword::items
