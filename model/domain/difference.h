// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

namespace afterword {

/// One field in which two values of an incident differ.
struct FieldChange {
    QString anchor; ///< key of a part ("impact"), of a row ("actions/<id>") or of a field of a row
    QString label;  ///< what a person calls it: "impact", "due of “Patch server”"
    QString before; ///< both as text; empty where there was, or is, nothing
    QString after;
    bool operator==(const FieldChange&) const = default;
};

/// All of them, in the document's order. What only a library gives (reference, revision, times of
/// saving) is no difference, nor are ids.
[[nodiscard]] QList<FieldChange> differences(const Incident& before, const Incident& after);

} // namespace afterword
