// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_queries.h"
#include "model/domain/incident_store.h"
#include "model/reading/reading.h"

namespace afterword::app {

/// The bytes of a file, or of standard input for "-". `Error::Kind::input` says why not; nothing
/// beyond the limit of a document is read.
[[nodiscard]] Result<QByteArray> bytesOf(const QString& path);

/// A postmortem on disk, read. An error names the file.
[[nodiscard]] Result<reading::Reading> readFile(const QString& path,
                                                const reading::ReadOptions& options);

/// What became of one file of an import.
struct ImportedFile {
    enum class Outcome { added, known, wouldAdd, refused };

    QString path;
    Outcome outcome = Outcome::refused;
    QString id; ///< of the incident, when it is in the library
    QString title;
    QList<Finding> findings;
    std::optional<Error> error; ///< why it was refused
};

/// Reads a file into the library. The same bytes twice change nothing (`known`).
/// Without a store it is only said what would happen; without queries everything is new.
[[nodiscard]] ImportedFile importFile(const QString& path, const reading::ReadOptions& options,
                                      IncidentStore* store, IncidentQueries* queries, Instant now);

/// Writes `bytes` where nothing is half-written when it fails: the old file stays.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace afterword::app
