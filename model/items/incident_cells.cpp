// SPDX-License-Identifier: MIT
#include "model/items/incident_cells.h"

#include "model/domain/incident_row.h"
#include "model/items/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace afterword::items {

namespace {

using IncidentColumn = IncidentListModel::Column;
using IncidentRole = IncidentListModel::Role;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IncidentList)
};

QDate dateOf(const IncidentRow& row) {
    return dayOf(row).value_or(QDate());
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

QVariant incidentCell(const IncidentRow& row, IncidentColumn column) {
    switch (column) {
    case IncidentColumn::reference:
        return row.reference;
    case IncidentColumn::title:
        return row.title;
    case IncidentColumn::severity:
        return row.severity ? wordFor(*row.severity) : QString();
    case IncidentColumn::status:
        return wordFor(row.status);
    case IncidentColumn::date:
        return QLocale().toString(dateOf(row), QLocale::ShortFormat);
    case IncidentColumn::owner:
        return row.owner;
    case IncidentColumn::services:
        return row.services.join(QStringLiteral(", "));
    case IncidentColumn::actions:
        return actionsOf(row);
    }
    return {};
}

QVariant incidentFact(const IncidentRow& row, IncidentRole role) {
    switch (role) {
    case IncidentRole::id:
        return row.id;
    case IncidentRole::reference:
        return row.reference;
    case IncidentRole::title:
        return row.title;
    case IncidentRole::status:
        return toCode(row.status);
    case IncidentRole::severity:
        return toCode(row.severity);
    case IncidentRole::date:
        return dateOf(row);
    case IncidentRole::duration:
        return durationOf(row);
    case IncidentRole::tags:
        return row.tags;
    case IncidentRole::services:
        return row.services;
    case IncidentRole::owner:
        return row.owner;
    case IncidentRole::events:
        return row.events;
    case IncidentRole::actions:
        return row.actions;
    case IncidentRole::actionsOpen:
        return row.actionsOpen;
    case IncidentRole::actionsOverdue:
        return row.actionsOverdue;
    case IncidentRole::reviewDue:
        return row.reviewDue ? QVariant(*row.reviewDue) : QVariant();
    case IncidentRole::publishDue:
        return row.publishDue ? QVariant(*row.publishDue) : QVariant();
    case IncidentRole::updatedAt:
        return toDateTime(row.updatedAt);
    }
    return {};
}

QString incidentHeader(IncidentColumn column) {
    switch (column) {
    case IncidentColumn::reference:
        return Words::tr("No.");
    case IncidentColumn::title:
        return Words::tr("Incident");
    case IncidentColumn::severity:
        return Words::tr("Severity");
    case IncidentColumn::status:
        return Words::tr("Status");
    case IncidentColumn::date:
        return Words::tr("Date");
    case IncidentColumn::owner:
        return Words::tr("Owner");
    case IncidentColumn::services:
        return Words::tr("Services");
    case IncidentColumn::actions:
        return Words::tr("Actions");
    }
    return {};
}

const RoleNames<IncidentRole>& incidentRoles() {
    static const RoleNames<IncidentRole> names{
        {IncidentRole::id, "id"},
        {IncidentRole::reference, "reference"},
        {IncidentRole::title, "title"},
        {IncidentRole::status, "status"},
        {IncidentRole::severity, "severity"},
        {IncidentRole::date, "date"},
        {IncidentRole::duration, "duration"},
        {IncidentRole::tags, "tags"},
        {IncidentRole::services, "services"},
        {IncidentRole::owner, "owner"},
        {IncidentRole::events, "events"},
        {IncidentRole::actions, "actions"},
        {IncidentRole::actionsOpen, "actionsOpen"},
        {IncidentRole::actionsOverdue, "actionsOverdue"},
        {IncidentRole::reviewDue, "reviewDue"},
        {IncidentRole::publishDue, "publishDue"},
        {IncidentRole::updatedAt, "updatedAt"},
    };
    return names;
}

} // namespace afterword::items
