// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/attachment_store.h"
#include "model/domain/incident.h"

#include <QStringList>

#include <functional>

namespace afterword::app {

/// Makes the document of an incident; called again when an attachment has to be named otherwise.
using Rendering = std::function<Result<QByteArray>(const Incident&)>;

/// Writes a document to `path`, and the attachments that it names into `assets` beside it. A file
/// of another document's in there keeps its name; ours gets another, and the document names that.
/// Returns the names of attachments whose bytes are not in the library.
[[nodiscard]] Result<QStringList> writeWithAssets(const QString& path, const Incident& incident,
                                                  const Rendering& render, AttachmentStore& store);

/// A sentence about such names.
[[nodiscard]] QString wordsForMissing(const QStringList& names, const QString& path);

} // namespace afterword::app
