// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::tests {

[[nodiscard]] inline TimelineEvent event(const QString& id, const QString& clock,
                                         const QString& text) {
    TimelineEvent made;
    made.id = id;
    made.text = text;
    made.time.text = clock;
    made.time.start = instantFromIso(QStringLiteral("2024-02-07T%1:00Z").arg(clock));
    return made;
}

[[nodiscard]] inline ActionItem action(const QString& id, const QString& title) {
    ActionItem made;
    made.id = id;
    made.title = title;
    return made;
}

/// A small incident of 7 February 2024, UTC, with rows of every kind.
[[nodiscard]] inline Incident smallIncident() {
    Incident incident;
    incident.id = QStringLiteral("small");
    incident.title = QStringLiteral("Mail queue stalled");
    incident.timeZone = QStringLiteral("UTC");
    incident.date = QDate(2024, 2, 7);
    incident.impact = QStringLiteral("Receipts were late.");
    incident.timeline = {
        event(QStringLiteral("e1"), QStringLiteral("09:10"), QStringLiteral("Queue grows")),
        event(QStringLiteral("e2"), QStringLiteral("09:25"), QStringLiteral("Pager rings")),
        event(QStringLiteral("e3"), QStringLiteral("10:05"), QStringLiteral("Worker restarted")),
    };
    incident.actions = {action(QStringLiteral("a1"), QStringLiteral("Alert on queue age")),
                        action(QStringLiteral("a2"), QStringLiteral("Limit retries"))};
    Improvement improvement;
    improvement.id = QStringLiteral("m1");
    improvement.title = QStringLiteral("Watch queues");
    incident.improvements = {improvement};
    return incident;
}

/// `events` events a minute apart, as a pasted log would give.
[[nodiscard]] inline Incident bigIncident(int events) {
    Incident incident = smallIncident();
    const Instant start = *instantFromIso(QStringLiteral("2024-02-07T00:00:00Z"));
    for (int at = 0; at < events; ++at) {
        TimelineEvent made;
        made.id = QStringLiteral("big%1").arg(at);
        made.time.start = start + std::chrono::minutes(at);
        made.time.text = toIso(*made.time.start);
        made.text = QStringLiteral("Log line %1: connection reset by peer").arg(at);
        incident.timeline.append(made);
    }
    return incident;
}

} // namespace afterword::tests
