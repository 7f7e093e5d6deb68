// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword {

/// How long something took, or why nobody can say: unknown is never told as 0.
struct Figure {
    enum class Status {
        recorded,      ///< `span` says how long
        pending,       ///< a moment that it needs is still to be recorded
        notApplicable, ///< the incident was written up without such a moment
        invalid,       ///< both moments are there, but nothing can be measured: see `flaw`
    };
    /// Why it is invalid. The sentence is made where it is shown.
    enum class Flaw {
        none,
        noStart,     ///< the start has no place in time: a clock without a day, or no time at all
        openStart,   ///< the start is "before X" or "after X"
        noPlace,     ///< the other moment has no place in time
        open,        ///< the other moment is "before X" or "after X"
        beforeStart, ///< it lies before the start
    };

    Status status = Status::pending;
    Flaw flaw = Flaw::none;
    std::optional<TimeSpan> span; ///< an interval when an end is not exact; never negative

    bool operator==(const Figure&) const = default;
};

template <>
struct Codes<Figure::Status> {
    static constexpr std::array<Code<Figure::Status>, 4> rows{
        {{Figure::Status::recorded, "recorded"},
         {Figure::Status::pending, "pending"},
         {Figure::Status::notApplicable, "not_applicable"},
         {Figure::Status::invalid, "invalid"}}};
};

/// Times to detect, acknowledge, mitigate and resolve, from the start, and the total.
struct Figures {
    Figure detect;
    Figure acknowledge;
    Figure mitigate;
    Figure resolve;
    Figure total;

    bool operator==(const Figures&) const = default;
};

/// From the start to another moment; pending when either is absent.
[[nodiscard]] Figure figureSince(const std::optional<Moment>& started,
                                 const std::optional<Moment>& moment);

/// Nobody has to acknowledge or mitigate: without such a moment the figure is pending as long as
/// the document is written, and not applicable once it is published.
[[nodiscard]] Figures figuresOf(const Incident& incident);

} // namespace afterword
