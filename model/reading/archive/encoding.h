// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace afterword::reading {

/// False for what no text has: many control characters that are neither white space nor an escape.
/// UTF-16 and UTF-32 are text when they begin with a byte order mark.
[[nodiscard]] bool isText(const QByteArray& bytes);

/// Text by its byte order mark, else UTF-8, else Windows-1252, of which Latin-1 is a part. A
/// document of which more is UTF-8 than not has U+FFFD where it is broken. Lone surrogates stay.
[[nodiscard]] QString decoded(const QByteArray& bytes);

} // namespace afterword::reading
