// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/name_table.h"
#include "model/reading/names.h"

#include <QString>
#include <QStringView>

#include <span>

namespace afterword::reading {

// The names that sections, labels and columns of postmortems have, in plain form (`plainName`),
// in English, German, French, Spanish, Portuguese, Japanese and Korean; further ones are in a
// table of their own. What Afterword itself writes is among them.

/// Kind::unknown when no section is named so.
[[nodiscard]] Kind knownSection(QStringView name);

[[nodiscard]] std::span<const Named> knownSections();

/// The same for a name in Hangul, whose spaces everybody sets elsewhere: "재발방지대책".
[[nodiscard]] Kind hangulSection(QStringView name);

/// Whether a name of a section has that word in it; few other words pass.
[[nodiscard]] bool mayBeWordOfSection(QStringView word);

// Those of further languages, and rarer ones: part of the above.
[[nodiscard]] std::span<const Named> furtherSections();
[[nodiscard]] Kind furtherSection(QStringView name);
[[nodiscard]] bool mayBeWordOfFurtherSection(QStringView word);

/// The key of the vocabulary for a label of a header or a summary: "duration", "people.owner".
/// Empty when none is named so.
[[nodiscard]] QString knownLabel(QStringView name);

/// The same for a label below an action, or a column of a table of actions.
[[nodiscard]] QString knownActionLabel(QStringView name);

/// A name of what no field takes, in plain form: "references".
[[nodiscard]] bool isOtherPart(QStringView name);

} // namespace afterword::reading
