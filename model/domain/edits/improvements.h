// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"

namespace afterword::edits {

/// At `index`; beyond the end means last. A missing id is made.
[[nodiscard]] Edit insertImprovement(const Improvement& improvement, qsizetype index);
/// Actions that belong to one of them lose the link.
[[nodiscard]] Edit removeImprovements(const QStringList& ids);
/// Puts them, in their present order, before the improvement that is at `index` now.
[[nodiscard]] Edit moveImprovements(const QStringList& ids, qsizetype index);

[[nodiscard]] Edit setImprovementTitle(const QString& id, const QString& title);
[[nodiscard]] Edit setImprovementText(const QString& id, const QString& text);

} // namespace afterword::edits
