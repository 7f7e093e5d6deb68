// SPDX-License-Identifier: MIT
#include "model/reading/archive/archive_directory.h"

#include "model/reading/archive/archive.h"
#include "model/reading/archive/archive_name.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <optional>

namespace afterword::reading {

namespace {

constexpr qint64 kLargestDirectory = 32 * 1024 * 1024; // 100,000 names of 250 characters
constexpr qint64 kLocalHeader = 30;
constexpr qint64 kRecord = 46;
constexpr qint64 kEnd = 22;
constexpr qint64 kLocator64 = 20;
constexpr qint64 kEnd64 = 56;
constexpr qint64 kLongestComment = 65'535;
constexpr unsigned kUtf8Flag = 0x800;
constexpr quint32 kSeeExtra = 0xFFFF'FFFF; ///< the number stands in the zip64 extra field

template <class Number>
Number numberAt(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

/// No file is as large as what does not fit.
qint64 bounded(quint64 number) {
    return qint64(std::min(number, quint64(std::numeric_limits<qint64>::max())));
}

QByteArray bytesAt(QIODevice& device, qint64 offset, qint64 count) {
    return offset >= 0 && offset <= device.size() && device.seek(offset) ? device.read(count)
                                                                         : QByteArray();
}

/// Where the directory is, by one of the places that look like the end of a zip.
struct Place {
    qint64 start = 0;
    qint64 size = 0;
    qint64 shift = 0; ///< bytes that were put in front of the zip, which no offset in it counts
};

Place placeBefore(qint64 end, quint64 size, quint64 offset) {
    const qint64 start = end - std::min(bounded(size), end);
    return {start, end - start, std::max(start - bounded(offset), qint64(0))};
}

/// The end record of a zip64, that the locator before `end` leads to.
std::optional<Place> place64(QIODevice& zip, qint64 end) {
    const QByteArray locator = bytesAt(zip, end - kLocator64, kLocator64);
    if (locator.size() < kLocator64 || !locator.startsWith("PK\6\7")) {
        return std::nullopt;
    }
    for (const qint64 at : {bounded(numberAt<quint64>(locator, 8)), end - kLocator64 - kEnd64}) {
        const QByteArray record = bytesAt(zip, at, kEnd64);
        if (record.size() == kEnd64 && record.startsWith("PK\6\6")) {
            return placeBefore(at, numberAt<quint64>(record, 40), numberAt<quint64>(record, 48));
        }
    }
    return std::nullopt;
}

std::optional<Place> placeOfDirectory(QIODevice& zip) {
    const qint64 tailStart = std::max(zip.size() - kEnd - kLongestComment, qint64(0));
    const QByteArray tail = bytesAt(zip, tailStart, zip.size() - tailStart);
    qsizetype at = tail.size() - kEnd;
    while (at >= 0 && (at = tail.lastIndexOf("PK\5\6", at)) >= 0) {
        const auto wide = place64(zip, tailStart + at);
        const Place place = wide ? *wide
                                 : placeBefore(tailStart + at, numberAt<quint32>(tail, at + 12),
                                               numberAt<quint32>(tail, at + 16));
        if (place.size == 0 || bytesAt(zip, place.start, 4) == "PK\1\2") {
            return place;
        }
        --at;
    }
    return std::nullopt;
}

/// Sizes and offset where the record's own 32 bits are too few (APPNOTE.TXT 4.5.3).
void takeWideNumbers(DirectoryRecord& record, const QByteArray& header, qsizetype extraAt) {
    qsizetype at = extraAt;
    while (at + 4 <= header.size() && numberAt<quint16>(header, at) != 1) {
        at += 4 + numberAt<quint16>(header, at + 2);
    }
    const qsizetype end = at + 4 <= header.size()
                              ? std::min(at + 4 + numberAt<quint16>(header, at + 2), header.size())
                              : header.size();
    at += 4;
    for (qint64* number : {&record.size, &record.packedSize, &record.offset}) {
        if (*number == kSeeExtra && at + 8 <= end) {
            *number = bounded(numberAt<quint64>(header, at));
            at += 8;
        }
    }
}

/// The record at the start of `rest`, nothing when it is broken. It takes up `taken` bytes.
std::optional<DirectoryRecord> firstRecord(const QByteArray& directory, qsizetype at,
                                           qsizetype& taken) {
    if (at + kRecord > directory.size() || directory.mid(at, 4) != "PK\1\2") {
        return std::nullopt;
    }
    const qsizetype nameLength = numberAt<quint16>(directory, at + 28);
    const qsizetype length = kRecord + nameLength + numberAt<quint16>(directory, at + 30);
    taken = length + numberAt<quint16>(directory, at + 32);
    if (at + taken > directory.size()) {
        return std::nullopt;
    }
    const QByteArray header = directory.mid(at, length);
    const auto flags = numberAt<quint16>(header, 8);
    DirectoryRecord record;
    record.isEncrypted = (flags & 1) != 0;
    record.method = numberAt<quint16>(header, 10);
    record.sum = numberAt<quint32>(header, 16);
    record.packedSize = numberAt<quint32>(header, 20);
    record.size = numberAt<quint32>(header, 24);
    record.offset = numberAt<quint32>(header, 42);
    takeWideNumbers(record, header, kRecord + nameLength);
    record.name = decodedName(header.mid(kRecord, nameLength), (flags & kUtf8Flag) != 0);
    return record;
}

bool isFolder(const QString& name) {
    return name.endsWith(u'/') || name.endsWith(u'\\');
}

tl::unexpected<Error> broken(const QString& reason) {
    return failure(Error::Kind::input, reason);
}

/// Whether the files need more room than the archive has: some lie over each other.
bool shareBytes(const QList<DirectoryRecord>& records, qint64 archiveSize) {
    qint64 room = archiveSize;
    for (qsizetype i = 0; i < records.size() && room >= 0; ++i) {
        room -= std::min(records.at(i).packedSize, room) + kLocalHeader;
    }
    return room < 0;
}

} // namespace

Result<QList<DirectoryRecord>> directoryOf(QIODevice& zip) {
    const auto place = placeOfDirectory(zip);
    if (!place) {
        return broken(QStringLiteral("is no zip, or not all of one: it has no directory at its "
                                     "end. Get it again."));
    }
    const auto tooMany = QStringLiteral("has too many entries for an archive of postmortems: at "
                                        "most %1 are read. Unpack it, and give its folders one by "
                                        "one.")
                             .arg(kMostEntries);
    if (place->size > kLargestDirectory) {
        return broken(tooMany);
    }
    const QByteArray directory = bytesAt(zip, place->start, place->size);
    QList<DirectoryRecord> records;
    qint64 count = 0;
    qsizetype taken = 0;
    for (qsizetype at = 0; at < directory.size(); at += taken) {
        auto record = firstRecord(directory, at, taken);
        if (!record) {
            return broken(QStringLiteral("is a broken zip: its directory ends behind entry %1. Get "
                                         "it again, or unpack what can be and give the folder.")
                              .arg(count));
        }
        if (++count > kMostEntries) {
            return broken(tooMany);
        }
        if (!isFolder(record->name)) {
            record->name = cleanedName(record->name);
            record->offset = bounded(quint64(record->offset) + quint64(place->shift));
            records.append(*std::move(record));
        }
    }
    if (shareBytes(records, zip.size())) {
        return broken(QStringLiteral("is no honest zip: several of its files are the same bytes, "
                                     "as in archives that are made to fill a disk."));
    }
    return records;
}

std::optional<QByteArray> packedBytes(QIODevice& zip, const DirectoryRecord& record) {
    const QByteArray local = bytesAt(zip, record.offset, kLocalHeader);
    if (local.size() < kLocalHeader || !local.startsWith("PK\3\4")) {
        return std::nullopt;
    }
    const qint64 start =
        record.offset + kLocalHeader + numberAt<quint16>(local, 26) + numberAt<quint16>(local, 28);
    QByteArray bytes = bytesAt(zip, start, record.packedSize);
    return bytes.size() < record.packedSize ? std::nullopt : std::optional(std::move(bytes));
}

} // namespace afterword::reading
