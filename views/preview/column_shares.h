// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace afterword::views {

/// The per cent that each column of a table takes, given what each row's cells would like to have
/// in pixels: long columns are bounded, short ones keep what they need to be read.
[[nodiscard]] QList<int> columnShares(const QList<QList<int>>& cellWidths);

/// Whether a table that is laid out by `now` is worth being laid out by `wanted`.
[[nodiscard]] bool differsVisibly(const QList<int>& now, const QList<int>& wanted);

} // namespace afterword::views
