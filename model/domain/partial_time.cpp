// SPDX-License-Identifier: MIT
#include "model/domain/partial_time.h"

namespace afterword {

std::weak_ordering compareByBounds(const PartialTime& a, const PartialTime& b) {
    if (!a.isPlaced() || !b.isPlaced()) {
        return std::weak_ordering::equivalent;
    }
    if (const auto order = *a.earliest() <=> *b.earliest(); order != 0) {
        return order;
    }
    return *a.latest() <=> *b.latest();
}

std::optional<TimeSpan> spanBetween(const PartialTime& from, const PartialTime& to) {
    const auto bounded = [](const PartialTime& time) {
        return time.start && time.open == PartialTime::Open::no;
    };
    if (!bounded(from) || !bounded(to)) {
        return std::nullopt;
    }
    return TimeSpan{*to.earliest() - *from.latest(), *to.latest() - *from.earliest(),
                    from.approximate || to.approximate};
}

} // namespace afterword
