// SPDX-License-Identifier: MIT
#include "model/reading/sources/line_feed.h"

#include "model/reading/archive/encoding.h"
#include "model/reading/sources/sources.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace afterword::reading {

namespace {

constexpr qsizetype kPiece = 64 * 1024;
constexpr char kByteOrderMark[] = "\xEF\xBB\xBF";

QString decodedLine(QByteArrayView bytes) {
    const bool isAscii =
        std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & '\x80') != 0; });
    return isAscii ? QString::fromLatin1(bytes) : decoded(bytes.toByteArray());
}

} // namespace

/// False when the device has no more.
bool LineFeed::fill() {
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + kPiece);
    const qint64 read = m_device.read(m_buffer.data() + before, kPiece);
    m_buffer.resize(before + std::max<qint64>(read, 0));
    m_bytes += std::max<qint64>(read, 0);
    if (!m_begun && m_buffer.startsWith(kByteOrderMark)) {
        m_buffer.remove(0, 3);
    }
    m_begun = true;
    return read > 0;
}

QByteArray LineFeed::head() {
    while (m_buffer.size() - m_at < kPiece && fill()) {
    }
    return m_buffer.mid(m_at, kPiece);
}

QByteArray LineFeed::rest(qint64 most) {
    while (m_buffer.size() - m_at <= most && fill()) {
    }
    return m_buffer.mid(m_at);
}

void LineFeed::dropUntilLineEnd() {
    m_hasCut = true;
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', m_at);
        m_at = end >= 0 ? end : m_buffer.size();
        if (end >= 0 || !fill()) {
            break;
        }
    }
    m_at = std::min(m_at + 1, m_buffer.size());
}

bool LineFeed::next(QString& line) {
    qsizetype searched = 0;
    for (;;) {
        const char* begin = m_buffer.constData() + m_at;
        const qsizetype left = m_buffer.size() - m_at;
        const void* found = left > searched
                                ? std::memchr(begin + searched, '\n', size_t(left - searched))
                                : nullptr;
        const qsizetype length = found ? static_cast<const char*>(found) - begin : left;
        if (length > kLongestLine) {
            line = decodedLine(QByteArrayView(begin, kLongestLine));
            dropUntilLineEnd();
            return true;
        }
        if (found) {
            const bool hasReturn = length > 0 && begin[length - 1] == '\r';
            line = decodedLine(QByteArrayView(begin, length - (hasReturn ? 1 : 0)));
            m_at += length + 1;
            return true;
        }
        searched = left;
        if (!fill()) {
            line = decodedLine(QByteArrayView(m_buffer).sliced(m_at));
            m_at = m_buffer.size();
            return left > 0;
        }
    }
}

} // namespace afterword::reading
