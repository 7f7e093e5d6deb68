// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword {
struct Incident;
}

namespace afterword::views {

/// What a section of the form holds, in a few words: how many rows, or the first line of its text.
[[nodiscard]] QString summaryOf(const QString& sectionKey, const Incident& incident);

} // namespace afterword::views
