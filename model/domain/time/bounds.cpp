// SPDX-License-Identifier: MIT
#include "model/domain/time/parts.h"
#include "model/domain/time/zones.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace afterword::times {

namespace {

using Half = ClockParts::Half;

int hour24(const ClockParts& clock) {
    if (clock.half == Half::none || clock.hour < 0 || clock.hour > 12) {
        return clock.hour;
    }
    return clock.hour % 12 + (clock.half == Half::pm ? 12 : 0);
}

int minuteOfDay(const ClockParts& clock) {
    return hour24(clock) * 60 + std::max(clock.minute, 0);
}

struct Days {
    QDate first;
    QDate last;
};

struct Bounds {
    Instant first;
    std::optional<Instant> last; ///< none for an instant
};

Days daysOf(const DateParts& date, int year) {
    if (date.month < 1) {
        return {QDate(year, 1, 1), QDate(date.yearTo != 0 ? date.yearTo : year, 12, 31)};
    }
    if (date.day < 1) {
        const QDate first(year, date.month, 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    return {QDate(year, date.month, date.day),
            QDate(year, date.month, date.dayTo != 0 ? date.dayTo : date.day)};
}

/// Puts points of time on the axis, and remembers what had to be assumed.
class Placing {
public:
    explicit Placing(const TimeContext& context) : m_context(context) {}

    std::optional<Bounds> place(const PointParts& point, int moreDays) {
        const auto days = daysFor(point);
        if (!days) {
            return std::nullopt;
        }
        const int shift = point.dayShift + moreDays;
        QDate first = days->first.addDays(shift);
        QDate last = days->last.addDays(shift);
        QTime from(0, 0);
        QTime to(23, 59, 59);
        bool isInstant = false;
        if (point.clock && point.clock->hour >= 0 && first == last) {
            if (hour24(*point.clock) == 24) {
                first = last = first.addDays(1);
            }
            const int hour = hour24(*point.clock) % 24;
            isInstant = point.clock->isWhole();
            from = isInstant ? QTime(hour, point.clock->minute, std::min(point.clock->second, 59),
                                     point.clock->millisecond)
                             : QTime(hour, 0);
            to = isInstant ? from : QTime(hour, 59, 59);
        }
        const auto start = instant(first, from, point);
        if (!start || isInstant) {
            return start ? std::optional<Bounds>({*start, std::nullopt}) : std::nullopt;
        }
        return Bounds{*start, instant(last, to, point)};
    }

    /// The zone that the point itself names; empty when it names none or it stays ambiguous.
    QString ownZone(const PointParts& point) {
        if (!point.zone || point.zone->candidates.isEmpty()) {
            return point.zone ? point.zone->zone : QString();
        }
        const auto days = daysFor(point);
        return settled(*point.zone, days ? days->first : QDate(2000, 1, 1)).value_or(QString());
    }

    void doubt(TimeDoubt doubt) {
        if (!m_doubts.contains(doubt)) {
            m_doubts.append(doubt);
        }
    }
    [[nodiscard]] const QList<TimeDoubt>& doubts() const { return m_doubts; }

private:
    std::optional<int> yearFor(const DateParts& date) {
        if (date.year != 0) {
            return date.year;
        }
        if (m_context.year) {
            return m_context.year;
        }
        if (!m_context.date) {
            return std::nullopt;
        }
        int year = m_context.date->year();
        const int months = date.month - m_context.date->month();
        // the December before a January, and the January behind a December
        year += months > 9 ? -1 : months < -9 ? 1 : 0;
        return year;
    }

    /// Of two readings of "04/12", the one that is near the day that is known. False when neither
    /// or both are.
    bool settleOrder(DateParts& date) const {
        if (!m_context.date) {
            return false;
        }
        constexpr qint64 kNear = 7;
        DateParts swapped = date;
        std::swap(swapped.day, swapped.month);
        const auto isNear = [this](const DateParts& parts) {
            const QDate day(parts.year != 0 ? parts.year : m_context.date->year(), parts.month,
                            parts.day);
            return day.isValid() && std::abs(day.daysTo(*m_context.date)) <= kNear;
        };
        const bool swap = isNear(swapped);
        if (isNear(date) == swap) {
            return false;
        }
        date = swap ? swapped : date;
        return true;
    }

    std::optional<Days> daysFor(const PointParts& point) {
        if (!point.date) {
            if (!m_context.date) {
                doubt(TimeDoubt::dateMissing);
                return std::nullopt;
            }
            QDate day = *m_context.date;
            if (point.weekday) {
                const int ahead = (*point.weekday - day.dayOfWeek() + 7) % 7;
                day = day.addDays(ahead > 3 ? ahead - 7 : ahead);
            }
            return Days{day, day};
        }
        DateParts date = *point.date;
        if (date.swappable && !settleOrder(date)) {
            doubt(TimeDoubt::dateAmbiguous);
        }
        const auto year = yearFor(date);
        if (!year) {
            doubt(TimeDoubt::yearMissing);
            return std::nullopt;
        }
        const Days days = daysOf(date, *year);
        return days.first.isValid() && days.last.isValid() ? std::optional(days) : std::nullopt;
    }

    /// One of several meanings, when the context's own zone is among them on that day or at
    /// another season of its year.
    std::optional<QString> settled(const ZoneParts& zone, const QDate& day) const {
        if (m_context.zone.isEmpty() || !isKnownZone(m_context.zone)) {
            return std::nullopt;
        }
        for (const QDate& tried : {day, QDate(day.year(), 1, 1), QDate(day.year(), 7, 1)}) {
            const auto noon = instantInZone(tried, QTime(12, 0), m_context.zone);
            const auto offset = noon ? utcOffset(m_context.zone, *noon) : std::nullopt;
            if (offset && zone.candidates.contains(*offset / 60)) {
                return offsetName(*offset / 60);
            }
        }
        return std::nullopt;
    }

    /// None when it stays ambiguous.
    std::optional<QString> zoneFor(const PointParts& point, const QDate& day) {
        if (!point.zone) {
            if (m_context.zone.isEmpty()) {
                doubt(TimeDoubt::zoneAssumed);
            } else if (!isKnownZone(m_context.zone)) {
                doubt(TimeDoubt::zoneAmbiguous);
                return std::nullopt;
            }
            return m_context.zone;
        }
        if (point.zone->candidates.isEmpty()) {
            return point.zone->zone;
        }
        const auto zone = settled(*point.zone, day);
        if (!zone) {
            doubt(point.zone->doubt);
        }
        return zone;
    }

    std::optional<Instant> instant(const QDate& day, const QTime& clock, const PointParts& point) {
        const auto zone = zoneFor(point, day);
        if (!zone) {
            return std::nullopt;
        }
        const auto found = localInstant(day, clock, *zone);
        if (!found) {
            return std::nullopt;
        }
        if (point.clock && found->kind != LocalInstant::Kind::plain) {
            doubt(found->kind == LocalInstant::Kind::inGap ? TimeDoubt::inGap : TimeDoubt::inFold);
        }
        if (point.zone && !point.zone->family.isEmpty() &&
            utcOffset(point.zone->family, found->instant) != fixedOffset(*zone)) {
            doubt(TimeDoubt::zoneOffSeason);
        }
        return found->instant;
    }

    const TimeContext& m_context;
    QList<TimeDoubt> m_doubts;
};

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
