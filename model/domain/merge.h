// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword {

/// The same field was changed on both sides.
struct Conflict {
    QString anchor; ///< key of a part ("impact"), or "actions/<id>/due" for a field of a row
    QString label;  ///< what a person calls it: "Impact", "due date of “Patch server”"
    QString mine;   ///< both as text, for the bar that asks
    QString theirs;
    bool operator==(const Conflict&) const = default;
};

struct Merged {
    Incident value; ///< with mine where both changed
    QList<Conflict> conflicts;
};

/// Three-way merge by field and row id: what only one side changed since `base` is taken, rows
/// added by either are kept, a row that one side deleted and the other changed stays and conflicts.
[[nodiscard]] Merged merge(const Incident& base, const Incident& mine, const Incident& theirs);

/// `merged` with `theirs` taken for one conflict.
[[nodiscard]] Incident takeTheirs(Incident merged, const Conflict& conflict,
                                  const Incident& theirs);

} // namespace afterword
