// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/names/name_table.h"

#include <QStringView>

#include <span>

namespace afterword::reading {

// The names that sections of postmortems have, in plain form (`plainName`), in whatever language.
// What Afterword itself writes is among them. The table has two halves, each in a file of its own:
// what tells the incident (summary, impact, timeline, causes, resolution), and what follows from it
// (measures, actions, lessons), with the parts around both.

[[nodiscard]] std::span<const Named> incidentNames();
[[nodiscard]] std::span<const Named> followUpNames();

/// The row of the half that has `name`; null when none does.
[[nodiscard]] const Named* incidentName(QStringView name);
[[nodiscard]] const Named* followUpName(QStringView name);

/// Whether a name of the half has that word in it; few other words pass.
[[nodiscard]] bool mayBeWordOfIncident(QStringView word);
[[nodiscard]] bool mayBeWordOfFollowUp(QStringView word);

} // namespace afterword::reading
