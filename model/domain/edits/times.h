// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"
#include "model/domain/time_reading.h"

/// Edits of the incident's moments, and how a typed time is read in an incident.
namespace afterword::edits {

/// What a time that is typed into `incident` leaves unsaid: its zone, its day, its start.
[[nodiscard]] TimeContext timeContext(const Incident& incident);

/// The day on which `time` begins, in the zone that it names or else the incident's.
[[nodiscard]] std::optional<QDate> dayOf(const PartialTime& time, const Incident& incident);

/// Whether the words of a time name the day that it is on.
[[nodiscard]] bool namesDay(const PartialTime& time);

/// `text` as a time; one that cannot be read keeps its text and has no bounds.
[[nodiscard]] PartialTime readTime(const QString& text, const TimeContext& context);

/// One of `momentParts()`, by its key ("started"), typed; an empty text takes it away.
[[nodiscard]] Edit setMoment(const QString& key, const QString& text);

/// The moment is the time of this event from now on, and follows it.
[[nodiscard]] Edit linkMoment(const QString& key, const QString& eventId);

/// Times that count from the start ("T+5m") are computed again. For edits that move the start.
void followStart(Incident& incident);

/// Moments that are the time of this event take the time that it has now; those of an event that
/// is gone keep their time.
void followEvents(Incident& incident);

} // namespace afterword::edits
