// SPDX-License-Identifier: MIT
#include "model/domain/incident_row.h"

#include "model/domain/time_reading.h"

#include <algorithm>

namespace afterword {

namespace {

std::optional<Instant> startOf(const std::optional<Moment>& moment) {
    return moment ? moment->time.earliest() : std::nullopt;
}

std::optional<Instant> firstEventOf(const Incident& incident) {
    std::optional<Instant> first;
    for (const Row<TimelineEvent>& event : incident.timeline) {
        const std::optional<Instant> at = event->time.earliest();
        first = at && (!first || *at < *first) ? at : first;
    }
    return first;
}

std::chrono::seconds aheadOf(const QString& zone, Instant at) {
    return std::chrono::seconds(zone.isEmpty() ? 0 : utcOffset(zone, at).value_or(0));
}

/// "2021-07-04: the pump ran dry", where that day begins.
std::optional<Instant> dayInTitle(const Incident& incident) {
    const std::optional<DateReading> day = findDate(incident.title, {});
    if (!day || !day->date) {
        return std::nullopt;
    }
    const Instant at = toInstant(day->date->startOfDay(Qt::UTC));
    return at - aheadOf(incident.timeZone, at);
}

QString ownerOf(const QList<Person>& people) {
    const auto owner = std::find_if(people.cbegin(), people.cend(), [](const Person& person) {
        return person.role == PersonRole::owner;
    });
    return owner == people.cend() ? QString() : owner->name;
}

void countActions(IncidentRow& row, const Incident& incident, const QDate& today) {
    row.actions = static_cast<int>(incident.actions.size());
    for (const Row<ActionItem>& action : incident.actions) {
        row.actionsOpen += action->isSettled() ? 0 : 1;
        row.actionsOverdue += action->isOverdue(today) ? 1 : 0;
    }
}

} // namespace

std::optional<Instant> placeInTime(const Incident& incident) {
    if (const auto& started = incident.moments.started; started && started->time.isPlaced()) {
        return started->time.earliest();
    }
    if (incident.date) {
        return toInstant(incident.date->startOfDay(Qt::UTC));
    }
    const std::optional<Instant> first = firstEventOf(incident);
    return first ? first : dayInTitle(incident);
}

std::optional<QDate> dayOf(const IncidentRow& row) {
    if (row.date || !row.began) {
        return row.date;
    }
    return toDateTime(*row.began + aheadOf(row.timeZone, *row.began)).date();
}

bool isReviewDue(const IncidentRow& row, const QDate& today) {
    return row.status == IncidentStatus::draft && row.reviewDue && *row.reviewDue < today;
}

bool isPublicationDue(const IncidentRow& row, const QDate& today) {
    const bool isBefore =
        row.status == IncidentStatus::draft || row.status == IncidentStatus::inReview;
    return isBefore && row.publishDue && *row.publishDue < today;
}

IncidentRow incidentRow(const Incident& incident, const QDate& today) {
    IncidentRow row;
    row.id = incident.id;
    row.reference = incident.reference;
    row.revision = incident.revision;
    row.title = incident.title;
    row.status = incident.status;
    row.severity = incident.severity;
    row.date = incident.date;
    row.began = placeInTime(incident);
    row.timeZone = incident.timeZone;
    row.started = startOf(incident.moments.started);
    row.resolved = startOf(incident.moments.resolved);
    row.updatedAt = incident.updatedAt.value_or(Instant{});
    row.tags = incident.tags;
    row.services = incident.services;
    row.owner = ownerOf(incident.people);
    row.reviewDue = incident.reviewDue;
    row.publishDue = incident.publishDue;
    row.events = static_cast<int>(incident.timeline.size());
    countActions(row, incident, today);
    return row;
}

} // namespace afterword
