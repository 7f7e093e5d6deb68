// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/learned_name.h"

#include <QStringList>

namespace afterword::app {

/// The parts that a heading can be taught to name, by their codes.
[[nodiscard]] QStringList teachableParts();

/// Teaches a library a heading; one that reading takes for the same is replaced.
/// `Error::Kind::usage` for an unknown part, with those that are known, and for a heading without
/// words.
[[nodiscard]] Result<void> teach(NameStore& names, const QString& heading, const QString& part);

/// Forgets a heading, in whatever case it is given; `notFound` when it was never learned.
[[nodiscard]] Result<void> forget(NameStore& names, const QString& heading);

} // namespace afterword::app
