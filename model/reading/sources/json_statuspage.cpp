// SPDX-License-Identifier: MIT
#include "model/reading/sources/json_sources.h"

#include <algorithm>

/// Statuspage and its kin: incidents with their public updates.
namespace afterword::reading {

namespace {

bool isPageIncident(const QJsonValue& value) {
    return value.toObject().value(QLatin1String("incident_updates")).isArray();
}

EventKind kindOfStatus(const QString& status) {
    return status == QLatin1String("investigating") || status == QLatin1String("identified")
               ? EventKind::investigation
           : status == QLatin1String("monitoring") ? EventKind::mitigation
           : status == QLatin1String("resolved")   ? EventKind::resolution
                                                   : EventKind::communication;
}

void addPageUpdate(JsonEvents& events, const QJsonObject& update, const QString& title) {
    QString status = textAt(update, {QLatin1String("status")});
    const EventKind kind = kindOfStatus(status);
    status = status.replace(u'_', u' ');
    const QString body = textAt(update, {QLatin1String("body")});
    SourceEvent event;
    event.time = timeAt(update, {QLatin1String("display_at"), QLatin1String("created_at")});
    event.author = QStringLiteral("Status page");
    event.text = escapedText(status.left(1).toUpper() + status.mid(1) + u": " +
                             (body.isEmpty() ? title : body));
    event.kind = kind;
    events.add(std::move(event), update, textAt(update, {QLatin1String("id")}));
}

void addPageIncident(JsonEvents& events, const QJsonObject& incident) {
    const QString title = textAt(incident, {QLatin1String("name")});
    const QJsonArray updates = incident.value(QLatin1String("incident_updates")).toArray();
    for (const auto& update : updates) {
        addPageUpdate(events, update.toObject(), title);
    }
    if (!updates.isEmpty()) {
        return;
    }
    SourceEvent event; // a page that publishes no updates still says when
    event.time = timeAt(incident, {QLatin1String("started_at"), QLatin1String("created_at")});
    event.author = QStringLiteral("Status page");
    event.text = escapedText(title);
    events.add(std::move(event), incident, textAt(incident, {QLatin1String("id")}));
}

} // namespace

JsonOutcome statuspageEvents(const QJsonValue& root) {
    QJsonArray records = recordsOf(root, {QLatin1String("incidents"), QLatin1String("incident")});
    const bool isMaintenance = records.isEmpty() && root.toObject().contains(QLatin1String("page"));
    if (isMaintenance || (records.size() == 1 && records.first() == root)) {
        const QJsonArray planned =
            root.toObject().value(QLatin1String("scheduled_maintenances")).toArray();
        records = planned.isEmpty() ? records : planned;
    }
    if (isMaintenance && records.isEmpty()) {
        return failure(Error::Kind::input,
                       QStringLiteral("is the answer of a status page that has no incidents."));
    }
    if (records.isEmpty() || !std::all_of(records.begin(), records.end(), &isPageIncident)) {
        return std::nullopt;
    }
    JsonEvents events(QStringLiteral("statuspage"));
    for (const auto& record : std::as_const(records)) {
        addPageIncident(events, record.toObject());
    }
    return events;
}

} // namespace afterword::reading
