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
    constexpr qsizetype kBlocks = 64; // that a short sum of each of their places can hold
    const char16_t* at = text.utf16();
    const char16_t* const end = at + text.size();
    qsizetype count = 0;
    while (end - at >= kBlock) {
        const char16_t* const stop = at + std::min((end - at) / kBlock, kBlocks) * kBlock;
        quint16 inBlocks = 0;
        for (; at != stop; at += kBlock) {
            for (qsizetype i = 0; i < kBlock; ++i) {
                inBlocks = quint16(inBlocks + (is(at[i]) ? 1 : 0));
            }
        }
        count += inBlocks;
    }
    return count + std::count_if(at, end, is);
}

/// The first character that is such; `end` where none is. For what is rare; `Block` is how many
/// are looked at together.
template <qsizetype Block = 16, class Is>
[[nodiscard]] const QChar* findThat(const QChar* from, const QChar* end, Is is) {
    while (end - from >= Block && countThat({from, Block}, is) == 0) {
        from += Block;
    }
    return std::find_if(from, end, [is](QChar c) { return is(c.unicode()); });
}

template <class Is>
[[nodiscard]] bool anyThat(QStringView text, Is is) {
    constexpr qsizetype kBlock = 64;
    return findThat<kBlock>(text.begin(), text.end(), is) != text.end();
}

/// The end of the line that `from` stands in, its line feed not included.
[[nodiscard]] inline const QChar* endOfLine(const QChar* from, const QChar* end) {
    return findThat(from, end, [](char16_t c) { return c == u'\n'; });
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
