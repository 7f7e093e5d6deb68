// SPDX-License-Identifier: MIT
#include "model/base/ids.h"

#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

constexpr char kSpace[] = "\x5b\x1c\x7a\x52\x6a\x0f\x5d\x0e\x9f\x57\x3b\x8d\x7a\x4c\x6e\x21";
constexpr qsizetype kUuidSize = 16;
constexpr quint64 kOffset = 0xcbf29ce484222325U;

/// A digest in the manner of FNV-1a, by four characters at a time: far quicker on a whole document
/// than the hash of the UUID.
quint64 digestOf(std::initializer_list<QStringView> texts, quint64 seed = kOffset) {
    constexpr quint64 kPrime = 0x100000001b3U;
    constexpr qsizetype kStep = sizeof(quint64) / sizeof(QChar);
    quint64 digest = seed;
    const auto mix = [&digest](quint64 word) {
        digest = (digest ^ word) * kPrime;
        digest ^= digest >> 32U; // a product says of its upper half nothing in its lower
    };
    for (const QStringView text : texts) {
        qsizetype at = 0;
        for (; at + kStep <= text.size(); at += kStep) {
            mix(qFromLittleEndian<quint64>(text.data() + at));
        }
        for (; at < text.size(); ++at) {
            mix(text[at].unicode());
        }
        mix(quint64(text.size()));
    }
    return digest;
}

/// The last `digits` of a number, in hexadecimal. Returns the place behind them.
QChar* writeHex(QChar* to, quint64 number, int digits) {
    static constexpr char kDigits[] = "0123456789abcdef";
    constexpr int kBits = 4;
    for (int shift = kBits * (digits - 1); shift >= 0; shift -= kBits) {
        *to++ = QLatin1Char(kDigits[(number >> unsigned(shift)) & 0xFU]);
    }
    return to;
}

/// What QUuid::createUuidV5 makes of a hash, as text.
QString uuidOf(QByteArrayView hash) {
    std::array<quint8, kUuidSize> bytes{};
    std::copy_n(hash.begin(), kUuidSize, bytes.begin());
    bytes[6] = quint8((bytes[6] & 0x0FU) | 0x50U); // version 5
    bytes[8] = quint8((bytes[8] & 0x3FU) | 0x80U); // variant of RFC 4122
    constexpr qsizetype kLength = 36;
    QString text(kLength, Qt::Uninitialized);
    QChar* to = text.data();
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            *to++ = u'-';
        }
        to = writeHex(to, bytes[i], 2);
    }
    return text;
}

} // namespace

QString newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString fingerprintOf(qsizetype number, std::initializer_list<QStringView> content) {
    constexpr quint64 kOther = 0x9e3779b97f4a7c15U;
    constexpr int kHalf = 16;
    const std::array<quint64, 2> digests{digestOf(content, kOffset + quint64(number)),
                                         digestOf(content, kOther + quint64(number))};
    QString text(2 * kHalf, Qt::Uninitialized);
    QChar* to = text.data();
    for (const quint64 digest : digests) {
        to = writeHex(to, digest, kHalf);
    }
    return text;
}

QString StableIds::idOf(const char* kind, qsizetype position,
                        std::initializer_list<QStringView> content) {
    const std::array<quint64, 2> numbers{qToLittleEndian(quint64(position)),
                                         qToLittleEndian(digestOf(content))};
    m_hash.reset();
    m_hash.addData(QByteArrayView(kSpace, kUuidSize));
    m_hash.addData(QByteArrayView(kind));
    m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(numbers.data()), sizeof numbers));
    return uuidOf(m_hash.resultView());
}

} // namespace afterword
