// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"

#include <QStringView>

#include <algorithm>

namespace afterword {

// Looks at text that a document is given many times over.

/// Calls `take` with each line of `text`, the empty one behind a last line end too. Lines are long
/// enough for Qt's search by vectors, unlike the parts of `eachPart`.
template <class Take>
void eachLine(QStringView text, Take take) {
    qsizetype begin = 0;
    for (qsizetype end = 0; end >= 0; begin = end + 1) {
        end = text.indexOf(u'\n', begin);
        take(end < 0 ? text.mid(begin) : text.mid(begin, end - begin));
    }
}

/// How many characters of `text` are such; in blocks, of which compilers make vectors.
template <class Is>
[[nodiscard]] qsizetype countThat(QStringView text, Is is) {
    constexpr qsizetype kBlock = 32;
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

/// As QStringView's trimmed(), without a call for what has no spaces at its ends.
[[nodiscard]] inline QStringView trimmed(QStringView text) {
    const bool spaced = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    return spaced ? text.trimmed() : text;
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
