// SPDX-License-Identifier: MIT
#include "model/domain/time/zones.h"

#include <QHash>
#include <QMutex>
#include <QTimeZone>

#include <cstdlib>

namespace afterword {

namespace times {

namespace {

constexpr qint64 kMsPerSecond = 1000;
constexpr qint64 kMsPerDay = 86'400'000;

/// Making a QTimeZone reads a file: each is made once.
QTimeZone zoneNamed(const QString& name) {
    static QMutex mutex;
    static QHash<QString, QTimeZone> known;
    const QMutexLocker lock(&mutex);
    const auto found = known.constFind(name);
    if (found != known.constEnd()) {
        return *found;
    }
    // A name without a slash could be a POSIX rule, which QTimeZone would take.
    const QTimeZone zone =
        name.contains(QLatin1Char('/')) ? QTimeZone(name.toLatin1()) : QTimeZone();
    constexpr qsizetype kMostNames = 1000;
    if (known.size() < kMostNames) {
        known.insert(name, zone);
    }
    return zone;
}

qint64 offsetMs(const QTimeZone& zone, qint64 utcMs) {
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) * kMsPerSecond;
}

LocalInstant daylightAware(const QTimeZone& zone, qint64 localMs) {
    const qint64 before = offsetMs(zone, localMs - kMsPerDay);
    const qint64 after = offsetMs(zone, localMs + kMsPerDay);
    if (before == after) {
        return {instantFromMs(localMs - before), LocalInstant::Kind::plain};
    }
    const bool isBefore = offsetMs(zone, localMs - before) == before;
    const bool isAfter = offsetMs(zone, localMs - after) == after;
    if (isBefore && isAfter) {
        return {instantFromMs(localMs - before), LocalInstant::Kind::inFold};
    }
    if (!isBefore && !isAfter) {
        return {instantFromMs(localMs - before), LocalInstant::Kind::inGap};
    }
    return {instantFromMs(localMs - (isBefore ? before : after)), LocalInstant::Kind::plain};
}

} // namespace

QString offsetName(int minutes) {
    if (minutes == 0) {
        return QStringLiteral("UTC");
    }
    const int size = std::abs(minutes);
    const QLatin1Char zero('0');
    return (minutes < 0 ? QStringLiteral("-%1:%2") : QStringLiteral("+%1:%2"))
        .arg(size / 60, 2, 10, zero)
        .arg(size % 60, 2, 10, zero);
}

std::optional<int> fixedOffset(const QString& zone) {
    if (zone == QLatin1String("UTC") || zone == QLatin1String("Z") ||
        zone == QLatin1String("GMT")) {
        return 0;
    }
    Cursor cursor{zone, 0};
    const bool minus = cursor.peek() == QLatin1Char('-');
    if (zone.size() != 6 || !cursor.eatAny(u"+-") || cursor.digitCount() != 2) {
        return std::nullopt;
    }
    const int hours = cursor.number(2);
    if (!cursor.eat(u':') || cursor.digitCount() != 2) {
        return std::nullopt;
    }
    const int minutes = cursor.number(2);
    if (hours > 14 || minutes > 59) {
        return std::nullopt;
    }
    return (minus ? -1 : 1) * (hours * 3600 + minutes * 60);
}

std::optional<LocalInstant> localInstant(const QDate& day, const QTime& clock,
                                         const QString& zone) {
    if (!day.isValid() || !clock.isValid()) {
        return std::nullopt;
    }
    const qint64 localMs = QDateTime(day, clock, Qt::UTC).toMSecsSinceEpoch();
    if (const auto seconds = zone.isEmpty() ? std::optional<int>(0) : fixedOffset(zone)) {
        return LocalInstant{instantFromMs(localMs - *seconds * kMsPerSecond)};
    }
    const QTimeZone named = zoneNamed(zone);
    if (!named.isValid()) {
        return std::nullopt;
    }
    return daylightAware(named, localMs);
}

QDate localDay(Instant instant, const QString& zone) {
    return dayOf(instant + std::chrono::seconds(utcOffset(zone, instant).value_or(0)));
}

} // namespace times

std::optional<Instant> instantInZone(const QDate& day, const QTime& clock, const QString& zone) {
    const auto found = times::localInstant(day, clock, zone);
    return found ? std::optional<Instant>(found->instant) : std::nullopt;
}

std::optional<int> utcOffset(const QString& zone, Instant instant) {
    if (const auto seconds = zone.isEmpty() ? std::optional<int>(0) : times::fixedOffset(zone)) {
        return seconds;
    }
    const QTimeZone named = times::zoneNamed(zone);
    if (!named.isValid()) {
        return std::nullopt;
    }
    return named.offsetFromUtc(toDateTime(instant));
}

bool isKnownZone(const QString& zone) {
    return times::fixedOffset(zone).has_value() || times::zoneNamed(zone).isValid();
}

} // namespace afterword
