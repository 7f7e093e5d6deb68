// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::views {

/// What the editor calls a part of the document.
[[nodiscard]] QString nameOf(Part part);

/// Where a further section stands: "after Timeline", "inside Impact".
[[nodiscard]] QString placeOf(const Section& section);

} // namespace afterword::views
