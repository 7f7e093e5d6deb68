// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/drawing.h"
#include "model/domain/incident.h"

#include <array>

namespace afterword {

/// What lies between two moments of an incident.
enum class StripPhase { undetected, unacknowledged, unmitigated, recovering };

/// A span of the strip's time.
struct StripWindow {
    Instant from;
    Instant to;
    bool operator==(const StripWindow&) const = default;
};

struct StripSpan {
    StripPhase phase = StripPhase::undetected;
    StripWindow window;
    bool running = false; ///< it goes on now
};

struct StripMark {
    QString event;
    EventKind kind = EventKind::other;
    Instant from;
    Instant to;             ///< as `from` for an instant
    bool uncertain = false; ///< the event is somewhere in it; else it lasts from `from` to `to`
};

/// The course of an incident as a line: what can be drawn of it, in no size yet.
struct TimelineStrip {
    QString zone; ///< of the clocks on its axis
    StripWindow whole;
    QList<StripSpan> phases;
    QList<StripMark> marks;    ///< by time
    QList<StripWindow> silent; ///< in which nothing was written down
    std::optional<Instant> now;

    [[nodiscard]] bool isEmpty() const { return marks.isEmpty() && phases.isEmpty(); }
};

/// `now` is given for an incident that is still running.
[[nodiscard]] TimelineStrip stripOf(const Incident& incident, std::optional<Instant> now = {},
                                    Duration silence = std::chrono::minutes(30));

using PhaseNames = std::array<QString, 4>; ///< in the order of StripPhase

[[nodiscard]] Drawing drawStrip(const TimelineStrip& strip, const StripWindow& shown,
                                const QSizeF& size, const PhaseNames& names);

[[nodiscard]] double xOf(Instant instant, const StripWindow& shown, double width);
[[nodiscard]] Instant instantAt(double x, const StripWindow& shown, double width);
/// The index of the mark at a place of the drawing; -1 when none is near.
[[nodiscard]] qsizetype markAt(const QPointF& place, const TimelineStrip& strip,
                               const StripWindow& shown, const QSizeF& size);
/// Where the middle of a mark is drawn.
[[nodiscard]] QPointF middleOf(const StripMark& mark, const StripWindow& shown, double width);

inline constexpr double kStripHeight = 92;

} // namespace afterword
