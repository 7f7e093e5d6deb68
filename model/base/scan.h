// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/text.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <cstring>

namespace afterword {

// Looks at text that a document is given many times over.

/// Some characters side by side, on which processors work at once. What compares them gives a mask
/// of each: all bits or none.
inline constexpr qsizetype kSideBySide = 8;
using Lanes [[gnu::vector_size(kSideBySide * sizeof(char16_t))]] = quint16;
using LaneMasks [[gnu::vector_size(kSideBySide * sizeof(char16_t))]] = qint16;

inline Lanes lanesAt(const char16_t* text) {
    Lanes lanes;
    std::memcpy(&lanes, text, sizeof lanes);
    return lanes;
}

/// Whether a character, or each of some side by side, is one of `Signs`.
template <quint16... Signs>
constexpr auto kIsSign = [](auto c) { return ((c == Signs) | ...); };

/// How many characters of `text` are such; `is` takes one, or Lanes of them.
template <class Is>
[[nodiscard]] qsizetype countThat(QStringView text, Is is) {
    constexpr qsizetype kMostSteps = 0x7FFF; // that a sum of masks can hold
    const char16_t* at = text.utf16();
    const char16_t* const end = at + text.size();
    qsizetype count = 0;
    while (end - at >= kSideBySide) {
        const char16_t* const stop =
            at + std::min((end - at) / kSideBySide, kMostSteps) * kSideBySide;
        LaneMasks sums{};
        for (; at != stop; at += kSideBySide) {
            sums -= is(lanesAt(at));
        }
        for (qsizetype lane = 0; lane < kSideBySide; ++lane) {
            count += sums[lane];
        }
    }
    return count + std::count_if(at, end, [is](quint16 c) { return is(c) != 0; });
}

/// The first character that is such; `end` where none is. `is` takes one, or Lanes of them.
template <class Is>
[[nodiscard]] const QChar* findThat(const QChar* from, const QChar* end, Is is) {
    constexpr qsizetype kStep = 2 * kSideBySide;
    const auto* at = reinterpret_cast<const char16_t*>(from);
    for (; end - from >= kStep; from += kStep, at += kStep) {
        const LaneMasks found = is(lanesAt(at)) | is(lanesAt(at + kSideBySide));
        std::array<quint64, 2> bits{};
        std::memcpy(bits.data(), &found, sizeof found);
        if ((bits[0] | bits[1]) != 0) {
            break;
        }
    }
    return std::find_if(from, end, [is](QChar c) { return is(quint16(c.unicode())) != 0; });
}

template <class Is>
[[nodiscard]] bool anyThat(QStringView text, Is is) {
    return findThat(text.begin(), text.end(), is) != text.end();
}

/// The end of the line that `from` stands in, its line feed not included.
[[nodiscard]] inline const QChar* endOfLine(const QChar* from, const QChar* end) {
    return findThat(from, end, kIsSign<u'\n'>);
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
    const auto end = text.end();
    for (auto at = text.begin() + std::min(from, text.size());
         (at = std::find(at, end, mark.front())) != end; ++at) {
        if (beginsWith({at, end}, mark)) {
            return at - text.begin();
        }
    }
    return -1;
}

} // namespace afterword
