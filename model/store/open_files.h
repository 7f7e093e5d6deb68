// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <mutex>
#include <optional>

/// The files that SQLite has open in this process. POSIX takes all locks of a process off a file as
/// soon as the process closes any descriptor of it. Whoever opened such a file by its name beside
/// SQLite would thereby let another program think itself alone, and remove the log that this
/// process goes on writing: https://www.sqlite.org/howtocorrupt.html, section 2.2.
namespace afterword::store {

/// Whether this process has the file open as a library: its bytes are not to be read by name.
[[nodiscard]] bool isOpenHere(const QString& path);

/// While it lives, no file is entered or left by another thread: for those who open one.
[[nodiscard]] std::unique_lock<std::recursive_mutex> holdOpenFiles();

/// Enters an open file, and leaves it on destruction.
class OpenFile {
public:
    explicit OpenFile(const QString& path);
    ~OpenFile();
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

private:
    std::optional<std::pair<quint64, quint64>> m_identity; ///< device and inode
};

} // namespace afterword::store
