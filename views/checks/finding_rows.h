// SPDX-License-Identifier: MIT
#pragma once

#include "model/items/findings_model.h"

namespace afterword {
struct Incident;
}

namespace afterword::views {

/// The findings under the headings of their sections, in the order of the form; those that are
/// ignored at the end, with their reasons.
[[nodiscard]] QList<items::FindingRow> findingRows(const QList<Finding>& findings,
                                                   const Incident& incident);

} // namespace afterword::views
