// SPDX-License-Identifier: MIT
#include "model/domain/partial_time.h"

namespace afterword {

namespace {

constexpr qsizetype kDayLength = 10; // "2024-03-05"

} // namespace

QDate PartialTime::clockDay() const {
    return clock.size() > kDayLength ? QDate::fromString(clock.left(kDayLength), Qt::ISODate)
                                     : QDate();
}

QString PartialTime::clockOnly() const {
    return clockDay().isValid() ? clock.mid(kDayLength + 1) : clock;
}

void PartialTime::setClockDay(const QDate& day) {
    clock = day.toString(Qt::ISODate) + u' ' + clockOnly();
}

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
