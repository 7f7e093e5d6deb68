// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/library_settings.h"

namespace afterword::views {

/// What is kept of a text that was typed into a field of a library: a date as 2024-06-03, a number
/// with a point, a link with its scheme. Refused with what would be understood; an empty text is
/// no value. `year` is that of a date without one.
[[nodiscard]] Result<QString> fieldValue(FieldKind kind, const QString& typed, int year);

/// "Number": what a kind of field is called.
[[nodiscard]] QString wordFor(FieldKind kind);

} // namespace afterword::views
