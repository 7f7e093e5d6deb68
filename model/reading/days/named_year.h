// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

#include <QSet>

#include <optional>

namespace afterword::reading {

/// The year that the title names without a day ("(2023)", "in 2023", "September 2023"), or that
/// stands in the path which the front matter gives the page ("/2023/10/stuck-tiles/"). A number
/// behind any other word may be the version of something: "SQL Server 2019".
[[nodiscard]] std::optional<int> yearWithoutDay(const Incident& incident);

/// The years that a text names ("in 2023", "(2023)", "May 2023"), also in days ("2023-05-01").
[[nodiscard]] QSet<int> yearsIn(QStringView text);

} // namespace afterword::reading
