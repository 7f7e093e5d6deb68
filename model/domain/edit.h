// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

#include <functional>

namespace afterword {

/// One change to an incident, as a pure function on a copy: applied by the open document (with
/// undo) and by the command line alike.
struct Edit {
    QString label;    ///< what the undo menu says: "Change title"
    QString mergeKey; ///< consecutive edits of the same key become one step; empty = never
    std::function<void(Incident&)> apply;
};

[[nodiscard]] inline Incident applied(const Edit& edit, Incident value) {
    edit.apply(value);
    return value;
}

} // namespace afterword
