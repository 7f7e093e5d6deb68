// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <optional>

namespace afterword::tests {

/// A file for `zipOf`, with whatever lies about it a hostile archive would tell.
struct ZipFile {
    QByteArray name;
    QByteArray data;
    bool isPacked = false;
    bool isWide = false; ///< its numbers stand in the zip64 extra field
    quint16 flags = 0;
    std::optional<quint16> method = {};
    std::optional<quint32> claimedSize = {};
    std::optional<quint32> claimedSum = {};
};

inline quint32 crc32(const QByteArray& bytes) {
    quint32 sum = 0xFFFF'FFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB8'8320 : 0);
        }
    }
    return ~sum;
}

/// Numbers one behind the other, as a zip stores them.
template <class... Number>
QByteArray littleEndian(Number... numbers) {
    QByteArray bytes;
    const auto append = [&bytes](auto number) {
        number = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    };
    (append(numbers), ...);
    return bytes;
}

/// The zip's end, for a directory of `size` bytes at `offset`.
inline QByteArray zipEnd(qsizetype count, qsizetype size, qsizetype offset) {
    return "PK\5\6" + littleEndian(quint16(0), quint16(0), quint16(count), quint16(count),
                                   quint32(size), quint32(offset), quint16(0));
}

/// The same with the records of a zip64; `at` is where it stands.
inline QByteArray zip64End(quint64 count, quint64 size, quint64 offset, quint64 at) {
    return "PK\6\6" +
           littleEndian(quint64(44), quint16(45), quint16(45), quint32(0), quint32(0), count, count,
                        size, offset) +
           "PK\6\7" + littleEndian(quint32(0), at, quint32(1)) + "PK\5\6" +
           littleEndian(quint16(0), quint16(0), quint16(0xFFFF), quint16(0xFFFF),
                        quint32(0xFFFF'FFFF), quint32(0xFFFF'FFFF), quint16(0));
}

inline QByteArray zipOf(const QList<ZipFile>& files) {
    QByteArray bytes;
    QByteArray directory;
    for (const ZipFile& file : files) {
        // qCompress: four bytes of length, two of header, the packed data, four of a sum.
        const QByteArray compressed = qCompress(file.data);
        const QByteArray packed =
            file.isPacked ? compressed.mid(6, compressed.size() - 10) : file.data;
        const quint32 size = file.claimedSize.value_or(quint32(file.data.size()));
        const QByteArray kind = littleEndian(
            quint16(20), file.flags, file.method.value_or(quint16(file.isPacked ? 8 : 0)),
            quint32(0x21'0000), file.claimedSum.value_or(crc32(file.data)));
        const auto sizes = littleEndian(quint32(packed.size()), size);
        const auto nameSize = littleEndian(quint16(file.name.size()));
        const auto offset = quint64(bytes.size());
        const QByteArray wide = file.isWide ? littleEndian(quint16(1), quint16(24), quint64(size),
                                                           quint64(packed.size()), offset)
                                            : QByteArray();
        bytes += "PK\3\4" + kind + sizes + nameSize + littleEndian(quint16(0)) + file.name + packed;
        directory +=
            "PK\1\2" + littleEndian(quint16(20)) + kind +
            (file.isWide ? QByteArray(8, '\xFF') : sizes) + nameSize +
            littleEndian(quint16(wide.size()), quint16(0), quint16(0), quint16(0), quint32(0),
                         file.isWide ? quint32(0xFFFF'FFFF) : quint32(offset)) +
            file.name + wide;
    }
    return bytes + directory + zipEnd(files.size(), directory.size(), bytes.size());
}

} // namespace afterword::tests
