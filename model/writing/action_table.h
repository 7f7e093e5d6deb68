// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_query.h"

#include <QByteArray>
#include <QList>

namespace afterword::writing {

/// CSV by RFC 4180 in UTF-8: a heading, and a line for each action. Texts that a spreadsheet would
/// take for formulas are defused.
[[nodiscard]] QByteArray actionTable(const QList<ActionRow>& rows);

/// iCalendar by RFC 5545: a VTODO for each action, whose UID stays the same, so that a calendar
/// that has it is brought up to date. What VTODO has no property for is kept as X-AFTERWORD-….
[[nodiscard]] QByteArray actionCalendar(const QList<ActionRow>& rows);

} // namespace afterword::writing
