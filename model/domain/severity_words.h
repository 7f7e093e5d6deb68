// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_parts.h"

#include <QStringView>

#include <optional>

namespace afterword {

/// The severity that a word stands for which names no number, in the languages that documents are
/// read in: "Critical" is the gravest, then "high", "mittel" and "baja". None for anything else.
[[nodiscard]] std::optional<Severity> severityNamed(QStringView word);

} // namespace afterword
