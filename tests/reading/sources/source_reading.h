// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/sources/sources.h"

#include <catch2/catch.hpp>

namespace afterword {

/// One line an event: when, who, what, with "(noise)" behind what is not ticked.
inline std::string told(const SourceEvent& event) {
    const SourceTime& time = event.time;
    QStringList parts;
    if (time.instant) {
        parts.append(toIso(*time.instant));
    } else {
        if (time.day.isValid()) {
            parts.append(time.day.toString(time.hasYear ? QStringLiteral("yyyy-MM-dd")
                                                        : QStringLiteral("MM-dd")));
        }
        if (time.clock.isValid()) {
            parts.append(time.clock.toString(QStringLiteral("HH:mm:ss")));
        }
        if (!time.zone.isEmpty()) {
            parts.append(time.zone);
        }
        if (!time.words.isEmpty()) {
            parts.append(u'"' + time.words + u'"');
        }
        if (time.daysBefore != 0) {
            parts.append(QStringLiteral("-%1d").arg(time.daysBefore));
        }
    }
    parts.append(u'|' + event.author + u'|');
    parts.append(event.text);
    if (event.isNoise) {
        parts.append(QStringLiteral("(noise)"));
    }
    return parts.join(u' ').toStdString();
}

struct ReadRecords {
    std::string origin;
    std::vector<std::string> events;
    std::string refusal;
    QList<SourceEvent> values;
};

inline ReadRecords readRecords(const QByteArray& text) {
    ReadRecords read;
    const auto result = reading::readSourceText(text, QStringLiteral("It"));
    if (!result) {
        read.refusal = result.error().message.toStdString();
        return read;
    }
    read.origin = result->report.origin.toStdString();
    read.values = result->events;
    for (const SourceEvent& event : result->events) {
        read.events.push_back(told(event));
    }
    return read;
}

using Lines = std::vector<std::string>;

} // namespace afterword
