// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/markdown_lines.h"

namespace afterword::editing {

/// The first `length` characters of what stands behind a new item, and what they become.
struct ListTail {
    qsizetype length = 0;
    QString text;
};

/// `rest` is the text from within the line of a new numbered item: the items of its list that
/// follow count on from it, and what belongs to them stays below their words.
[[nodiscard]] ListTail renumbered(const QString& rest, const LineStart& item);

/// Whether the next item of the list has the same number: "1." before each, which counts by itself.
[[nodiscard]] bool repeatsNumber(const QString& rest, const LineStart& item);

} // namespace afterword::editing
