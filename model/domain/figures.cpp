// SPDX-License-Identifier: MIT
#include "model/domain/figures.h"

#include <algorithm>

namespace afterword {

namespace {

using Flaw = Figure::Flaw;

bool isOpen(const PartialTime& time) {
    return time.open != PartialTime::Open::no;
}

Figure flawed(Flaw flaw) {
    return {Figure::Status::invalid, flaw, std::nullopt};
}

Figure measured(const PartialTime& from, const PartialTime& to) {
    if (isOpen(from)) {
        return flawed(Flaw::openStart);
    }
    if (!from.isPlaced()) {
        return flawed(Flaw::noStart);
    }
    if (isOpen(to)) {
        return flawed(Flaw::open);
    }
    if (!to.isPlaced()) {
        return flawed(Flaw::noPlace);
    }
    auto span = spanBetween(from, to);
    if (!span) { // an end without a start, which only data of others has
        return flawed(from.start ? Flaw::noPlace : Flaw::noStart);
    }
    if (span->longest < Duration::zero()) {
        return flawed(Flaw::beforeStart);
    }
    // "14:??" to 14:05 may be an hour or nothing, but not less.
    span->shortest = std::max(span->shortest, Duration::zero());
    return {Figure::Status::recorded, Flaw::none, span};
}

Figure optionalSince(const Incident& incident, const std::optional<Moment>& moment) {
    const bool isWrittenUp =
        incident.status == IncidentStatus::published || incident.status == IncidentStatus::closed;
    return !moment && isWrittenUp ? Figure{Figure::Status::notApplicable, Flaw::none, std::nullopt}
                                  : figureSince(incident.moments.started, moment);
}

} // namespace

Figure figureSince(const std::optional<Moment>& started, const std::optional<Moment>& moment) {
    return started && moment ? measured(started->time, moment->time) : Figure{};
}

Figures figuresOf(const Incident& incident) {
    const Moments& moments = incident.moments;
    Figures figures;
    figures.detect = figureSince(moments.started, moments.detected);
    figures.acknowledge = optionalSince(incident, moments.acknowledged);
    figures.mitigate = optionalSince(incident, moments.mitigated);
    figures.resolve = figureSince(moments.started, moments.resolved);
    figures.total = figures.resolve;
    return figures;
}

} // namespace afterword
