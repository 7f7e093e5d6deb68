// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::fuzz {

/// The incident comes back from its JSON, as a value and as text.
void expectJsonKeeps(const Incident& incident);

/// The classic template writes the incident, what it wrote can be read, and with the data comment
/// reading gives the same incident.
void expectClassicKeeps(const Incident& incident);

} // namespace afterword::fuzz
