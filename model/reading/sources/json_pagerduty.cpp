// SPDX-License-Identifier: MIT
#include "model/reading/sources/json_sources.h"

#include <algorithm>

/// PagerDuty: log entries and incidents of its REST API, webhooks of version 2 and 3, notes.
namespace afterword::reading {

namespace {

EventKind kindOfDuty(const QString& word) {
    const auto says = [&word](const char* stem) { return word.contains(QLatin1String(stem)); };
    if (says("notify") || says("annotate") || says("status_update") || says("responder")) {
        return EventKind::communication;
    }
    if (says("trigger") || says("reopen")) {
        return EventKind::detection;
    }
    if (says("escalate") || says("assign") || says("delegate")) {
        return EventKind::escalation;
    }
    if ((says("acknowledge") && !says("unacknowledge")) || says("priority")) {
        return EventKind::investigation;
    }
    return says("resolve") ? EventKind::resolution : EventKind::other;
}

/// "Triggered through the website": what was triggered, is the incident's.
QString withTitle(const QString& summary, const QString& title) {
    return title.isEmpty() || summary.contains(title) ? summary : QString(summary + u": " + title);
}

bool isDutyLogEntry(const QJsonValue& value) {
    const QString type = value.toObject().value(QLatin1String("type")).toString();
    return type.endsWith(QLatin1String("log_entry")) ||
           type.endsWith(QLatin1String("log_entry_reference"));
}

void addDutyLogEntry(JsonEvents& events, const QJsonObject& entry) {
    const QString type = textAt(entry, {QLatin1String("type")});
    const bool isTrigger = type.startsWith(QLatin1String("trigger"));
    const QString note = textAt(entry, {QLatin1String("note"), QLatin1String("channel.content"),
                                        QLatin1String("channel.note")});
    const QString title =
        isTrigger
            ? textAt(entry,
                     {QLatin1String("incident.summary"), QLatin1String("channel.summary"),
                      QLatin1String("channel.subject"), QLatin1String("event_details.description")})
            : QString();
    SourceEvent event;
    event.time = timeAt(entry, {QLatin1String("created_at")});
    QString text = withTitle(textAt(entry, {QLatin1String("summary")}), title);
    text += note.isEmpty() ? QString() : QString((text.isEmpty() ? u"" : u": ") + note);
    event.text = escapedText(text);
    event.kind = kindOfDuty(type);
    event.isNoise = type.startsWith(QLatin1String("notify"));
    events.add(std::move(event), entry, textAt(entry, {QLatin1String("id")}));
}

bool isDutyIncident(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    return object.contains(QLatin1String("incident_number")) ||
           (object.value(QLatin1String("type")).toString() == QLatin1String("incident") &&
            object.contains(QLatin1String("created_at")));
}

void addDutyPoint(JsonEvents& events, const QJsonObject& record, const SourceTime& time,
                  const QString& text, EventKind kind, const QString& identity) {
    if (time.isEmpty() || text.isEmpty()) {
        return;
    }
    SourceEvent event;
    event.time = time;
    event.text = escapedText(text);
    event.kind = kind;
    events.add(std::move(event), record, identity);
}

/// What an incident says of its course itself.
void addDutyIncident(JsonEvents& events, const QJsonObject& incident) {
    const QString title = textAt(
        incident, {QLatin1String("title"), QLatin1String("summary"), QLatin1String("description")});
    const QString id = textAt(incident, {QLatin1String("id")});
    addDutyPoint(events, incident, timeAt(incident, {QLatin1String("created_at")}),
                 QStringLiteral("Triggered: ") + title, EventKind::detection, id + u" triggered");
    const QJsonArray acknowledgements = incident.value(QLatin1String("acknowledgements")).toArray();
    for (const auto& value : acknowledgements) {
        const QJsonObject acknowledgement = value.toObject();
        const SourceTime time = timeAt(acknowledgement, {QLatin1String("at")});
        const QString who = textAt(acknowledgement, {QLatin1String("acknowledger.summary")});
        addDutyPoint(events, incident, time,
                     who.isEmpty() ? QStringLiteral("Acknowledged")
                                   : QString(QStringLiteral("Acknowledged by ") + who),
                     EventKind::investigation, id + u" acknowledged " + who);
    }
    if (textAt(incident, {QLatin1String("status")}) == QLatin1String("resolved")) {
        const QString who = textAt(incident, {QLatin1String("last_status_change_by.summary")});
        addDutyPoint(events, incident,
                     timeAt(incident,
                            {QLatin1String("resolved_at"), QLatin1String("last_status_change_at")}),
                     QStringLiteral("Resolved") + (who.isEmpty() ? QString() : u" by " + who) +
                         u": " + title,
                     EventKind::resolution, id + u" resolved");
    }
}

/// Version 3: {"event": {"event_type": "incident.triggered", "occurred_at": …, "data": {…}}}
bool isDutyWebhook(const QJsonValue& value) {
    const QJsonObject event = value.toObject().value(QLatin1String("event")).toObject();
    return event.contains(QLatin1String("event_type")) &&
           event.contains(QLatin1String("occurred_at"));
}

void addDutyWebhook(JsonEvents& events, const QJsonObject& webhook) {
    const QJsonObject told = webhook.value(QLatin1String("event")).toObject();
    const QString type = textAt(told, {QLatin1String("event_type")});
    const QString who = textAt(told, {QLatin1String("agent.summary")});
    const QString title =
        textAt(told, {QLatin1String("data.title"), QLatin1String("data.content"),
                      QLatin1String("data.incident.summary"), QLatin1String("data.summary")});
    QString action = type.section(u'.', -1).replace(u'_', u' ');
    action = action.left(1).toUpper() + action.mid(1);
    SourceEvent event;
    event.time = timeAt(told, {QLatin1String("occurred_at")});
    event.text = escapedText(action + (who.isEmpty() ? QString() : QString(u" by " + who)) +
                             (title.isEmpty() ? QString() : QString(u": " + title)));
    event.kind = kindOfDuty(type);
    events.add(std::move(event), webhook, textAt(told, {QLatin1String("id")}));
}

/// Version 2: {"messages": [{"event": "incident.trigger", "incident": {…}, "created_on": …}]}
bool isOldWebhook(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    return object.value(QLatin1String("event")).toString().startsWith(QLatin1String("incident.")) &&
           object.value(QLatin1String("incident")).isObject();
}

void addOldWebhook(JsonEvents& events, const QJsonObject& message) {
    const QString type = textAt(message, {QLatin1String("event")});
    const QString action = type.section(u'.', 1).replace(u'_', u' ');
    const QString title =
        textAt(message, {QLatin1String("incident.title"), QLatin1String("incident.summary"),
                         QLatin1String("incident.description")});
    addDutyPoint(events, message,
                 timeAt(message, {QLatin1String("created_on"), QLatin1String("incident.updated_at"),
                                  QLatin1String("incident.last_status_change_at"),
                                  QLatin1String("incident.created_at")}),
                 action.left(1).toUpper() + action.mid(1) + u": " + title, kindOfDuty(type),
                 textAt(message, {QLatin1String("id")}));
}

bool isDutyNote(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    return object.contains(QLatin1String("content")) &&
           object.contains(QLatin1String("created_at")) &&
           object.value(QLatin1String("user")).toObject().contains(QLatin1String("summary"));
}

void addDutyNote(JsonEvents& events, const QJsonObject& note) {
    SourceEvent event;
    event.time = timeAt(note, {QLatin1String("created_at")});
    event.author = escapedText(textAt(note, {QLatin1String("user.summary")}));
    event.text = escapedText(textAt(note, {QLatin1String("content")}));
    events.add(std::move(event), note, textAt(note, {QLatin1String("id")}));
}

struct DutyShape {
    bool (*is)(const QJsonValue&);
    void (*add)(JsonEvents&, const QJsonObject&);
};

} // namespace

JsonOutcome pagerDutyEvents(const QJsonValue& root) {
    static constexpr std::array<DutyShape, 5> kDutyShapes{{{&isDutyLogEntry, &addDutyLogEntry},
                                                           {&isDutyWebhook, &addDutyWebhook},
                                                           {&isOldWebhook, &addOldWebhook},
                                                           {&isDutyIncident, &addDutyIncident},
                                                           {&isDutyNote, &addDutyNote}}};
    const QJsonArray records = recordsOf(
        root, {QLatin1String("log_entries"), QLatin1String("log_entry"), QLatin1String("incidents"),
               QLatin1String("incident"), QLatin1String("messages"), QLatin1String("notes")});
    const auto shape =
        std::find_if(kDutyShapes.begin(), kDutyShapes.end(), [&](const DutyShape& known) {
            return !records.isEmpty() && std::all_of(records.begin(), records.end(), known.is);
        });
    if (shape == kDutyShapes.end()) {
        return std::nullopt;
    }
    JsonEvents events(QStringLiteral("pagerduty"));
    for (const auto& record : records) {
        shape->add(events, record.toObject());
    }
    return events;
}

} // namespace afterword::reading
