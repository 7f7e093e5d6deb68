// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/time_reading.h"

#include <QStringList>

namespace afterword::reading {

/// The text of an event, divided where further ones begin within it: "deploy<br>14:05 alert",
/// "deploy; 14:05 alert; 14:20 rollback". The first part has no time, the others begin with
/// theirs; breaks are words of the document and stay. One part where it tells of one event only.
[[nodiscard]] QStringList eventsIn(const QString& text, const TimeContext& context);

/// Whether a text has a sign of further events: most have none.
[[nodiscard]] bool mayTellMore(QStringView text);

/// The parts of a cell between its line breaks; itself where it has none.
[[nodiscard]] QStringList betweenBreaks(QStringView cell);

} // namespace afterword::reading
