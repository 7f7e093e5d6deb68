// SPDX-License-Identifier: MIT
#include "model/store/open_files.h"

#include <QFile>

#include <set>
#include <sys/stat.h>

namespace afterword::store {

namespace {

using Identity = std::pair<quint64, quint64>;

struct OpenFiles {
    std::recursive_mutex guard;
    std::multiset<Identity> files; ///< a file is in it once for each connection
};

OpenFiles& openFiles() {
    static OpenFiles files;
    return files;
}

/// Links and other spellings of a path lead to the same file.
std::optional<Identity> identityOf(const QString& path) {
    struct stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return std::nullopt;
    }
    return Identity(status.st_dev, status.st_ino);
}

} // namespace

std::unique_lock<std::recursive_mutex> holdOpenFiles() {
    return std::unique_lock(openFiles().guard);
}

bool isOpenHere(const QString& path) {
    const auto held = holdOpenFiles();
    const std::optional<Identity> identity = identityOf(path);
    return identity && openFiles().files.contains(*identity);
}

OpenFile::OpenFile(const QString& path) : m_identity(identityOf(path)) {
    if (m_identity) {
        const auto held = holdOpenFiles();
        openFiles().files.insert(*m_identity);
    }
}

OpenFile::~OpenFile() {
    if (m_identity) {
        const auto held = holdOpenFiles();
        openFiles().files.extract(*m_identity);
    }
}

} // namespace afterword::store
