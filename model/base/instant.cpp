// SPDX-License-Identifier: MIT
#include "model/base/instant.h"

namespace afterword {

namespace {

/// The last `digits` of a number. Returns the place behind them.
QChar* writeNumber(QChar* to, qint64 number, int digits) {
    constexpr int kBase = 10;
    QChar* const end = to + digits;
    for (QChar* place = end; place != to; number /= kBase) {
        *--place = QLatin1Char(char('0' + number % kBase));
    }
    return end;
}

} // namespace

// Written by hand, as QDateTime takes as long for one as the reader for a row of a timeline.
QString toIso(Instant instant) {
    constexpr int kLastYear = 9999;
    const auto midnight = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day day(midnight);
    const std::chrono::hh_mm_ss clock(instant - midnight);
    if (int(day.year()) < 1 || int(day.year()) > kLastYear) {
        return toDateTime(instant).toString(Qt::ISODateWithMs);
    }
    const qint64 fraction = clock.subseconds().count();
    QString text = fraction == 0 ? QStringLiteral("0000-00-00T00:00:00Z")
                                 : QStringLiteral("0000-00-00T00:00:00.000Z");
    QChar* to = text.data();
    to = writeNumber(to, int(day.year()), 4) + 1;
    to = writeNumber(to, unsigned(day.month()), 2) + 1;
    to = writeNumber(to, unsigned(day.day()), 2) + 1;
    to = writeNumber(to, clock.hours().count(), 2) + 1;
    to = writeNumber(to, clock.minutes().count(), 2) + 1;
    to = writeNumber(to, clock.seconds().count(), 2) + 1;
    if (fraction != 0) {
        writeNumber(to, fraction, 3);
    }
    return text;
}

std::optional<Instant> instantFromIso(const QString& text) {
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime) {
        return std::nullopt;
    }
    return toInstant(moment);
}

} // namespace afterword
