// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"

namespace afterword::edits {

/// At `index`; beyond the end means last. A missing id is made.
[[nodiscard]] Edit insertFactor(const ContributingFactor& factor, qsizetype index);
/// What has followed from them follows from their causes then; actions that address them lose the
/// link.
[[nodiscard]] Edit removeFactors(const QStringList& ids);
/// Puts them, in their present order, before the factor that is at `index` now.
[[nodiscard]] Edit moveFactors(const QStringList& ids, qsizetype index);

[[nodiscard]] Edit setFactorText(const QString& id, const QString& text);
[[nodiscard]] Edit setFactorCategory(const QString& id, const QString& category);

/// `parents` are the causes that it follows from. Changes nothing when a factor would become its
/// own cause: ask `wouldBeCircular` first. Links one by one: edits/causes.h.
[[nodiscard]] Edit setFactorParents(const QString& id, const QStringList& parents);
[[nodiscard]] bool wouldBeCircular(const Incident& incident, const QString& id,
                                   const QStringList& parents);

} // namespace afterword::edits
