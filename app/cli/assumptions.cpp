// SPDX-License-Identifier: MIT
#include "app/cli/assumptions.h"

#include "model/domain/time_reading.h"

namespace afterword::cli {

void AssumptionOptions::offer(Verb& verb) {
    verb.text("--zone", m_zone, "time zone of clocks where none is named")
        .text("--date", m_date, "day of clocks where none is named: 2024-05-31")
        .number("--year", m_year, 1970, 2999, "year of days that have none");
}

Result<Assumptions> AssumptionOptions::checked() const {
    if (!m_zone.isEmpty() && !isKnownZone(m_zone)) {
        return failure(Error::Kind::usage,
                       QStringLiteral("“%1” is no time zone: give a name such as Europe/Berlin, or "
                                      "an offset such as +02:00.")
                           .arg(m_zone));
    }
    Assumptions result{m_zone, std::nullopt, m_year};
    if (!m_date.isEmpty()) {
        const QDate date = QDate::fromString(m_date, Qt::ISODate);
        if (!date.isValid()) {
            return failure(Error::Kind::usage,
                           QStringLiteral("“%1” is no date: give it as 2024-05-31.").arg(m_date));
        }
        result.date = date;
        result.year = m_year ? m_year : std::optional<int>(date.year());
    }
    return result;
}

} // namespace afterword::cli
