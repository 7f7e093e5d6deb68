// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/timeline_event.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

/// What other tools recorded, on its way into a timeline: reading makes `SourceEvent`s of it, that
/// know nothing of an incident; `proposalFor` (timeline_proposal.h) gives them their place in one.
namespace afterword {

/// When something happened, as a source says it. What it leaves unsaid is empty, never guessed.
struct SourceTime {
    std::optional<Instant> instant; ///< when the source says all of it
    QDate day;                      ///< else the local day; invalid when it says none
    bool hasYear = true;            ///< false: the year of `day` means nothing
    int daysBefore = 0;             ///< 1 for "yesterday": counted from the day of the record
    QTime clock;                    ///< and the local clock; invalid when it says none
    QString zone;                   ///< of day and clock, if it names one
    QString words;                  ///< a time of another kind, "~14:05", "14:??", "before 3 PM"

    bool operator==(const SourceTime&) const = default;
    [[nodiscard]] bool isEmpty() const {
        return !instant && !day.isValid() && !clock.isValid() && words.isEmpty();
    }
};

struct SourceEvent {
    SourceTime time;
    QString author; ///< inline Markdown: a person, a program, a service
    QString text;   ///< Markdown
    EventKind kind = EventKind::other;
    QString origin;       ///< code of the kind of source: "slack", "pagerduty", "journald"
    QString line;         ///< what it was made of, word for word; of JSON its record, compact
    QString hash;         ///< of origin, line, and which of several equal lines it is
    bool isNoise = false; ///< "joined the channel", "notified by SMS": offered, not ticked

    bool operator==(const SourceEvent&) const = default;
};

/// What a user says about a source that it does not say itself.
struct SourceOptions {
    QString zone;              ///< of clocks that name none; empty: the incident's, with a doubt
    std::optional<QDate> date; ///< of clocks without a day
    std::optional<int> year;   ///< of days without one

    bool operator==(const SourceOptions&) const = default;
};

/// "Slack" for "slack"; the code itself when it is none of ours.
[[nodiscard]] QString sourceName(const QString& origin);

/// Whether `event` was made of the line of that hash, or has taken it over since.
[[nodiscard]] bool isMadeOf(const TimelineEvent& event, const QString& hash);

} // namespace afterword
