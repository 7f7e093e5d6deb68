// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>

#include <memory>

class QIODevice;

namespace afterword::reading {

/// An archive with more, or with names that take more than 32 MB, is refused as a whole.
inline constexpr qint64 kMostEntries = 100'000;

/// One file in an archive. Its name is only a name: it never leads to a place on disk.
struct ArchiveEntry {
    qint64 index = 0; ///< among the archive's files
    QString name;     ///< as `cleanedName` has it
    qint64 size = 0;  ///< bytes when unpacked, by the archive's own account

    bool operator==(const ArchiveEntry&) const = default;
};

/// A zip, read entry by entry into memory; nothing is ever unpacked to disk.
class Archive {
public:
    /// `device` is open for reading and can seek; `name` is for messages. `Error::Kind::input` when
    /// it is no zip, or has no whole directory, or one of more than `kMostEntries`.
    [[nodiscard]] static Result<Archive> open(std::unique_ptr<QIODevice> device,
                                              const QString& name);
    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;
    ~Archive();

    /// Its files in the order of its directory; folders are none.
    [[nodiscard]] QList<ArchiveEntry> entries() const;

    /// The unpacked bytes of one of `entries()`. `Error::Kind::input` says why not: too large for a
    /// document (asked before unpacking), not as large as the archive claims (no more is unpacked
    /// than that), encrypted, broken, or no entry of this archive.
    [[nodiscard]] Result<QByteArray> bytesOf(const ArchiveEntry& entry);

private:
    struct Contents;
    explicit Archive(std::unique_ptr<Contents> contents);

    std::unique_ptr<Contents> m_contents;
};

} // namespace afterword::reading
