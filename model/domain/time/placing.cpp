// SPDX-License-Identifier: MIT
#include "model/domain/time/placing.h"

#include "model/domain/time/zones.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace afterword::times {

namespace {

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

} // namespace

int hour24(const ClockParts& clock) {
    using Half = ClockParts::Half;
    if (clock.half == Half::none || clock.hour < 0 || clock.hour > 12) {
        return clock.hour;
    }
    return clock.hour % 12 + (clock.half == Half::pm ? 12 : 0);
}

std::optional<int> yearOf(const DateParts& date, const TimeContext& context) {
    if (date.year != 0) {
        return date.year;
    }
    if (!context.date) {
        return context.year;
    }
    const int months = date.month - context.date->month();
    // the December before a January, and the January behind a December
    return context.date->year() + (months > 9 ? -1 : months < -9 ? 1 : 0);
}

std::optional<Bounds> Placing::place(const PointParts& point, int moreDays) {
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
    const auto start = isInstant ? settledByOther(instant(first, from, point), first, point)
                                 : instant(first, from, point);
    if (!start || isInstant) {
        return start ? std::optional<Bounds>({*start, std::nullopt}) : std::nullopt;
    }
    return Bounds{*start, instant(last, to, point)};
}

QString Placing::ownZone(const PointParts& point) {
    if (!point.zone || point.zone->candidates.isEmpty()) {
        return point.zone ? point.zone->zone : QString();
    }
    const auto days = daysFor(point);
    return settled(*point.zone, days ? days->first : QDate(2000, 1, 1)).value_or(QString());
}

void Placing::doubt(TimeDoubt doubt) {
    if (!m_doubts.contains(doubt)) {
        m_doubts.append(doubt);
    }
}

bool Placing::settleOrder(DateParts& date) const {
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

std::optional<Days> Placing::daysFor(const PointParts& point) {
    if (!point.date && point.dayNumber) {
        const auto day = numberedDay(*point.dayNumber, m_context);
        if (!day) {
            doubt(TimeDoubt::dateMissing);
        }
        return day ? std::optional<Days>({*day, *day}) : std::nullopt;
    }
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
    const auto year = yearOf(date, m_context);
    if (!year) {
        doubt(TimeDoubt::yearMissing);
        return std::nullopt;
    }
    const Days days = daysOf(date, *year);
    return days.first.isValid() && days.last.isValid() ? std::optional(days) : std::nullopt;
}

std::optional<QString> Placing::settled(const ZoneParts& zone, const QDate& day) const {
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

std::optional<QString> Placing::zoneFor(const PointParts& point, const QDate& day) {
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

std::optional<Instant> Placing::instant(const QDate& day, const QTime& clock,
                                        const PointParts& point) {
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

std::optional<Instant> Placing::settledByOther(std::optional<Instant> own, const QDate& day,
                                               const PointParts& point) {
    if (!own || !point.other) {
        return own;
    }
    const ClockParts& clock = point.other->clock;
    const QTime time(hour24(clock) % 24, clock.minute, std::min(clock.second, 59));
    std::optional<Instant> other;
    for (const int shift : {0, -1, 1}) {
        other = instantInZone(day.addDays(shift), time, point.other->zone.zone);
        if (other == own) {
            return own;
        }
    }
    doubt(TimeDoubt::zoneContradicts);
    const bool isUtc = point.other->zone.zone == QLatin1String("UTC");
    return isUtc ? instantInZone(day, time, point.other->zone.zone) : own;
}

} // namespace afterword::times
