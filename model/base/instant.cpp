// SPDX-License-Identifier: MIT
#include "model/base/instant.h"

namespace afterword {

QString toIso(Instant instant) {
    const bool whole = toMs(instant) % 1000 == 0;
    return toDateTime(instant).toString(whole ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<Instant> instantFromIso(const QString& text) {
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime) {
        return std::nullopt;
    }
    return toInstant(moment);
}

} // namespace afterword
