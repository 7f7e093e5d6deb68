// SPDX-License-Identifier: MIT
#include "app/composition/source_reader.h"

#include "model/reading/reading.h"
#include "model/store/open_files.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace afterword::app {

namespace {

tl::unexpected<Error> refusal(const QString& name, const QString& reason) {
    return failure(Error::Kind::input, name + u' ' + reason);
}

tl::unexpected<Error> notOpened(const QString& name, const QString& reason) {
    return refusal(name, QStringLiteral("cannot be opened: %1.").arg(reason));
}

/// What a shell makes of <(command): as good as standard input.
bool isHandedDown(const std::filesystem::path& path) {
    const std::string& text = path.native();
    return text == "/dev/stdin" || text.starts_with("/dev/fd/") ||
           text.starts_with("/proc/self/fd/");
}

/// `found` is what stat or fstat returned.
Result<void> checkKind(int found, const struct stat& status, const QString& name) {
    if (found != 0) {
        return notOpened(name, QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (S_ISDIR(status.st_mode)) {
        return refusal(name, QStringLiteral("is a folder: name the files in it, or import it."));
    }
    if (!S_ISREG(status.st_mode)) {
        return refusal(name, QStringLiteral("is a pipe or a device, and only files are read. Give "
                                            "“-” to read standard input."));
    }
    return {};
}

Result<QByteArray> contentOf(QFile& file, const QString& name) {
    constexpr qint64 kPiece = 32 * 1024; // of what does not tell its size, or grows
    QByteArray bytes;
    while (bytes.size() <= reading::kLargestFile) {
        const qint64 awaited = std::max(file.size() - bytes.size(), qint64{0}) + kPiece;
        const qint64 most = reading::kLargestFile + 1 - bytes.size();
        const QByteArray chunk = file.read(std::min(awaited, most));
        if (chunk.isEmpty()) {
            break;
        }
        bytes.append(chunk);
    }
    if (file.error() != QFileDevice::NoError) {
        return refusal(name, QStringLiteral("cannot be read: %1.").arg(file.errorString()));
    }
    if (bytes.size() > reading::kLargestFile) {
        return failure(reading::tooLarge(name, std::nullopt));
    }
    return bytes;
}

Result<QByteArray> standardInput() {
    const QString name = QStringLiteral("Standard input");
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly)) {
        return refusal(name, QStringLiteral("cannot be read."));
    }
    return contentOf(file, name);
}

} // namespace

Result<std::unique_ptr<QFile>> openFile(const std::filesystem::path& path, const QString& name) {
    const bool isResource = path.native().starts_with(":/");
    if (isResource || isHandedDown(path)) {
        auto file = std::make_unique<QFile>(QFile::decodeName(path.c_str()));
        if (!file->open(QIODevice::ReadOnly)) {
            return notOpened(name, file->errorString());
        }
        return file;
    }
    // Opening alone makes some devices act, so the name is asked first. What then stands in its
    // place is asked again, and never waited for: a pipe that nobody writes to holds up for ever.
    if (store::isOpenHere(QFile::decodeName(path.c_str()))) {
        return refusal(name, QStringLiteral("is the library that is open, and no document."));
    }
    struct stat status{};
    if (const auto kind = checkKind(::stat(path.c_str(), &status), status, name); !kind) {
        return failure(kind.error());
    }
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0) {
        return notOpened(name, QString::fromLocal8Bit(std::strerror(errno)));
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return notOpened(name, file->errorString());
    }
    if (const auto kind = checkKind(::fstat(descriptor, &status), status, name); !kind) {
        return failure(kind.error());
    }
    return file;
}

Result<QByteArray> SourceReader::bytesOf(const DocumentSource& source) {
    if (source.refusal) {
        return failure(*source.refusal);
    }
    if (source.isStandardInput()) {
        return standardInput();
    }
    if (source.entry) {
        return bytesOfEntry(source);
    }
    const auto file = openFile(source.path, source.name);
    if (!file) {
        return failure(file.error());
    }
    if ((*file)->size() > reading::kLargestFile) {
        return failure(reading::tooLarge(source.name, (*file)->size()));
    }
    return contentOf(**file, source.name);
}

Result<QByteArray> SourceReader::bytesOfEntry(const DocumentSource& source) {
    if (!m_archive || m_path != source.path) {
        m_archive.reset();
        m_path = source.path;
        const QString name = fileSource(source.path).name;
        auto file = openFile(source.path, name);
        if (!file) {
            return failure(file.error());
        }
        auto archive = reading::Archive::open(*std::move(file), name);
        if (!archive) {
            return failure(archive.error());
        }
        m_archive = *std::move(archive);
    }
    return m_archive->bytesOf(*source.entry);
}

} // namespace afterword::app
