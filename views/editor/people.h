// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword::views {

/// "Ana Silva · Owner", as a chip says it.
[[nodiscard]] QString chipOf(const Person& person);

/// "Ana Silva (owner)" or "owner: Ana Silva"; a name alone is a responder's.
[[nodiscard]] Person personFrom(const QString& typed);

/// The people that the chips mean: those that were there, and new ones as typed.
[[nodiscard]] QList<Person> peopleFrom(const QStringList& chips, const QList<Person>& before);

} // namespace afterword::views
