// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword {

/// A new random id: a UUID in lower case without braces.
[[nodiscard]] QString newId();

/// The same id for the same content at the same place: a UUIDv5 (RFC 4122, 4.3) of `kind`, which
/// tells incidents, events and actions apart, of the position among its kind, and of a digest.
[[nodiscard]] QString stableId(const char* kind, qsizetype position, const QString& content);

} // namespace afterword
