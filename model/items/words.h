// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::items {

/// What the program calls a coded value, for chips, menus and lists.
[[nodiscard]] QString wordFor(Severity severity);
[[nodiscard]] QString wordFor(IncidentStatus status);
[[nodiscard]] QString wordFor(PersonRole role);
[[nodiscard]] QString wordFor(EventKind kind);
[[nodiscard]] QString wordFor(ActionStatus status);
[[nodiscard]] QString wordFor(ActionKind kind);
[[nodiscard]] QString wordFor(Priority priority);

/// "SEV1 · Critical": with what the level means.
[[nodiscard]] QString describedWordFor(Severity severity);

} // namespace afterword::items
