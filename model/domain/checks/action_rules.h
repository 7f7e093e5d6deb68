// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/checks/written_text.h"

/// The rules about what is promised: for the table in rules.cpp.
namespace afterword::checks {

QList<Found> ownerless(const Incident& incident, const Options& options);
QList<Found> dateless(const Incident& incident, const Options& options);
QList<Found> unaddressedFactors(const Incident& incident, const Options& options);
QList<Found> unlinkedFactors(const Incident& incident, const Options& options);
Read vagueVerbs;
Read unverifiable;

} // namespace afterword::checks
