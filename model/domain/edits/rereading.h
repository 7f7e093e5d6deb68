// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/difference.h"
#include "model/domain/edit.h"

namespace afterword::edits {

/// Takes the values that `reading` has for these differences; all else stays.
[[nodiscard]] Edit takeReading(const QList<FieldChange>& changes, const Incident& reading);

} // namespace afterword::edits
