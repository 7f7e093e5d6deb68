// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/learned_name.h"
#include "model/reading/names/names.h"

#include <QHash>

#include <optional>

namespace afterword::reading {

/// What headings mean beyond the known names, by their plain form.
using LearnedKinds = QHash<QString, Kind>;

[[nodiscard]] LearnedKinds learnedKinds(const QList<LearnedName>& names);

/// What a heading was taught to mean, in plain form: as a whole, or by the longest taught name that
/// it begins with ("auswirkungen auf kunden und partner"), unless it is a known name of its own.
[[nodiscard]] std::optional<Kind> learnedKind(const LearnedKinds& learned, const QString& plain);

} // namespace afterword::reading
