// SPDX-License-Identifier: MIT
#include "views/editor/values.h"

#include "model/domain/time_reading.h"
#include "views/style/translate.h"

#include <QLocale>

namespace afterword::views {

namespace {

// Thousands may be parted as people do: "200,000", "200 000", "200.000".
QString withoutGrouping(const QString& text) {
    QString digits;
    for (const QChar c : text) {
        if (!c.isSpace() && !QStringLiteral(",.'_").contains(c)) {
            digits.append(c);
        }
    }
    return digits;
}

QString shownDuration(Duration duration) {
    const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(duration).count();
    const qint64 hours = minutes / 60;
    if (hours == 0) {
        return tr("%1 min").arg(minutes);
    }
    if (minutes % 60 == 0) {
        return tr("%1 h").arg(hours);
    }
    return tr("%1 h %2 min").arg(hours).arg(minutes % 60);
}

} // namespace

QString shownDate(const std::optional<QDate>& date) {
    return date ? QLocale().toString(*date, QStringLiteral("d MMM yyyy")) : QString();
}

QString shownNumber(const std::optional<qint64>& number) {
    return number ? QLocale().toString(*number) : QString();
}

QString shownPercent(const std::optional<double>& percent) {
    return percent ? QLocale().toString(*percent, 'g', 6) % QStringLiteral(" %") : QString();
}

QString shownSpan(const TimeSpan& span) {
    if (span.shortest != span.longest) {
        return tr("%1 to %2").arg(shownDuration(span.shortest), shownDuration(span.longest));
    }
    const QString duration = shownDuration(span.shortest);
    return span.approximate ? tr("about %1").arg(duration) : duration;
}

Result<std::optional<QDate>> typedDate(const QString& text, int year) {
    if (text.isEmpty()) {
        return std::nullopt;
    }
    TimeContext context;
    context.year = year;
    const auto reading = findDate(text, context);
    if (reading && reading->date) {
        return reading->date;
    }
    const QDate local = QLocale().toDate(text, QLocale::ShortFormat);
    if (local.isValid()) {
        return local;
    }
    return failure(Error::Kind::usage,
                   tr("“%1” is no date. Write it as 2023-03-15 or 15 Mar 2023.").arg(text));
}

Result<std::optional<qint64>> typedNumber(const QString& text) {
    if (text.isEmpty()) {
        return std::nullopt;
    }
    bool ok = false;
    const qint64 number = withoutGrouping(text).toLongLong(&ok);
    if (ok && number >= 0) {
        return number;
    }
    return failure(Error::Kind::usage, tr("“%1” is no number. Write it as 200000.").arg(text));
}

Result<std::optional<double>> typedPercent(const QString& text) {
    if (text.isEmpty()) {
        return std::nullopt;
    }
    QString digits = text;
    digits.remove(QLatin1Char('%')).replace(QLatin1Char(','), QLatin1Char('.'));
    bool ok = false;
    const double percent = digits.trimmed().toDouble(&ok);
    if (ok && percent >= 0 && percent <= 100) {
        return percent;
    }
    return failure(Error::Kind::usage,
                   tr("“%1” is no share. Write a number from 0 to 100.").arg(text));
}

Result<QString> typedZone(const QString& text) {
    if (text.isEmpty() || isKnownZone(text)) {
        return text;
    }
    const auto reading = findZone(text);
    if (reading && !reading->zone.isEmpty()) {
        return reading->zone;
    }
    return failure(Error::Kind::usage, tr("Write a zone as Europe/Berlin, UTC or +02:00."));
}

} // namespace afterword::views
