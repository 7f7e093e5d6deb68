// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace afterword::reading {

/// The name of an archive's entry: UTF-8 when it says so or looks like it, else code page 437, as
/// APPNOTE.TXT D.1 has it.
[[nodiscard]] QString decodedName(const QByteArray& bytes, bool isUtf8);

/// A name of an archive's entry as a plain relative path for people: `..\\/C:/a/.//b/x.md` is
/// `a/b/x.md`. Nothing in it climbs, starts at a root, or disturbs a terminal, and it is of a
/// length that can be shown; its suffix is kept. Empty when nothing is left.
[[nodiscard]] QString cleanedName(const QString& name);

} // namespace afterword::reading
