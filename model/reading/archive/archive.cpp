// SPDX-License-Identifier: MIT
#include "model/reading/archive/archive.h"

#include "model/reading/archive/archive_directory.h"
#include "model/reading/reading.h"

#include <QIODevice>

#include <memory>
#include <optional>
#include <zlib.h>

namespace afterword::reading {

namespace {

/// What packing may add to bytes that it cannot make smaller.
constexpr qint64 kPackingLoss = 1024 * 1024;

tl::unexpected<Error> refusal(const QString& name, const QString& reason) {
    return failure(Error::Kind::input, name + u' ' + reason);
}

tl::unexpected<Error> broken(const QString& name, const QString& reason) {
    return refusal(name, QStringLiteral("cannot be unpacked: %1. Make the archive again, or give "
                                        "the file itself.")
                             .arg(reason));
}

struct EndInflate {
    void operator()(z_stream* stream) const { inflateEnd(stream); }
};

/// One byte more than `size` is asked for: that shows a lie.
Result<QByteArray> inflated(const QByteArray& packed, qint64 size, const QString& name) {
    QByteArray bytes(size + 1, Qt::Uninitialized);
    z_stream stream{};
    stream.next_in = reinterpret_cast<const Bytef*>(packed.constData());
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = uInt(bytes.size());
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) { // no header of zlib's own
        return broken(name, QStringLiteral("there is not enough memory"));
    }
    const std::unique_ptr<z_stream, EndInflate> end(&stream);
    const int outcome = inflate(&stream, Z_FINISH);
    if (outcome == Z_DATA_ERROR || outcome == Z_NEED_DICT) {
        return broken(name, QStringLiteral("its packed data is damaged"));
    }
    bytes.truncate(qsizetype(stream.total_out));
    return bytes;
}

Result<QByteArray> unpacked(const QByteArray& packed, const DirectoryRecord& record,
                            const QString& name) {
    constexpr int kStored = 0;
    constexpr int kDeflated = 8;
    if (record.method != kStored && record.method != kDeflated) {
        return broken(name, QStringLiteral("it is packed by method %1, which Afterword does not "
                                           "know")
                                .arg(record.method));
    }
    Result<QByteArray> bytes =
        record.method == kStored ? packed : inflated(packed, record.size, name);
    if (bytes && bytes->size() != record.size) {
        return broken(name, QStringLiteral("it is not as large as the archive claims"));
    }
    if (bytes && crc32_z(0, reinterpret_cast<const Bytef*>(bytes->constData()),
                         size_t(bytes->size())) != record.sum) {
        return broken(name, QStringLiteral("its checksum is another than the archive claims"));
    }
    return bytes;
}

} // namespace

struct Archive::Contents {
    std::unique_ptr<QIODevice> device;
    QString name; ///< for messages
    QList<DirectoryRecord> records;
};

Archive::Archive(std::unique_ptr<Contents> contents) : m_contents(std::move(contents)) {}
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;
Archive::~Archive() = default;

Result<Archive> Archive::open(std::unique_ptr<QIODevice> device, const QString& name) {
    auto records = directoryOf(*device);
    if (!records) {
        return refusal(name, records.error().message);
    }
    return Archive(
        std::make_unique<Contents>(Contents{std::move(device), name, *std::move(records)}));
}

QList<ArchiveEntry> Archive::entries() const {
    QList<ArchiveEntry> entries;
    entries.reserve(m_contents->records.size());
    for (const DirectoryRecord& record : m_contents->records) {
        entries.append({entries.size(), record.name, record.size});
    }
    return entries;
}

Result<QByteArray> Archive::bytesOf(const ArchiveEntry& entry) {
    const QString name = m_contents->name + u'/' + entry.name;
    const DirectoryRecord record = m_contents->records.value(entry.index);
    if (record.name != entry.name || record.size != entry.size) {
        return refusal(name, QStringLiteral("is not there any more: the archive was changed "
                                            "meanwhile. Import it again."));
    }
    if (record.size > kLargestFile || record.packedSize > kLargestFile + kPackingLoss) {
        return failure(tooLarge(name, std::max(record.size, record.packedSize)));
    }
    if (record.isEncrypted) {
        return refusal(name, QStringLiteral("is encrypted. Unpack the archive with its password "
                                            "and give the folder."));
    }
    const std::optional<QByteArray> packed = packedBytes(*m_contents->device, record);
    if (!packed) {
        return broken(name, QStringLiteral("the archive ends before it, or has something else in "
                                           "its place"));
    }
    return unpacked(*packed, record, name);
}

} // namespace afterword::reading
