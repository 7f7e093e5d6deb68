// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

namespace afterword::store {

/// "AWLB": marks a SQLite file as a library (`PRAGMA application_id`).
inline constexpr quint32 kApplicationId = 0x41574C42;

/// What the first bytes of a file say, read without SQLite, so that nothing appears on disk. Of a
/// library that this process has open, only what the file system says of it: see `isOpenHere`.
struct LibraryFile {
    bool exists = false;
    bool isEmpty = false; ///< no bytes yet: a library may be made in it
    bool isWritable = false;
    bool hasLog = false;   ///< a write-ahead log lies beside it
    bool keepsLog = false; ///< its header says that it is in WAL mode
    quint32 version = 0;
};

/// Fails on what is no library: a folder, an unreadable file, other content.
[[nodiscard]] Result<LibraryFile> inspect(const QString& path);

} // namespace afterword::store
