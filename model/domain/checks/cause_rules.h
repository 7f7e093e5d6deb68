// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/checks/checks.h"

/// The rules about contributing factors: for the table in rules.cpp.
namespace afterword::checks {

QList<Found> circularCauses(const Incident& incident, const Options& options);
std::optional<Fix> openCircle(const Incident& incident, const Finding& finding);

} // namespace afterword::checks
