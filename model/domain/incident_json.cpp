// SPDX-License-Identifier: MIT
#include "model/domain/incident_json.h"

#include "model/domain/json/from_json.h"
#include "model/domain/json/to_json.h"

namespace afterword {

namespace {

constexpr int kVersion = 1;
const QLatin1String kFormat("afterword-incident");
const QLatin1String kFormatKey("format");
const QLatin1String kVersionKey("version");
const QLatin1String kFindingsKey("findings");

QString severityCode(Finding::Severity severity) {
    switch (severity) {
    case Finding::Severity::note:
        return QStringLiteral("note");
    case Finding::Severity::warning:
        return QStringLiteral("warning");
    case Finding::Severity::error:
        break;
    }
    return QStringLiteral("error");
}

} // namespace

QJsonObject toJson(const Incident& incident) {
    QJsonObject object = json::object(incident);
    object.insert(kFormatKey, kFormat);
    object.insert(kVersionKey, kVersion);
    return object;
}

QJsonObject toJson(const Finding& finding) {
    QJsonObject object{{QStringLiteral("rule"), finding.rule},
                       {QStringLiteral("severity"), severityCode(finding.severity)},
                       {QStringLiteral("line"), finding.line}};
    if (!finding.args.isEmpty()) {
        object.insert(QStringLiteral("args"), QJsonArray::fromStringList(finding.args));
    }
    if (!finding.anchor.isEmpty()) {
        object.insert(QStringLiteral("anchor"), finding.anchor);
    }
    if (finding.span.length > 0) {
        object.insert(QStringLiteral("span"),
                      QJsonObject{{QStringLiteral("text"), finding.span.text},
                                  {QStringLiteral("from"), finding.span.from},
                                  {QStringLiteral("length"), finding.span.length}});
    }
    return object;
}

QJsonObject toJson(const PartialTime& time) {
    return json::object(time);
}

Result<Incident> incidentFromJson(const QJsonObject& object) {
    if (object.value(kFormatKey).toString() != kFormat) {
        return failure(Error::Kind::input,
                       QStringLiteral("This JSON is not an incident: its “format” should be "
                                      "“afterword-incident”."));
    }
    if (object.value(kVersionKey).toInt() != kVersion) {
        return failure(
            Error::Kind::input,
            QStringLiteral("This incident has format version %1, and this Afterword reads "
                           "version 1: open it with a newer Afterword.")
                .arg(object.value(kVersionKey).toInt()));
    }
    Incident incident;
    json::Reader reader;
    reader.object(object, QString(), incident);
    if (!reader.problem().isEmpty()) {
        return failure(Error::Kind::input,
                       QStringLiteral("The incident's JSON is wrong: %1.").arg(reader.problem()));
    }
    incident.extra.remove(kFormatKey);
    incident.extra.remove(kVersionKey);
    incident.extra.remove(kFindingsKey); // of a reading, not of the incident
    return incident;
}

} // namespace afterword
