// SPDX-License-Identifier: MIT
#include "model/reading/sources/json_sources.h"

#include <algorithm>

/// Alerts of Alertmanager, Prometheus and Grafana, and Grafana's annotations.
namespace afterword::reading {

namespace {

bool isFiredAlert(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    return object.value(QLatin1String("labels")).isObject() &&
           (object.contains(QLatin1String("startsAt")) ||
            object.contains(QLatin1String("activeAt")));
}

/// "name: summary", and where, if the words do not say so.
QString toldOf(const QJsonObject& alert) {
    const QString name = textAt(alert, {QLatin1String("labels.alertname")});
    const QString text = textAt(
        alert, {QLatin1String("annotations.summary"), QLatin1String("annotations.title"),
                QLatin1String("annotations.description"), QLatin1String("annotations.message")});
    const QString where = textAt(alert, {QLatin1String("labels.instance"),
                                         QLatin1String("labels.pod"), QLatin1String("labels.job")});
    QString words = name.isEmpty() || text.isEmpty() || text.contains(name)
                        ? QString(text.isEmpty() ? name : text)
                        : QString(name + u": " + text);
    if (!where.isEmpty() && !words.contains(where)) {
        words += u" (" + where + u')';
    }
    return words;
}

/// The zero of Go's clock stands for "not yet".
bool isReached(const SourceTime& time) {
    return !time.isEmpty() && (!time.instant || toDateTime(*time.instant).date().year() > 1970);
}

void addAlertPoint(JsonEvents& events, const QJsonObject& record, const SourceTime& time,
                   const QString& text, EventKind kind, const QString& identity) {
    SourceEvent event;
    event.time = time;
    event.text = escapedText(text);
    event.kind = kind;
    events.add(std::move(event), record, identity);
}

void addFiredAlert(JsonEvents& events, const QJsonObject& alert) {
    const SourceTime from = timeAt(alert, {QLatin1String("startsAt"), QLatin1String("activeAt")});
    const SourceTime to = timeAt(alert, {QLatin1String("endsAt")});
    const QString begun = textAt(alert, {QLatin1String("startsAt"), QLatin1String("activeAt")});
    const QString print = textAt(alert, {QLatin1String("fingerprint")});
    const QString identity =
        print.isEmpty() ? toldOf(alert) + u' ' + begun : QString(print + u' ' + begun);
    const QString state = textAt(
        alert, {QLatin1String("status"), QLatin1String("state"), QLatin1String("status.state")});
    addAlertPoint(events, alert, from, QStringLiteral("Alert fired: ") + toldOf(alert),
                  EventKind::detection, identity + u" fired");
    const bool isOver = state == QLatin1String("resolved") || state == QLatin1String("expired");
    if (isOver && isReached(to)) {
        addAlertPoint(events, alert, to, QStringLiteral("Alert resolved: ") + toldOf(alert),
                      EventKind::resolution, identity + u" resolved");
    }
}

QString alertOrigin(const QJsonValue& root, const QJsonArray& alerts) {
    const QJsonObject object = root.toObject();
    const QJsonObject first = alerts.first().toObject();
    if (object.contains(QLatin1String("orgId")) || first.contains(QLatin1String("dashboardURL")) ||
        first.contains(QLatin1String("panelURL")) || first.contains(QLatin1String("silenceURL"))) {
        return QStringLiteral("grafana");
    }
    return first.contains(QLatin1String("activeAt")) ? QStringLiteral("prometheus")
                                                     : QStringLiteral("alertmanager");
}

bool isAnnotation(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    return object.value(QLatin1String("time")).isDouble() &&
           object.value(QLatin1String("text")).isString() &&
           (object.contains(QLatin1String("tags")) ||
            object.contains(QLatin1String("dashboardId")) ||
            object.contains(QLatin1String("dashboardUID")) ||
            object.contains(QLatin1String("newState")));
}

void addAnnotation(JsonEvents& events, const QJsonObject& annotation) {
    const QString alert = textAt(annotation, {QLatin1String("alertName")});
    const QString state = textAt(annotation, {QLatin1String("newState")});
    QString text = textAt(annotation, {QLatin1String("text")});
    if (!alert.isEmpty()) {
        text = alert + (state.isEmpty() ? QString() : QString(u" → " + state)) +
               (text.isEmpty() ? QString() : QString(u": " + text));
    }
    const EventKind kind = state == QLatin1String("alerting") ? EventKind::detection
                           : state == QLatin1String("ok") || state == QLatin1String("normal")
                               ? EventKind::resolution
                               : EventKind::other;
    const QString id =
        QString::number(annotation.value(QLatin1String("id")).toInteger()) + u' ' + text;
    SourceEvent event;
    event.time = timeAt(annotation, {QLatin1String("time")});
    event.author = escapedText(textAt(annotation, {QLatin1String("login")}));
    event.text = escapedText(text);
    event.kind = kind;
    events.add(std::move(event), annotation, id);
    const SourceTime end = timeAt(annotation, {QLatin1String("timeEnd")});
    const SourceTime begin = timeAt(annotation, {QLatin1String("time")});
    if (isReached(end) && end.instant > begin.instant) {
        addAlertPoint(events, annotation, end, QStringLiteral("End of: ") + text, EventKind::other,
                      id + u" end");
    }
}

} // namespace

JsonOutcome alertEvents(const QJsonValue& root) {
    const QJsonArray records =
        recordsOf(root, {QLatin1String("alerts"), QLatin1String("data.alerts"),
                         QLatin1String("data"), QLatin1String("annotations")});
    if (records.isEmpty()) {
        return std::nullopt;
    }
    const bool areAlerts = std::all_of(records.begin(), records.end(), &isFiredAlert);
    if (!areAlerts && !std::all_of(records.begin(), records.end(), &isAnnotation)) {
        return std::nullopt;
    }
    JsonEvents events(areAlerts ? alertOrigin(root, records) : QStringLiteral("grafana"));
    for (const auto& record : records) {
        areAlerts ? addFiredAlert(events, record.toObject())
                  : addAnnotation(events, record.toObject());
    }
    return events;
}

} // namespace afterword::reading
