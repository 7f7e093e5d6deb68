// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"

#include <QStringView>

#include <algorithm>

namespace afterword {

// Looks at text that a document is given many times over.

/// How many characters of `text` are such; in blocks, of which compilers make vectors.
template <class Is>
[[nodiscard]] qsizetype countThat(QStringView text, Is is) {
    constexpr qsizetype kBlock = 16;
    const char16_t* at = text.utf16();
    const char16_t* const end = at + text.size();
    qsizetype count = 0;
    for (; end - at >= kBlock; at += kBlock) {
        quint16 inBlock = 0;
        for (qsizetype i = 0; i < kBlock; ++i) {
            inBlock = quint16(inBlock + (is(at[i]) ? 1 : 0));
        }
        count += inBlock;
    }
    return count + std::count_if(at, end, is);
}

/// The end of the line that `from` stands in, its line feed not included.
[[nodiscard]] inline const QChar* endOfLine(const QChar* from, const QChar* end) {
    constexpr qsizetype kBlock = 16;
    const auto isFeed = [](char16_t c) { return c == u'\n'; };
    while (end - from >= kBlock && countThat({from, kBlock}, isFeed) == 0) {
        from += kBlock;
    }
    return std::find(from, end, u'\n');
}

/// Calls `take` with each line of `text`, the empty one behind a last line end too.
template <class Take>
void eachLine(QStringView text, Take take) {
    const QChar* begin = text.begin();
    const QChar* end = endOfLine(begin, text.end());
    for (; end != text.end(); end = endOfLine(begin, text.end())) {
        take(QStringView(begin, end));
        begin = end + 1;
    }
    take(QStringView(begin, end));
}

/// As QStringView's trimmed(), without a call for what has no spaces at its ends.
[[nodiscard]] inline QStringView trimmed(QStringView text) {
    const bool spaced = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    return spaced ? text.trimmed() : text;
}

/// `text` from its first character on that is none of `signs`.
[[nodiscard]] inline QStringView behindSigns(QStringView text, QStringView signs) {
    const auto first =
        std::find_if_not(text.begin(), text.end(), [signs](QChar c) { return isOneOf(c, signs); });
    return {first, text.end()};
}

/// Where `mark`, of a few signs, stands from `from` on; -1 where it does not. Quicker than
/// QStringView's indexOf() where its first sign is rare.
[[nodiscard]] inline qsizetype indexOfMark(QStringView text, QStringView mark, qsizetype from = 0) {
    qsizetype at = text.indexOf(mark.front(), from);
    while (at >= 0 && !beginsWith(text.mid(at), mark)) {
        at = text.indexOf(mark.front(), at + 1);
    }
    return at;
}

} // namespace afterword
