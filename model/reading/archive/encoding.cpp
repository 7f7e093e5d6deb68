// SPDX-License-Identifier: MIT
#include "model/reading/archive/encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

using Encoding = std::optional<QStringConverter::Encoding>;

/// Windows-1252 at 0x80 to 0x9F, the rest is Latin-1; what it leaves open stays a control, as in
/// the Encoding Standard (encoding.spec.whatwg.org, index windows-1252).
constexpr std::array<char16_t, 32> kWindows{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

Encoding markOf(const QByteArray& bytes) {
    return QStringConverter::encodingForData(bytes);
}

QString fromWindows(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) {
            c = QChar(kWindows.at(c.unicode() - 0x80));
        }
    }
    return text;
}

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Surrogates written as if they were characters: broken UTF-8, but of nothing else.
qsizetype encodedSurrogates(const QByteArray& bytes) {
    qsizetype count = 0;
    for (qsizetype at = bytes.indexOf('\xED'); at >= 0; at = bytes.indexOf('\xED', at + 1)) {
        count += at + 2 < bytes.size() && static_cast<unsigned char>(bytes.at(at + 1)) >= 0xA0 &&
                         isContinuation(bytes.at(at + 1)) && isContinuation(bytes.at(at + 2))
                     ? 1
                     : 0;
    }
    return count;
}

/// Words of Windows-1252 hardly ever look like UTF-8, so the majority decides. `text` is what
/// decoding `bytes` as UTF-8 gave, with U+FFFD for each byte that is none.
bool isMostlyUtf8(const QString& text, const QByteArray& bytes) {
    qsizetype good = 4 * encodedSurrogates(bytes); // each has given up to three U+FFFD
    qsizetype bad = 0;
    for (const QChar c : text) {
        if (c == QChar::ReplacementCharacter) {
            ++bad;
        } else if (c.unicode() >= 0x80 && !c.isLowSurrogate()) {
            ++good;
        }
    }
    return good > bad;
}

} // namespace

bool isText(const QByteArray& bytes) {
    const Encoding mark = markOf(bytes);
    if (mark && *mark != QStringConverter::Utf8) {
        return true;
    }
    const QByteArray head = bytes.left(64 * 1024);
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
    });
    return controls * 50 <= head.size();
}

QString decoded(const QByteArray& bytes) {
    if (const Encoding mark = markOf(bytes)) {
        QStringDecoder decoder(*mark);
        return decoder.decode(bytes);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() && !isMostlyUtf8(text, bytes) ? fromWindows(bytes) : text;
}

} // namespace afterword::reading
