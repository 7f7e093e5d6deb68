// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/timeline_source.h"

#include <QStringList>
#include <QStringView>

/// Times as chat programs show them to people.
namespace afterword::reading {

/// Which of the figures of a date comes first.
struct DateOrder {
    bool dayFirst = false;
    bool isProven = false; ///< by a figure above twelve; else AM and PM were taken as a hint
};

struct HumanTime {
    SourceTime time;
    bool isAmbiguous = false; ///< day and month could be the other way round
};

/// A regular expression for one such time, without capturing groups: "10:32 AM",
/// "Today at 10:32", "10/01/2025, 10:32:11", "Fri, Jan 10, 10:32 AM".
[[nodiscard]] const QString& humanTimePattern();
/// The same for a day alone: "Friday, January 10th", "10.01.2025", "Yesterday".
[[nodiscard]] const QString& humanDayPattern();

/// What a text that matches one of the two says. None for what is no date or clock after all.
[[nodiscard]] std::optional<HumanTime> humanTime(QStringView text, DateOrder order);

/// What these lines say about it.
[[nodiscard]] DateOrder dateOrderOf(const QStringList& lines);

/// `line` with the spaces that chats put beside figures as plain ones, and no marks of direction.
[[nodiscard]] QString withPlainSpaces(QString line);

} // namespace afterword::reading
