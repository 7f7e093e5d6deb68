// SPDX-License-Identifier: MIT
#include "model/items/import_cells.h"

#include "model/items/incident_cells.h"

#include <QLocale>

namespace afterword::items {

namespace {

using editing::ImportEntry;
using editing::ImportOutcome;
using editing::ImportRow;
using Column = ImportModel::Column;
using Role = ImportModel::Role;

const RoleNames<Role> kImportRoles{
    {Role::key, "key"},
    {Role::name, "name"},
    {Role::choice, "choice"},
    {Role::severity, "severity"},
    {Role::waiting, "waiting"},
    {Role::done, "done"},
    {Role::failed, "failed"},
    {Role::isDuplicate, "isDuplicate"},
    {Role::open, "open"},
    {Role::canUpdate, "canUpdate"},
    {Role::needsLook, "needsLook"},
    {Role::order, "order"},
};

QString counted(int count) {
    return count == 0 ? QString() : QLocale().toString(count);
}

QString titleOf(const ImportEntry& entry) {
    const QString file = entry.row.name.section(u'/', -1);
    return entry.row.title.isEmpty() ? file : entry.row.title;
}

QString outcomeWords(ImportOutcome::Kind kind) {
    switch (kind) {
    case ImportOutcome::Kind::added:
        return ImportModel::tr("Imported");
    case ImportOutcome::Kind::updated:
        return ImportModel::tr("Updated");
    case ImportOutcome::Kind::unchanged:
        return ImportModel::tr("Nothing new");
    case ImportOutcome::Kind::refused:
        return ImportModel::tr("Refused");
    }
    return {};
}

QString duplicateWords(const Duplicate& duplicate, ImportChoice choice) {
    if (duplicate.id.isEmpty()) {
        return choice == ImportChoice::skip ? ImportModel::tr("Twice here, skipped")
                                            : ImportModel::tr("Twice here, added");
    }
    switch (choice) {
    case ImportChoice::skip:
        return duplicate.by == Duplicate::By::source
                   ? ImportModel::tr("Is %1").arg(duplicate.reference)
                   : ImportModel::tr("Seems to be %1").arg(duplicate.reference);
    case ImportChoice::update:
        return ImportModel::tr("Updates %1").arg(duplicate.reference);
    case ImportChoice::add:
        return ImportModel::tr("Added beside %1").arg(duplicate.reference);
    }
    return {};
}

QString stateWords(const ImportEntry& entry) {
    if (entry.row.refusal || entry.error) {
        return outcomeWords(ImportOutcome::Kind::refused);
    }
    if (entry.outcome) {
        return outcomeWords(*entry.outcome);
    }
    if (entry.isWaiting) {
        return ImportModel::tr("Reading…");
    }
    if (entry.row.duplicate) {
        return duplicateWords(*entry.row.duplicate, entry.choice);
    }
    return entry.choice == ImportChoice::skip ? ImportModel::tr("Skipped") : ImportModel::tr("New");
}

} // namespace

QString importCell(const ImportEntry& entry, Column column) {
    const ImportRow& row = entry.row;
    switch (column) {
    case Column::title:
        return titleOf(entry);
    case Column::date:
        return row.date ? QLocale().toString(*row.date, QStringLiteral("d MMM yyyy")) : QString();
    case Column::severity:
        return row.severity ? severityName(*row.severity) : QString();
    case Column::events:
        return counted(row.events);
    case Column::actions:
        return counted(row.actions);
    case Column::findings:
        return counted(static_cast<int>(row.findings.size()));
    case Column::state:
        return stateWords(entry);
    }
    return {};
}

QVariant importFact(const ImportEntry& entry, Role role) {
    const ImportRow& row = entry.row;
    switch (role) {
    case Role::key:
        return row.key;
    case Role::name:
        return row.name;
    case Role::choice:
        return static_cast<int>(entry.choice);
    case Role::severity:
        return toCode(row.severity);
    case Role::waiting:
        return entry.isWaiting;
    case Role::done:
        return entry.outcome && entry.outcome != ImportOutcome::Kind::refused;
    case Role::failed:
        return row.refusal.has_value() || entry.error.has_value();
    case Role::isDuplicate:
        return row.duplicate.has_value();
    case Role::open:
        return canBeChosen(entry);
    case Role::canUpdate:
        return row.duplicate && !row.duplicate->id.isEmpty();
    case Role::needsLook:
        return needsLook(entry);
    case Role::order:
        break; // depends on the column
    }
    return {};
}

QVariant importOrder(const ImportEntry& entry, Column column) {
    const ImportRow& row = entry.row;
    switch (column) {
    case Column::title:
        return titleOf(entry);
    case Column::date:
        return row.date.value_or(QDate());
    case Column::severity:
        return row.severity ? static_cast<int>(*row.severity) : 0;
    case Column::events:
        return row.events;
    case Column::actions:
        return row.actions;
    case Column::findings:
        return static_cast<int>(row.findings.size());
    case Column::state:
        return stateWords(entry);
    }
    return {};
}

QString importHeader(Column column) {
    switch (column) {
    case Column::title:
        return ImportModel::tr("Title");
    case Column::date:
        return ImportModel::tr("Date");
    case Column::severity:
        return ImportModel::tr("Severity");
    case Column::events:
        return ImportModel::tr("Events");
    case Column::actions:
        return ImportModel::tr("Actions");
    case Column::findings:
        return ImportModel::tr("Unsure");
    case Column::state:
        return ImportModel::tr("In the library");
    }
    return {};
}

const RoleNames<Role>& importRoles() {
    return kImportRoles;
}

QString importRemark(const ImportEntry& entry) {
    if (entry.error) {
        return entry.error->message;
    }
    if (entry.row.refusal) {
        return entry.row.refusal->message;
    }
    if (!entry.row.duplicate) {
        return {};
    }
    const Duplicate& duplicate = *entry.row.duplicate;
    if (duplicate.id.isEmpty()) {
        return ImportModel::tr("A document before it in this list is the same.");
    }
    return duplicate.by == Duplicate::By::source
               ? ImportModel::tr("%1 was read from the same document.").arg(duplicate.reference)
               : ImportModel::tr("%1 has the same title and date.").arg(duplicate.reference);
}

} // namespace afterword::items
