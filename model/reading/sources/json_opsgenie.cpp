// SPDX-License-Identifier: MIT
#include "model/reading/sources/json_sources.h"

#include <algorithm>
#include <array>

/// Opsgenie: webhooks, and the answers of its alert, log and note API.
namespace afterword::reading {

namespace {

struct GenieAction {
    QLatin1String stem; ///< of what Opsgenie calls it
    const char* told;
    EventKind kind;
};

constexpr std::array kGenieActions{
    GenieAction{QLatin1String("create"), "Alert created", EventKind::detection},
    GenieAction{QLatin1String("unacknowledge"), "Alert unacknowledged", EventKind::other},
    GenieAction{QLatin1String("acknowledge"), "Alert acknowledged", EventKind::investigation},
    GenieAction{QLatin1String("escalate"), "Alert escalated", EventKind::escalation},
    GenieAction{QLatin1String("assign"), "Alert assigned", EventKind::escalation},
    GenieAction{QLatin1String("takeownership"), "Ownership taken", EventKind::investigation},
    GenieAction{QLatin1String("addteam"), "Team added", EventKind::escalation},
    GenieAction{QLatin1String("addrecipient"), "Recipient added", EventKind::escalation},
    GenieAction{QLatin1String("addresponder"), "Responder added", EventKind::escalation},
    GenieAction{QLatin1String("addnote"), "Note", EventKind::communication},
    GenieAction{QLatin1String("close"), "Alert closed", EventKind::resolution},
    GenieAction{QLatin1String("delete"), "Alert deleted", EventKind::other},
    GenieAction{QLatin1String("snooze"), "Alert snoozed", EventKind::other},
};

bool isGenieWebhook(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    const QJsonObject alert = object.value(QLatin1String("alert")).toObject();
    return object.value(QLatin1String("action")).isString() &&
           (alert.contains(QLatin1String("alertId")) || alert.contains(QLatin1String("tinyId")) ||
            alert.contains(QLatin1String("alias")));
}

void addGenieWebhook(JsonEvents& events, const QJsonObject& webhook) {
    const QString code = textAt(webhook, {QLatin1String("action")});
    const auto action =
        std::find_if(kGenieActions.begin(), kGenieActions.end(), [&](const GenieAction& known) {
            return code.startsWith(known.stem, Qt::CaseInsensitive);
        });
    const bool isKnown = action != kGenieActions.end();
    QString text = isKnown ? QString::fromLatin1(action->told) : code;
    const QString title = textAt(webhook, {QLatin1String("alert.message")});
    const QString note = textAt(webhook, {QLatin1String("alert.note")});
    for (const QString& more : {title, note}) {
        text += more.isEmpty() ? QString() : QString(u": " + more);
    }
    SourceEvent event;
    const bool isCreated = code.startsWith(QLatin1String("create"), Qt::CaseInsensitive);
    event.time =
        timeAt(webhook, {QLatin1String("alert.closedAt"), QLatin1String("alert.acknowledgedAt"),
                         QLatin1String("alert.updatedAt"), QLatin1String("timestamp"),
                         QLatin1String("createdAt"),
                         isCreated ? QLatin1String("alert.createdAt") : QLatin1String("")});
    event.author =
        escapedText(textAt(webhook, {QLatin1String("source.name"), QLatin1String("alert.username"),
                                     QLatin1String("alert.owner")}));
    event.text = escapedText(text);
    event.kind = isKnown ? action->kind : EventKind::other;
    events.add(std::move(event), webhook);
}

bool isGenieAlert(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    return object.contains(QLatin1String("tinyId")) && object.contains(QLatin1String("createdAt"));
}

void addGeniePoint(JsonEvents& events, const QJsonObject& alert, const SourceTime& time,
                   const QString& who, const QString& text, EventKind kind) {
    SourceEvent event;
    event.time = time;
    event.author = escapedText(who);
    event.text = escapedText(text);
    event.kind = kind;
    events.add(std::move(event), alert,
               textAt(alert, {QLatin1String("id"), QLatin1String("tinyId")}) + u' ' + toCode(kind));
}

/// An alert of the API says how long acknowledging and closing took.
void addGenieAlert(JsonEvents& events, const QJsonObject& alert) {
    const SourceTime created = timeAt(alert, {QLatin1String("createdAt")});
    const QString title = textAt(alert, {QLatin1String("message")});
    addGeniePoint(events, alert, created, {}, QStringLiteral("Alert created: ") + title,
                  EventKind::detection);
    const QJsonObject report = alert.value(QLatin1String("report")).toObject();
    const auto after = [&](QLatin1String key) {
        SourceTime time;
        time.instant = *created.instant + Duration(report.value(key).toInteger());
        return time;
    };
    if (created.instant && report.value(QLatin1String("ackTime")).isDouble()) {
        addGeniePoint(events, alert, after(QLatin1String("ackTime")),
                      textAt(report, {QLatin1String("acknowledgedBy")}),
                      QStringLiteral("Alert acknowledged"), EventKind::investigation);
    }
    if (created.instant && report.value(QLatin1String("closeTime")).isDouble()) {
        addGeniePoint(events, alert, after(QLatin1String("closeTime")),
                      textAt(report, {QLatin1String("closedBy")}), QStringLiteral("Alert closed"),
                      EventKind::resolution);
    }
}

bool isGenieLog(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    const bool tells =
        object.contains(QLatin1String("log")) || object.contains(QLatin1String("note"));
    return tells && object.contains(QLatin1String("createdAt")) &&
           object.contains(QLatin1String("owner"));
}

void addGenieLog(JsonEvents& events, const QJsonObject& log) {
    const QString text = textAt(log, {QLatin1String("log"), QLatin1String("note")});
    const QString plain = text.toLower();
    SourceEvent event;
    event.time = timeAt(log, {QLatin1String("createdAt")});
    event.author = escapedText(textAt(log, {QLatin1String("owner")}));
    event.text = escapedText(text);
    event.isNoise = plain.contains(QLatin1String("notification")) ||
                    plain.contains(QLatin1String("notified")) ||
                    plain.contains(QLatin1String("[email]")) ||
                    plain.contains(QLatin1String("[sms]"));
    event.kind = event.isNoise                                  ? EventKind::communication
                 : plain.contains(QLatin1String("escalat"))     ? EventKind::escalation
                 : plain.contains(QLatin1String("acknowledge")) ? EventKind::investigation
                 : plain.contains(QLatin1String("closed"))      ? EventKind::resolution
                 : plain.contains(QLatin1String("created"))     ? EventKind::detection
                                                                : EventKind::other;
    events.add(std::move(event), log, textAt(log, {QLatin1String("offset")}));
}

struct GenieShape {
    bool (*is)(const QJsonValue&);
    void (*add)(JsonEvents&, const QJsonObject&);
};

} // namespace

JsonOutcome opsgenieEvents(const QJsonValue& root) {
    static constexpr std::array<GenieShape, 3> kGenieShapes{{{&isGenieWebhook, &addGenieWebhook},
                                                             {&isGenieAlert, &addGenieAlert},
                                                             {&isGenieLog, &addGenieLog}}};
    const QJsonArray records = recordsOf(root, {QLatin1String("data")});
    for (const GenieShape& shape : kGenieShapes) {
        if (!records.isEmpty() && std::all_of(records.begin(), records.end(), shape.is)) {
            JsonEvents events(QStringLiteral("opsgenie"));
            for (const auto& record : records) {
                shape.add(events, record.toObject());
            }
            return events;
        }
    }
    return std::nullopt;
}

} // namespace afterword::reading
