// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/codes.h"
#include "model/domain/field.h"
#include "model/domain/partial_time.h"

#include <QJsonObject>
#include <QList>

namespace afterword {

enum class EventKind {
    other,
    detection,
    communication,
    hypothesis,
    investigation,
    escalation,
    mitigation,
    resolution,
    change,
};

template <>
struct Codes<EventKind> {
    static constexpr std::array<Code<EventKind>, 9> rows{
        {{EventKind::detection, "detection"},
         {EventKind::communication, "communication"},
         {EventKind::hypothesis, "hypothesis"},
         {EventKind::investigation, "investigation"},
         {EventKind::escalation, "escalation"},
         {EventKind::mitigation, "mitigation"},
         {EventKind::resolution, "resolution"},
         {EventKind::change, "change"},
         {EventKind::other, "other"}}};
};

/// What the source of an event has left unsaid of its time, and nobody has confirmed since.
enum class Assumption { nothing = 0, zone = 1, day = 2, zoneAndDay = 3 };

template <>
struct Codes<Assumption> {
    static constexpr std::array<Code<Assumption>, 4> rows{
        {{Assumption::nothing, ""},
         {Assumption::zone, "zone"},
         {Assumption::day, "day"},
         {Assumption::zoneAndDay, "zone_and_day"}}};
};

[[nodiscard]] constexpr bool includes(Assumption all, Assumption part) {
    return (static_cast<unsigned>(all) & static_cast<unsigned>(part)) != 0;
}
[[nodiscard]] constexpr Assumption assumptionOf(bool zone, bool day) {
    return static_cast<Assumption>((zone ? 1U : 0U) | (day ? 2U : 0U));
}
[[nodiscard]] constexpr Assumption without(Assumption all, Assumption part) {
    return static_cast<Assumption>(static_cast<unsigned>(all) & ~static_cast<unsigned>(part));
}

struct TimelineEvent {
    QString id;
    PartialTime time;
    EventKind kind = EventKind::other;
    QString text; ///< Markdown
    bool starred = false;
    QString origin;     ///< where it came from: "slack", "journald", …; empty when typed or read
    QString sourceLine; ///< the line that it was made of
    QString sourceHash;
    Assumption assumed = Assumption::nothing;
    QList<Field> fields; ///< unknown columns of its table
    QJsonObject extra;

    bool operator==(const TimelineEvent&) const = default;
};

} // namespace afterword
