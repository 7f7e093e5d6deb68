// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword {

/// The same incident as a new one: every id is new and every reference between its rows follows;
/// what a library had given it (reference, revision, times of saving) is empty.
[[nodiscard]] Incident freshCopy(Incident incident);

} // namespace afterword
