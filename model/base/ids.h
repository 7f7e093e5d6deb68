// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword {

/// A new random id: a UUID in lower case without braces.
[[nodiscard]] QString newId();

/// The same id for the same content: a UUIDv5 (RFC 4122, 4.3) of `content` within `space`.
/// `space` is any text of one line.
[[nodiscard]] QString stableId(const QString& space, const QString& content);

} // namespace afterword
