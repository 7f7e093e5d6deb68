// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/time/parts.h"

namespace afterword::times {

/// Of 24, whatever half of the day it was written in; -1 where it is not known.
[[nodiscard]] int hour24(const ClockParts& clock);

/// Where a date names none, that which puts it nearest to the day that is known.
[[nodiscard]] std::optional<int> yearOf(const DateParts& date, const TimeContext& context);

struct Days {
    QDate first;
    QDate last;
};

struct Bounds {
    Instant first;
    std::optional<Instant> last; ///< none for an instant
};

/// Puts points of time on the axis, and remembers what had to be assumed.
class Placing {
public:
    explicit Placing(const TimeContext& context) : m_context(context) {}

    std::optional<Bounds> place(const PointParts& point, int moreDays);

    /// The zone that the point itself names; empty when it names none or it stays ambiguous.
    QString ownZone(const PointParts& point);

    void doubt(TimeDoubt doubt);
    [[nodiscard]] const QList<TimeDoubt>& doubts() const { return m_doubts; }

private:
    /// Of two readings of "04/12", the one that is near the day that is known. False when neither
    /// or both are.
    bool settleOrder(DateParts& date) const;

    std::optional<Days> daysFor(const PointParts& point);

    /// One of several meanings, when the context's own zone is among them on that day or at
    /// another season of its year.
    std::optional<QString> settled(const ZoneParts& zone, const QDate& day) const;

    /// None when it stays ambiguous.
    std::optional<QString> zoneFor(const PointParts& point, const QDate& day);

    std::optional<Instant> instant(const QDate& day, const QTime& clock, const PointParts& point);

    /// Two clocks for one moment have to agree; where they do not, that in UTC is the surer one.
    std::optional<Instant> settledByOther(std::optional<Instant> own, const QDate& day,
                                          const PointParts& point);

    const TimeContext& m_context;
    QList<TimeDoubt> m_doubts;
};

} // namespace afterword::times
