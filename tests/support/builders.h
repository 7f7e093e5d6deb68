// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::tests {

/// 2026-03-01T09:00:00Z and so many seconds.
[[nodiscard]] Instant someInstant(int seconds = 0);

[[nodiscard]] TimelineEvent someEvent(const QString& id, const QString& text, int minute = 0);
[[nodiscard]] ActionItem someAction(const QString& id, const QString& title);

/// An incident with every field of formats.md section 2 filled, as nobody has saved it yet: it has
/// no reference and no revision.
[[nodiscard]] Incident fullIncident();

} // namespace afterword::tests
