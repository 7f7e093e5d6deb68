// SPDX-License-Identifier: MIT
#include "model/items/import_cells.h"

#include "model/items/incident_cells.h"
#include "model/items/words.h"

#include <QLocale>

namespace afterword::items {

namespace {

using editing::ImportEntry;
using editing::ImportOutcome;
using editing::ImportRow;
using ImportColumn = ImportModel::Column;
using ImportRole = ImportModel::Role;

const RoleNames<ImportRole> kImportRoles{
    {ImportRole::key, "key"},
    {ImportRole::name, "name"},
    {ImportRole::choice, "choice"},
    {ImportRole::severity, "severity"},
    {ImportRole::waiting, "waiting"},
    {ImportRole::done, "done"},
    {ImportRole::failed, "failed"},
    {ImportRole::isDuplicate, "isDuplicate"},
    {ImportRole::open, "open"},
    {ImportRole::canUpdate, "canUpdate"},
    {ImportRole::needsLook, "needsLook"},
    {ImportRole::order, "order"},
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

QString importCell(const ImportEntry& entry, ImportColumn column) {
    const ImportRow& row = entry.row;
    switch (column) {
    case ImportColumn::title:
        return titleOf(entry);
    case ImportColumn::date:
        return row.date ? QLocale().toString(*row.date, QStringLiteral("d MMM yyyy")) : QString();
    case ImportColumn::severity:
        return row.severity ? wordFor(*row.severity) : QString();
    case ImportColumn::events:
        return counted(row.events);
    case ImportColumn::actions:
        return counted(row.actions);
    case ImportColumn::findings:
        return counted(static_cast<int>(row.findings.size()));
    case ImportColumn::state:
        return stateWords(entry);
    }
    return {};
}

QVariant importFact(const ImportEntry& entry, ImportRole role) {
    const ImportRow& row = entry.row;
    switch (role) {
    case ImportRole::key:
        return row.key;
    case ImportRole::name:
        return row.name;
    case ImportRole::choice:
        return static_cast<int>(entry.choice);
    case ImportRole::severity:
        return toCode(row.severity);
    case ImportRole::waiting:
        return entry.isWaiting;
    case ImportRole::done:
        return entry.outcome && entry.outcome != ImportOutcome::Kind::refused;
    case ImportRole::failed:
        return row.refusal.has_value() || entry.error.has_value();
    case ImportRole::isDuplicate:
        return row.duplicate.has_value();
    case ImportRole::open:
        return canBeChosen(entry);
    case ImportRole::canUpdate:
        return row.duplicate && !row.duplicate->id.isEmpty();
    case ImportRole::needsLook:
        return needsLook(entry);
    case ImportRole::order:
        break; // depends on the column
    }
    return {};
}

QVariant importOrder(const ImportEntry& entry, ImportColumn column) {
    const ImportRow& row = entry.row;
    switch (column) {
    case ImportColumn::title:
        return titleOf(entry);
    case ImportColumn::date:
        return row.date.value_or(QDate());
    case ImportColumn::severity:
        return row.severity ? static_cast<int>(*row.severity) : 0;
    case ImportColumn::events:
        return row.events;
    case ImportColumn::actions:
        return row.actions;
    case ImportColumn::findings:
        return static_cast<int>(row.findings.size());
    case ImportColumn::state:
        return stateWords(entry);
    }
    return {};
}

QString importHeader(ImportColumn column) {
    switch (column) {
    case ImportColumn::title:
        return ImportModel::tr("Title");
    case ImportColumn::date:
        return ImportModel::tr("Date");
    case ImportColumn::severity:
        return ImportModel::tr("Severity");
    case ImportColumn::events:
        return ImportModel::tr("Events");
    case ImportColumn::actions:
        return ImportModel::tr("Actions");
    case ImportColumn::findings:
        return ImportModel::tr("Unsure");
    case ImportColumn::state:
        return ImportModel::tr("In the library");
    }
    return {};
}

const RoleNames<ImportRole>& importRoles() {
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
