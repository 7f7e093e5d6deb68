// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"

/// Another zone for a document that has times already: what stays, the words or the instants.
namespace afterword::edits {

/// The words stay and are read in `zone`: the instants move. Times that name a zone of their own,
/// or count from the start, do not depend on the document's. A clock that daylight saving skips
/// there is taken as the one before it, one that happens twice as the first.
[[nodiscard]] Edit setTimeZone(const QString& zone);

/// The instants stay and are worded in `zone`, in the manner in which they were written. What
/// cannot be worded there (a whole day, "14:??", a clock without a day) names its former zone from
/// now on.
[[nodiscard]] Edit convertTimeZone(const QString& zone);

/// How many times the two would treat differently.
[[nodiscard]] qsizetype timesBoundToZone(const Incident& incident, const QString& newZone);

} // namespace afterword::edits
