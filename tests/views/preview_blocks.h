// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/preview.h"

#include <QRandomGenerator>

namespace afterword::tests {

[[nodiscard]] editing::PreviewBlock paragraph(const QString& text);
[[nodiscard]] editing::PreviewBlock list(const QStringList& items, bool ordered = false);
/// The first row is the header.
[[nodiscard]] editing::PreviewBlock table(const QList<QStringList>& rows);

/// Rows of a table with so many events below its header.
[[nodiscard]] QList<QStringList> events(int count);

[[nodiscard]] editing::PreviewBlock randomBlock(QRandomGenerator& random);
/// Changes one part, adds one or takes one away.
[[nodiscard]] editing::PreviewBlock withChangedPart(const editing::PreviewBlock& block,
                                                    QRandomGenerator& random);

} // namespace afterword::tests
