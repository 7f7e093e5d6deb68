// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/time/zones.h"

#include <optional>

namespace afterword::times {

/// The word for time behind the name of a zone or a city: " local time". Moves behind it.
bool timeWordAt(Cursor& cursor);

/// "Kigali time", "New York time": the cities of the zone database.
[[nodiscard]] std::optional<ZoneParts> cityAt(Cursor& cursor);

/// "heure de Paris", "horário de Brasília": the city behind the word for time.
[[nodiscard]] std::optional<ZoneParts> timeOfCityAt(Cursor& cursor);

} // namespace afterword::times
