// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <algorithm>

namespace afterword {

/// `text` with each lone surrogate and each NUL replaced by U+FFFD: SQLite and JSON corrupt them.
[[nodiscard]] QString wellFormed(QString text);

/// `text` with LF line ends only.
[[nodiscard]] QString withLineFeeds(QString text);

/// The text of a file with LF line ends only and without a byte order mark.
[[nodiscard]] QString withUnixLines(QString text);

/// `text` as it can be shown on one line of a terminal or a window: what would move the cursor,
/// turn the direction of writing, or is no character, is U+FFFD. For names that others have chosen.
[[nodiscard]] QString printable(QString text);

/// `c` in lower case. Most text is ASCII, for which Qt's own looks into its tables all the same.
[[nodiscard]] inline QChar lowered(QChar c) {
    if (c.unicode() < 0x80) {
        return c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 0x20)) : c;
    }
    return c.toLower();
}

/// A bold sentence of more characters is no title.
inline constexpr qsizetype kLongestTitleSentence = 160;

/// What sentences end with.
inline constexpr QStringView kSentenceEnds = u".!?…。！？";

/// Whether `c` is one of a few signs; without the call that QStringView's contains() is.
[[nodiscard]] inline bool isOneOf(QChar c, QStringView signs) {
    return std::find(signs.begin(), signs.end(), c) != signs.end();
}

/// The number of up to nine digits that `line` begins with; 0 where there is none.
[[nodiscard]] inline int numberBefore(QStringView line) {
    constexpr qsizetype kMostDigits = 9;
    int number = 0;
    qsizetype at = 0;
    for (; at < line.size() && line.at(at) >= u'0' && line.at(at) <= u'9'; ++at) {
        if (at == kMostDigits) {
            return 0;
        }
        number = 10 * number + (line.at(at).unicode() - u'0');
    }
    return number;
}

/// As QStringView has it, without a call: most texts differ in their first characters.
[[nodiscard]] inline bool beginsWith(QStringView text, QStringView head) {
    return text.size() >= head.size() && std::equal(head.begin(), head.end(), text.begin());
}

[[nodiscard]] inline bool endsOn(QStringView text, QStringView tail) {
    return text.size() >= tail.size() && std::equal(tail.rbegin(), tail.rend(), text.rbegin());
}

/// `head` is in lower case.
[[nodiscard]] inline bool beginsInAnyCase(QStringView text, QStringView head) {
    return text.size() >= head.size() &&
           std::equal(head.begin(), head.end(), text.begin(),
                      [](QChar wanted, QChar c) { return wanted == lowered(c); });
}

/// As QStringView has it without regard to case, without a call.
[[nodiscard]] inline bool beginsAlike(QStringView text, QStringView head) {
    return text.size() >= head.size() &&
           std::equal(head.begin(), head.end(), text.begin(),
                      [](QChar a, QChar b) { return lowered(a) == lowered(b); });
}

/// Calls `take` with each part of `text` between separators, empty ones too. QStringView's
/// tokenizer does the same, ten times as slow for parts of a few letters.
template <class Take>
void eachPart(QStringView text, QChar separator, Take take) {
    const auto end = text.end();
    for (auto begin = text.begin();;) {
        const auto stop = std::find(begin, end, separator);
        take(QStringView(begin, stop));
        if (stop == end) {
            return;
        }
        begin = stop + 1;
    }
}

/// Spaces, tabs and line ends. A space that holds two words together, or is as wide as a sign of
/// Japanese, is there for a reason.
[[nodiscard]] inline bool isBreakingSpace(QChar c) {
    const ushort code = c.unicode();
    return code == u' ' || (code >= 0x09 && code <= 0x0d) || code == 0x85 || code == 0x2028 ||
           code == 0x2029;
}

/// `text` with runs of breaking space as one space each, and none at its ends.
[[nodiscard]] QString withSingleSpaces(const QString& text);

/// The same; most texts are so already.
[[nodiscard]] inline QString oneLine(const QString& text) {
    QChar before = u' ';
    for (const QChar c : text) {
        if (isBreakingSpace(c) && (c != u' ' || before == u' ')) {
            return withSingleSpaces(text);
        }
        before = c;
    }
    return before == u' ' ? withSingleSpaces(text) : text;
}

/// The words of one line of Markdown: without marks, links as their texts.
[[nodiscard]] QString withoutMarks(const QString& markdown);

} // namespace afterword
