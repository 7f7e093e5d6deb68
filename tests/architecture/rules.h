// SPDX-License-Identifier: MIT
#pragma once

#include "tests/architecture/source_file.h"

#include <QStringList>

namespace afterword::architecture {

/// What one source does against ARCHITECTURE.md, each as "path:line: what is wrong".
[[nodiscard]] QStringList offencesOf(const SourceFile& source);

/// What only shows in all sources together: libraries that one file alone may wrap.
[[nodiscard]] QStringList offencesBetween(const QList<SourceFile>& sources);

/// Names at the top of the project that have no place there.
[[nodiscard]] QStringList strayEntries(const QStringList& names);

} // namespace afterword::architecture
