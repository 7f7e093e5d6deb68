// SPDX-License-Identifier: MIT
#pragma once

#include "app/composition/source_reader.h"
#include "model/reading/reading.h"

namespace afterword::app {

/// The postmortem at a source, read; with `options.split` each incident that it holds. An error
/// names the source.
[[nodiscard]] Result<QList<reading::Reading>>
readSource(const DocumentSource& source, SourceReader& reader, const reading::ReadOptions& options);

/// Writes `bytes` where nothing is half-written when it fails: the old file stays.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace afterword::app
