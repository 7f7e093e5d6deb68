// SPDX-License-Identifier: MIT
#include "model/store/library_file.h"

#include "model/store/failures.h"
#include "model/store/open_files.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace afterword::store {

namespace {

// Offsets of https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kWriteVersionAt = 18; // 2 means WAL
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

quint32 numberAt(const QByteArray& header, qsizetype at) {
    return qFromBigEndian<quint32>(header.constData() + at);
}

bool isLibraryHeader(const QByteArray& header) {
    return header.size() == kHeaderSize &&
           header.startsWith(QByteArrayView("SQLite format 3\0", 16)) &&
           numberAt(header, kApplicationIdAt) == kApplicationId;
}

} // namespace

Result<LibraryFile> inspect(const QString& path) {
    const QFileInfo info(path);
    LibraryFile file;
    if (!info.exists()) {
        return file;
    }
    if (!info.isFile()) {
        return libraryFailure(QStringLiteral("cannot be opened: that is a folder, not a file"),
                              path);
    }
    file.exists = true;
    file.isWritable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    file.hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    const auto held = holdOpenFiles();
    if (isOpenHere(path)) {
        return file;
    }
    QFile bytes(path);
    if (!bytes.open(QIODevice::ReadOnly)) {
        return libraryFailure(QStringLiteral("cannot be read"), path, bytes.errorString());
    }
    const QByteArray header = bytes.read(kHeaderSize);
    file.isEmpty = header.isEmpty();
    if (file.isEmpty) {
        return file;
    }
    if (!isLibraryHeader(header)) {
        return failure(Error::Kind::library,
                       u"The file “" + path +
                           u"” is not an Afterword library. Nothing in it was changed.");
    }
    file.version = numberAt(header, kUserVersionAt);
    file.keepsLog = header.at(kWriteVersionAt) == 2;
    return file;
}

} // namespace afterword::store
