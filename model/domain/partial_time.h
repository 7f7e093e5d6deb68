// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/instant.h"
#include "model/domain/codes.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace afterword {

/// A time as a person wrote it, with what it says and no more (formats.md section 2, "Time").
struct PartialTime {
    enum class Open { no, start, end }; ///< "before X" is open at its start, "after X" at its end

    QString text;                   ///< as written
    std::optional<Instant> start;   ///< inclusive bounds; none when unknown
    std::optional<Instant> end;     ///< none for an instant to the minute or second
    QString clock;                  ///< "14:00" or "14:00:30": the reading, when no date is known;
                                    ///< "2024-03-05 14:00" when its zone is not known
    QString zone;                   ///< what this time itself names; empty = the document's
    std::optional<Duration> offset; ///< from the incident's start, for "T+5m"
    bool approximate = false;
    Open open = Open::no;

    bool operator==(const PartialTime&) const = default;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !isPlaced() && clock.isEmpty(); }

    /// Has at least one bound, so that it can be ordered and measured.
    [[nodiscard]] bool isPlaced() const { return start.has_value() || end.has_value(); }

    /// One known instant to the minute or second.
    [[nodiscard]] bool isInstant() const { return start && !end && open == Open::no; }

    /// The first instant that it may mean: start, else end.
    [[nodiscard]] std::optional<Instant> earliest() const { return start ? start : end; }
    /// The last instant that it may mean.
    [[nodiscard]] std::optional<Instant> latest() const { return end ? end : start; }

    /// The day that `clock` stands on where its zone is not known; invalid when it names none.
    [[nodiscard]] QDate clockDay() const;
    /// `clock` without that day.
    [[nodiscard]] QString clockOnly() const;
    /// Puts a clock without bounds on a day of its zone, whichever that is.
    void setClockDay(const QDate& day);
};

template <>
struct Codes<PartialTime::Open> {
    static constexpr std::array<Code<PartialTime::Open>, 3> rows{
        {{PartialTime::Open::no, ""},
         {PartialTime::Open::start, "start"},
         {PartialTime::Open::end, "end"}}};
};

/// By start, else end; then by end. Times without bounds compare equal to all: see `timelineOrder`.
[[nodiscard]] std::weak_ordering compareByBounds(const PartialTime& a, const PartialTime& b);

/// How long from one time to another: an interval when an end is not an instant.
struct TimeSpan {
    Duration shortest{};
    Duration longest{};
    bool approximate = false;

    bool operator==(const TimeSpan&) const = default;
    [[nodiscard]] bool isExact() const { return shortest == longest && !approximate; }
};

/// From `from` to `to`; none when either has no bounds or is open. Negative when they are reversed.
[[nodiscard]] std::optional<TimeSpan> spanBetween(const PartialTime& from, const PartialTime& to);

} // namespace afterword
