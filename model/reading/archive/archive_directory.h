// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

class QIODevice;

namespace afterword::reading {

/// One file of a zip as the directory at its end describes it. Nothing of it can be trusted.
struct DirectoryRecord {
    QString name;      ///< decoded and cleaned
    qint64 offset = 0; ///< of its local header in the file
    qint64 packedSize = 0;
    qint64 size = 0;
    int method = 0;  ///< of packing
    quint32 sum = 0; ///< CRC-32 of what was packed
    bool isEncrypted = false;
};

/// The files that the zip's directory lists, in its order (APPNOTE.TXT 4.3.12 to 4.3.16); folders
/// are none. The error does not name the archive.
[[nodiscard]] Result<QList<DirectoryRecord>> directoryOf(QIODevice& zip);

/// The bytes of that one file as the zip holds them, nothing when they are not there. The caller
/// has found its packed size to be bearable.
[[nodiscard]] std::optional<QByteArray> packedBytes(QIODevice& zip, const DirectoryRecord& record);

} // namespace afterword::reading
