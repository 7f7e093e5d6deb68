// SPDX-License-Identifier: MIT
#include "model/domain/time_in_zone.h"

#include "model/domain/time/zones.h"
#include "model/domain/time_reading.h"

namespace afterword {

namespace {

constexpr Duration kCoarse = std::chrono::hours(12); ///< a day or longer has no clock

QString clockOf(Instant instant, const QString& zone) {
    const QDateTime local =
        toDateTime(instant + std::chrono::seconds(utcOffset(zone, instant).value_or(0)));
    return local.toString(local.time().second() == 0 || local.time().second() == 59
                              ? QStringLiteral("HH:mm")
                              : QStringLiteral("HH:mm:ss"));
}

} // namespace

QString clockInZone(const PartialTime& time, const QString& ownZone, const QString& zone) {
    if (!time.isPlaced() || !isKnownZone(zone) || *time.latest() - *time.earliest() >= kCoarse) {
        return {};
    }
    QString words = clockOf(*time.earliest(), zone);
    if (time.start && time.end) {
        words += u'–' + clockOf(*time.end, zone);
    }
    if (time.open != PartialTime::Open::no) {
        words.prepend(time.open == PartialTime::Open::start ? QStringLiteral("< ")
                                                            : QStringLiteral("> "));
    }
    const qint64 days =
        times::localDay(*time.earliest(), ownZone).daysTo(times::localDay(*time.earliest(), zone));
    if (days != 0) {
        words += (days > 0 ? QStringLiteral(" +%1") : QStringLiteral(" −%1")).arg(std::abs(days));
    }
    return time.approximate ? QString(u'~' + words) : words;
}

} // namespace afterword
