// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/sources/human_times.h"

/// What the columns of tables and the keys of JSON records are called.
namespace afterword::reading {

/// How likely a name is that of the role: 0 for not at all, the highest wins.
struct RecordRoles {
    int time = 0;
    int date = 0; ///< a day, whose clock stands elsewhere
    int text = 0;
    int author = 0;
    int kind = 0;
    int zone = 0;
};

/// "Created at", "created_at" and "@createdAt" are one name.
[[nodiscard]] RecordRoles rolesOf(const QString& name);

/// A cell or value that is a time and nothing else, in any spelling: ISO, an epoch, mail's,
/// people's.
[[nodiscard]] std::optional<HumanTime> valueTime(QStringView text, DateOrder order);

/// "mitigation", "Mitigated", "resolve": the kind that a column says. None when it says another
/// thing.
[[nodiscard]] std::optional<EventKind> kindFromWord(QStringView word);

} // namespace afterword::reading
