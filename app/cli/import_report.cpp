// SPDX-License-Identifier: MIT
#include "app/cli/import_report.h"

#include "model/domain/incident_json.h"

#include <QJsonArray>

namespace afterword::cli {

namespace {

QString outcomeCode(app::ImportedFile::Outcome outcome) {
    switch (outcome) {
    case app::ImportedFile::Outcome::added:
        return QStringLiteral("added");
    case app::ImportedFile::Outcome::updated:
        return QStringLiteral("updated");
    case app::ImportedFile::Outcome::known:
        return QStringLiteral("known");
    case app::ImportedFile::Outcome::wouldAdd:
        return QStringLiteral("would-add");
    case app::ImportedFile::Outcome::wouldUpdate:
        return QStringLiteral("would-update");
    case app::ImportedFile::Outcome::refused:
        break;
    }
    return QStringLiteral("refused");
}

} // namespace

QString reportLine(const app::ImportedFile& file) {
    switch (file.outcome) {
    case app::ImportedFile::Outcome::added:
        return file.reference + u'\t' + file.title;
    case app::ImportedFile::Outcome::updated:
        return QStringLiteral("%1\tupdated from %2").arg(file.reference, file.name);
    case app::ImportedFile::Outcome::known:
        return file.duplicate->by == Duplicate::By::source
                   ? QStringLiteral("%1\t%2 is in the library already")
                         .arg(file.reference, file.name)
                   : QStringLiteral("%1\t%2 seems to be in the library already: it has the same "
                                    "title and day (see --on-duplicate)")
                         .arg(file.reference, file.name);
    case app::ImportedFile::Outcome::wouldAdd:
        return QStringLiteral("would add\t") + file.title;
    case app::ImportedFile::Outcome::wouldUpdate:
        return QStringLiteral("would update\t%1 from %2").arg(file.reference, file.name);
    case app::ImportedFile::Outcome::refused:
        break;
    }
    return {};
}

QJsonObject reportJson(const app::ImportedFile& file) {
    QJsonObject object{{QStringLiteral("file"), file.name},
                       {QStringLiteral("outcome"), outcomeCode(file.outcome)},
                       {QStringLiteral("title"), file.title}};
    if (!file.reference.isEmpty()) {
        object.insert(QStringLiteral("reference"), file.reference);
    }
    if (file.error) {
        object.insert(QStringLiteral("error"), file.error->message);
    }
    QJsonArray findings;
    for (const Finding& finding : file.findings) {
        findings.append(toJson(finding));
    }
    object.insert(QStringLiteral("findings"), findings);
    return object;
}

} // namespace afterword::cli
