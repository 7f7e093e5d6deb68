// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"

/// Edits of the timeline. A moment that is linked to an event follows it.
namespace afterword::edits {

/// At `index` of the list; beyond its end means last. A missing id is made.
[[nodiscard]] Edit insertEvent(const TimelineEvent& event, qsizetype index);

/// Where its bounds belong, behind events of the same time; last when it has none.
[[nodiscard]] Edit addEvent(const TimelineEvent& event);

/// All of them as one step, each where its bounds belong.
[[nodiscard]] Edit addEvents(const QList<TimelineEvent>& events);

/// A copy of each behind the last of them, in their order: same time, words and kind, no source.
[[nodiscard]] Edit duplicateEvents(const QStringList& ids);

[[nodiscard]] Edit removeEvents(const QStringList& ids);

/// Puts them, in their present order, before the event that is at `index` now.
[[nodiscard]] Edit moveEvents(const QStringList& ids, qsizetype index);

/// All events in the order of their bounds.
[[nodiscard]] Edit sortTimeline();

/// Reads `text` in the incident's zone and on the event's day; a text that is no time is kept
/// without bounds. The event moves when it is out of order with its neighbours then.
[[nodiscard]] Edit setEventTime(const QString& id, const QString& text);
/// Nobody has to be asked for it any more: what was assumed of their times is right.
[[nodiscard]] Edit confirmTimes(const QStringList& ids, Assumption assumed);
[[nodiscard]] Edit setEventText(const QString& id, const QString& text);
[[nodiscard]] Edit setEventKind(const QStringList& ids, EventKind kind);
[[nodiscard]] Edit setEventStarred(const QStringList& ids, bool starred);

/// The event that a typed line means: "14:20 restarted primary", or a text alone, which happened
/// `now`. `behind` is the index of the event that it follows: its day is taken, and midnight is
/// passed; -1 for none.
[[nodiscard]] TimelineEvent eventFromLine(const QString& line, const Incident& incident,
                                          qsizetype behind, Instant now);

/// `text` as the time of the event at `index`: on the event's own day, or else on the day of the
/// one before it, with midnight passed when it would run back by half a day.
[[nodiscard]] PartialTime timeAt(const QString& text, const Incident& incident, qsizetype index);

/// The time text of `now` in the incident's zone, with the day when it is not the day of `behind`.
[[nodiscard]] QString timeTextOf(Instant now, const Incident& incident, qsizetype behind);

} // namespace afterword::edits
