// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"

/// Writing down an incident while it runs: a line an event, stamped with the time of its Enter.
namespace afterword::edits {

/// What a line of the capture window means.
struct CapturedLine {
    QString moment; ///< key of the moment that "/d" and the like mark; else empty
    QString text;   ///< the rest; the name of the moment where there is none
    bool operator==(const CapturedLine&) const = default;
};

/// "/s", "/d", "/a", "/m", "/r" at the beginning mark started, detected, acknowledged, mitigated,
/// resolved. Anything else is text, also when it begins with a slash ("/var is full").
[[nodiscard]] CapturedLine capturedLine(const QString& line);

/// The event that `line` becomes when it is entered at `now`: to the second, in the incident's
/// zone, or in UTC, which is then said, when it has none. It has an id.
[[nodiscard]] TimelineEvent capturedEvent(const CapturedLine& line, const Incident& incident,
                                          Instant now);

/// Adds the event at its place; its moment, if the line marks one, is this event from now on.
[[nodiscard]] Edit capture(const CapturedLine& line, const TimelineEvent& event);

/// An incident that is begun by capturing: titled by its day, which is `now` in its zone.
[[nodiscard]] Incident capturedIncident(Incident incident, Instant now);

} // namespace afterword::edits
