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

struct TimelineEvent {
    QString id;
    PartialTime time;
    EventKind kind = EventKind::other;
    QString text; ///< Markdown
    bool starred = false;
    QString origin;     ///< where it came from: "slack", "journald", …; empty when typed or read
    QString sourceLine; ///< the line that it was made of
    QString sourceHash;
    QList<Field> fields; ///< unknown columns of its table
    QJsonObject extra;

    bool operator==(const TimelineEvent&) const = default;
};

} // namespace afterword
