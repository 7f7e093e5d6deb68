// SPDX-License-Identifier: MIT
#include "model/domain/time/placing.h"

#include <algorithm>

namespace afterword::times {

namespace {

using Half = ClockParts::Half;

int minuteOfDay(const ClockParts& clock) {
    return hour24(clock) * 60 + std::max(clock.minute, 0);
}

int minutesForward(const ClockParts& from, const ClockParts& to) {
    constexpr int kDay = 24 * 60;
    return (minuteOfDay(to) - minuteOfDay(from) + kDay) % kDay;
}

bool takesHalf(const ClockParts& clock) {
    return clock.half == Half::none && clock.hour >= 1 && clock.hour <= 12;
}

/// "2:00 - 4:30 PM" and "11:00 - 1:30 PM": the half of the day that makes the shorter range.
void shareHalf(ClockParts& from, ClockParts& to) {
    const bool first = takesHalf(from) && to.half != Half::none;
    const bool second = takesHalf(to) && from.half != Half::none;
    if (!first && !second) {
        return;
    }
    ClockParts& open = first ? from : to;
    open.half = Half::am;
    const int am = minutesForward(from, to);
    open.half = Half::pm;
    if (am < minutesForward(from, to)) {
        open.half = Half::am;
    }
}

void shareYear(PointParts& from, PointParts& to) {
    if (!from.date || !to.date) {
        return;
    }
    if (from.date->year == 0 && to.date->year != 0) {
        from.date->year = to.date->year - (from.date->month > to.date->month ? 1 : 0);
    } else if (to.date->year == 0 && from.date->year != 0) {
        to.date->year = from.date->year + (to.date->month < from.date->month ? 1 : 0);
    }
}

struct Ends {
    PointParts from;
    PointParts to;
    bool fromDated = false; ///< wrote a date of its own
    bool toDated = false;
};

/// What one end of a range leaves unsaid, the other says.
Ends shared(const TimeParts& parts) {
    Ends ends{parts.from, *parts.to, parts.from.date.has_value(), parts.to->date.has_value()};
    if (ends.from.clock && ends.to.clock) {
        shareHalf(*ends.from.clock, *ends.to.clock);
    }
    if (!ends.from.zone) {
        ends.from.zone = ends.to.zone;
    } else if (!ends.to.zone) {
        ends.to.zone = ends.from.zone;
    }
    shareYear(ends.from, ends.to);
    if (!ends.to.dayNumber && !ends.toDated) {
        ends.to.dayNumber = ends.from.dayNumber;
    }
    if (!ends.fromDated) {
        ends.from.date = ends.to.date;
    } else if (!ends.toDated) {
        ends.to.date = ends.from.date;
        ends.to.dayShift = std::max(ends.to.dayShift, ends.from.dayShift);
    }
    return ends;
}

struct PlacedEnds {
    std::optional<Bounds> from;
    std::optional<Bounds> to;
};

PlacedEnds placeEnds(const Ends& ends, Placing& placing) {
    PlacedEnds placed{placing.place(ends.from, 0), placing.place(ends.to, 0)};
    const bool backwards =
        placed.from && placed.to && placed.to->last.value_or(placed.to->first) < placed.from->first;
    if (backwards && !ends.toDated) {
        placed.to = placing.place(ends.to, 1);
    } else if (backwards && !ends.fromDated) {
        placed.from = placing.place(ends.from, -1);
    }
    return placed;
}

/// "14:00" or "14:00:30"
QString clockText(const ClockParts& clock) {
    if (!clock.isWhole()) {
        return {};
    }
    const QTime time(hour24(clock) % 24, clock.minute, std::min(clock.second, 59));
    return time.toString(clock.hasSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

void setBounds(PartialTime& time, const std::optional<Bounds>& bounds) {
    if (!bounds) {
        return;
    }
    if (time.open == PartialTime::Open::start) {
        time.end = bounds->first;
    } else if (time.open == PartialTime::Open::end) {
        time.start = bounds->last.value_or(bounds->first);
    } else {
        time.start = bounds->first;
        time.end = bounds->last;
    }
}

PartialTime onePoint(const PointParts& point, const std::optional<Bounds>& bounds, Placing& placing,
                     const QString& text, PartialTime::Open open) {
    PartialTime time;
    time.text = text;
    time.approximate = point.approximate;
    time.open = open;
    time.zone = placing.ownZone(point);
    setBounds(time, bounds);
    if (!time.isPlaced() && point.clock) {
        time.clock = clockText(*point.clock);
    }
    return time;
}

PartialTime fromOffset(Duration offset, const QString& text, const TimeContext& context) {
    PartialTime time;
    time.text = text;
    time.offset = offset;
    if (context.started) {
        time.start = *context.started + offset;
    }
    return time;
}

} // namespace

TimeReading placed(const TimeParts& parts, const QString& text, const TimeContext& context) {
    TimeReading reading;
    if (parts.offset) {
        reading.time = fromOffset(*parts.offset, text, context);
        return reading;
    }
    Placing placing(context);
    if (parts.from.dayNumber && !parts.from.date) {
        const bool isRelative = parts.from.dayNumber->from == DayNumber::From::before;
        reading.daysOn = isRelative ? parts.from.dayNumber->number : 0;
        reading.countedDay =
            isRelative ? std::nullopt : numberedDay(*parts.from.dayNumber, context);
    } else if (!parts.from.date) {
        reading.daysOn = parts.from.dayShift;
    }
    if (!parts.to) {
        reading.time =
            onePoint(parts.from, placing.place(parts.from, 0), placing, text, parts.open);
        reading.doubts = placing.doubts();
        return reading;
    }
    const Ends ends = shared(parts);
    PlacedEnds bounds = placeEnds(ends, placing);
    if (bounds.from && bounds.to) {
        const Instant last = bounds.to->last.value_or(bounds.to->first);
        bounds.from->last = last > bounds.from->first ? std::optional<Instant>(last) : std::nullopt;
    }
    reading.time = onePoint(ends.from, bounds.from, placing, text, parts.open);
    reading.time.approximate = ends.from.approximate || ends.to.approximate;
    reading.doubts = placing.doubts();
    return reading;
}

RangeEnds rangeEnds(const TimeParts& parts, QStringView text, const TimeContext& context) {
    Placing placing(context);
    const Ends ends = shared(parts);
    const PlacedEnds bounds = placeEnds(ends, placing);
    const auto written = [&](const PointParts& point) {
        return text.mid(point.begin, point.end - point.begin).toString();
    };
    return {onePoint(ends.from, bounds.from, placing, written(ends.from), PartialTime::Open::no),
            onePoint(ends.to, bounds.to, placing, written(ends.to), PartialTime::Open::no)};
}

} // namespace afterword::times
