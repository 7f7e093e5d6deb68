// SPDX-License-Identifier: MIT
#include "app/desktop/import_rows.h"

#include "model/domain/incident_row.h"

namespace afterword::desktop {

using namespace editing;

reading::ReadOptions readOptions(const ImportSettings& settings) {
    reading::ReadOptions options;
    options.zone = settings.zone;
    options.year = settings.year;
    options.date = settings.date;
    options.split = settings.split;
    return options;
}

QString importKey(int source, qsizetype index, qsizetype count) {
    const QString key = QString::number(source);
    return count == 1 ? key : QString(key + u'#' + QString::number(index + 1));
}

QList<reading::Reading> edited(QList<reading::Reading> readings, int source,
                               const ImportSettings& settings) {
    for (qsizetype i = 0; i < readings.size(); ++i) {
        for (const Edit& edit : settings.edits.value(importKey(source, i, readings.size()))) {
            edit.apply(readings[i].incident);
        }
    }
    return readings;
}

ImportRow importRow(const QString& name, const reading::Reading& reading) {
    if (!reading.isPostmortem) {
        return refusedRow(name, app::noPostmortem(name));
    }
    const Incident& incident = reading.incident;
    ImportRow row;
    row.name = name;
    row.title = incident.title;
    row.date = dayOf(incidentRow(incident, {})); // as the list will show it
    row.severity = incident.severity;
    row.timeZone = incident.timeZone;
    row.events = static_cast<int>(incident.timeline.size());
    row.actions = static_cast<int>(incident.actions.size());
    row.improvements = static_cast<int>(incident.improvements.size());
    row.sections = static_cast<int>(incident.sections.size());
    row.findings = reading.findings;
    return row;
}

ImportRow refusedRow(const QString& name, const Error& error) {
    ImportRow row;
    row.name = name;
    row.refusal = error;
    return row;
}

Result<ImportedDocument> importedDocument(const app::ReadDocument& document, const QString& key,
                                          int source, const ImportSettings& settings) {
    if (!document.readings) {
        return failure(document.readings.error());
    }
    const QList<reading::Reading> readings = edited(*document.readings, source, settings);
    for (qsizetype i = 0; i < readings.size(); ++i) {
        if (importKey(source, i, readings.size()) == key) {
            const reading::Reading& reading = readings.at(i);
            return ImportedDocument{
                reading::documentText(document.bytes, document.source.name).value_or(QString()),
                reading.incident, reading.findings, reading.lines};
        }
    }
    return failure(Error::Kind::notFound,
                   QStringLiteral("%1 no longer holds this incident: it has changed on disk.")
                       .arg(document.source.name));
}

ImportOutcome importOutcome(const QString& key, const app::ImportedFile& file) {
    using Outcome = app::ImportedFile::Outcome;
    ImportOutcome outcome{
        key, ImportOutcome::Kind::refused, file.id, file.reference, file.update, file.error};
    switch (file.outcome) {
    case Outcome::added:
        outcome.kind = ImportOutcome::Kind::added;
        break;
    case Outcome::updated:
        outcome.kind = ImportOutcome::Kind::updated;
        break;
    case Outcome::known:
        outcome.kind = ImportOutcome::Kind::unchanged;
        break;
    case Outcome::wouldAdd:
    case Outcome::wouldUpdate:
    case Outcome::refused:
        break;
    }
    return outcome;
}

} // namespace afterword::desktop
