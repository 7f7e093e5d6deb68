// SPDX-License-Identifier: MIT
#pragma once

#include "app/composition/document_source.h"
#include "model/reading/sources/sources.h"

namespace afterword::app {

/// One file of records, and what it was recognised as.
struct RecordFile {
    QString name;
    reading::SourceReport report;
};

struct GatheredRecords {
    QList<SourceEvent> events; ///< of all files, in their order
    QList<RecordFile> files;
    QList<Error> errors; ///< of files that gave none; they stop no other
    bool isCancelled = false;
};

/// Told the bytes that were read of all that there are (0: unknown); false cancels.
using GatherProgress = std::function<bool(qint64 bytes, qint64 of)>;

/// Reads all records below `paths`: files, folders, zips, and "-". Names of users in a Slack export
/// among them are used for its messages.
[[nodiscard]] GatheredRecords gatherRecords(const std::vector<std::filesystem::path>& paths,
                                            const GatherProgress& progress = {});

/// The same for a text that is at hand; `name` begins the sentences about it.
[[nodiscard]] GatheredRecords gatherRecords(const QByteArray& text, const QString& name,
                                            const GatherProgress& progress = {});

} // namespace afterword::app
