// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/partial_time.h"

#include <QDate>

/// Dates and numbers as the editor shows them and as people type them.
namespace afterword::views {

[[nodiscard]] QString shownDate(const std::optional<QDate>& date);
[[nodiscard]] QString shownNumber(const std::optional<qint64>& number);
[[nodiscard]] QString shownPercent(const std::optional<double>& percent);
/// "5 min", "2 h 30 min", "about 2 h", "30 to 45 min".
[[nodiscard]] QString shownSpan(const TimeSpan& span);

/// As it is kept: an IANA name, "UTC" or "+HH:MM". An empty text is none.
[[nodiscard]] Result<QString> typedZone(const QString& text);

/// An empty text is no value. A text that says none is refused with what would be understood.
/// `year` is that of a date without one.
[[nodiscard]] Result<std::optional<QDate>> typedDate(const QString& text, int year);
[[nodiscard]] Result<std::optional<qint64>> typedNumber(const QString& text);
[[nodiscard]] Result<std::optional<double>> typedPercent(const QString& text);

} // namespace afterword::views
