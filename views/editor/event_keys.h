// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/timeline_event.h"

#include <QChar>

#include <optional>

namespace afterword::views {

/// Stars an event, or takes its star: while the table has the focus.
inline constexpr char16_t kStarKey = u'S';

/// The letter that makes an event one of a kind while the table has the focus.
[[nodiscard]] constexpr char16_t keyOfKind(EventKind kind) {
    switch (kind) {
    case EventKind::detection:
        return u'D';
    case EventKind::communication:
        return u'C';
    case EventKind::hypothesis:
        return u'H';
    case EventKind::investigation:
        return u'I';
    case EventKind::escalation:
        return u'E';
    case EventKind::mitigation:
        return u'M';
    case EventKind::resolution:
        return u'R';
    case EventKind::change:
        return u'G';
    case EventKind::other:
        return u'O';
    }
    return u'O';
}

[[nodiscard]] inline std::optional<EventKind> kindOfKey(QChar letter) {
    for (const auto& kind : Codes<EventKind>::rows) {
        if (letter.toUpper() == QChar(keyOfKind(kind.value))) {
            return kind.value;
        }
    }
    return std::nullopt;
}

} // namespace afterword::views
