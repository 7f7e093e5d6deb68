// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/checks/checks.h"

/// The rules about times, and what answers them: for the table in rules.cpp.
namespace afterword::checks {

using Look = QList<Found>(const Incident& incident, const Options& options);
using Answer = std::optional<Fix>(const Incident& incident, const Finding& finding);

Look assumedZone;
Look assumedDay;
Look importedZones;
Look importedDays;
Look missingDays;
Look outOfOrder;
Look missedMidnights;
Look dayJumps;
Look futureEvents;
Look momentsBeforeStart;
Look contradictingMoments;
Look contradictingZones;
Look ambiguousZones;
Look silentGaps;
Look wrongWeekdays;

Answer confirmZone;
Answer confirmDay;
Answer confirmZones;
Answer confirmDays;
Answer sortIn;
Answer toNextDay;
Answer toSameDay;
Answer startThen;

} // namespace afterword::checks
