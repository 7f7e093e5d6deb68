// SPDX-License-Identifier: MIT
#pragma once

#include "app/composition/intake.h"
#include "app/composition/read_ahead.h"
#include "model/editing/import.h"

namespace afterword::desktop {

[[nodiscard]] reading::ReadOptions readOptions(const editing::ImportSettings& settings);

/// "12" for the only incident of the document at 12, "12#2" for the second of several.
[[nodiscard]] QString importKey(int source, qsizetype index, qsizetype count);

/// The readings of a document with the fields that the user has set.
[[nodiscard]] QList<reading::Reading> edited(QList<reading::Reading> readings, int source,
                                             const editing::ImportSettings& settings);

/// Without a duplicate.
[[nodiscard]] editing::ImportRow importRow(const QString& name, const reading::Reading& reading);
[[nodiscard]] editing::ImportRow refusedRow(const QString& name, const Error& error);

[[nodiscard]] Result<editing::ImportedDocument>
importedDocument(const app::ReadDocument& document, const QString& key, int source,
                 const editing::ImportSettings& settings);

[[nodiscard]] editing::ImportOutcome importOutcome(const QString& key,
                                                   const app::ImportedFile& file);

} // namespace afterword::desktop
