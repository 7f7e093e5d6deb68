// SPDX-License-Identifier: MIT
#pragma once

#include "app/composition/document_source.h"

#include <QByteArray>
#include <QFile>

#include <memory>

namespace afterword::app {

/// A regular file, a resource of the program, or an end of a pipe that the caller handed down
/// (/dev/fd/63), open for reading. `Error::Kind::input` for anything else: opening a pipe or a
/// device of a folder could wait for ever. `name` is for the message.
[[nodiscard]] Result<std::unique_ptr<QFile>> openFile(const std::filesystem::path& path,
                                                      const QString& name);

/// Reads sources. The zip of the last one stays open, as the next is most likely in it too.
class SourceReader {
public:
    /// All bytes, `reading::kLargestFile` at most. `Error::Kind::input`, or the source's refusal,
    /// says why not; of what is larger no more is read than it takes to know.
    [[nodiscard]] Result<QByteArray> bytesOf(const DocumentSource& source);

private:
    [[nodiscard]] Result<QByteArray> bytesOfEntry(const DocumentSource& source);

    std::filesystem::path m_path; ///< of the archive
    std::optional<reading::Archive> m_archive;
};

} // namespace afterword::app
