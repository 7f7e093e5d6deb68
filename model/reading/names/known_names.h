// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/names/names.h"

#include <QString>
#include <QStringView>

namespace afterword::reading {

/// The kind of sections with that name, in plain form (`plainName`); unknown when no section is
/// named so.
[[nodiscard]] Kind knownSection(QStringView name);

/// The same for a name in Hangul, whose spaces everybody sets elsewhere: "재발방지대책".
[[nodiscard]] Kind hangulSection(QStringView name);

/// Whether a name of a section has that word in it; few other words pass.
[[nodiscard]] bool mayBeWordOfSection(QStringView word);

/// The key of the vocabulary for a label of a header or a summary: "duration", "people.owner".
/// Empty when none is named so.
[[nodiscard]] QString knownLabel(QStringView name);

/// The same for a label below an action, or a column of a table of actions.
[[nodiscard]] QString knownActionLabel(QStringView name);

/// A name of what no field takes, in plain form: "references".
[[nodiscard]] bool isOtherPart(QStringView name);

} // namespace afterword::reading
