// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/reading/archive/archive.h"

#include <QList>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <vector>

namespace afterword::app {

/// What one archive's documents may take when unpacked, in all; beyond it the archive is refused.
inline constexpr qint64 kLargestArchive = qint64(512) * 1024 * 1024;

/// A place that a document can be read from: a file, an entry of a zip, or standard input.
struct DocumentSource {
    QString name;               ///< for messages: the path, for an entry "wiki.zip/folder/page.md"
    std::filesystem::path path; ///< as the system has it, in whatever encoding; "-": standard input
    std::optional<reading::ArchiveEntry> entry; ///< of the zip at `path`
    std::optional<Error> refusal;               ///< why it cannot be read, when that is known

    bool operator==(const DocumentSource&) const = default;

    [[nodiscard]] bool isStandardInput() const { return path == "-"; }
    /// The last part of the name; empty for standard input.
    [[nodiscard]] QString fileName() const;
};

/// The file at `path`, whatever it is.
[[nodiscard]] DocumentSource fileSource(const std::filesystem::path& path);

[[nodiscard]] std::vector<std::filesystem::path> nativePaths(const QStringList& paths);

/// What a folder or zip is looked through for: postmortems, or records of other tools.
enum class SourcesOf { documents, records };

/// The documents that an import of `paths` reads, in the order of the paths:
/// - a file is taken as it is, also twice;
/// - a folder gives its Markdown and JSON files and those of its zips, at any depth, by name. What
///   is hidden, such as `.git`, is left out. Links are followed after everything else, and no
///   folder or file is taken twice, so that circles end;
/// - a zip gives its Markdown and JSON files by name, without those in hidden folders.
/// What cannot be read stands in the list with its `refusal`: a pipe or a device with a document's
/// name, a folder that cannot be listed, a broken zip, one of more than `reading::kMostEntries` or
/// `kLargestArchive`, a zip within a zip.
/// Records may have more names: JSON, logs, text, tables, and files without a suffix.
[[nodiscard]] QList<DocumentSource> sourcesBelow(const std::vector<std::filesystem::path>& paths,
                                                 SourcesOf what = SourcesOf::documents);

} // namespace afterword::app
