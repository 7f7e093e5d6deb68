// SPDX-License-Identifier: MIT
#include "model/editing/prose_words.h"

#include <algorithm>

namespace afterword::editing {

namespace {

const MarkdownTraits kNoProse = MarkdownTrait::code | MarkdownTrait::fence | MarkdownTrait::address;

bool isApostrophe(QChar c) {
    return c == u'\'' || c == QChar(0x2019);
}

/// What belongs to a name, a path or an identifier as much as letters do.
bool isGlue(QChar c) {
    return c == u'_' || c == u'@' || c == u'/' || c == u'\\' || c == u'#' || c == u'=' || c == u':';
}

bool isWordChar(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || isApostrophe(c);
}

bool isProse(QStringView word) {
    const bool hasCapitalInside =
        std::any_of(word.cbegin() + 1, word.cend(), [](QChar c) { return c.isUpper(); });
    const bool isOnlyLetters = std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return c.isLetter() || c.isMark() || isApostrophe(c);
    });
    return word.size() > 1 && isOnlyLetters && !hasCapitalInside;
}

/// "db.internal", "user@host": the words on both sides of it are none.
bool isGlued(QStringView line, qsizetype before, qsizetype behind) {
    const auto at = [line](qsizetype i) {
        return i >= 0 && i < line.size() ? line.at(i) : QChar();
    };
    const bool glued = isGlue(at(before)) || (isGlue(at(behind)) && isWordChar(at(behind + 1)));
    const bool dotted = (at(before) == u'.' && isWordChar(at(before - 1))) ||
                        (at(behind) == u'.' && isWordChar(at(behind + 1)));
    return glued || dotted;
}

} // namespace

QList<ProseWord> proseWords(QStringView line, const QList<MarkdownTraits>& traits) {
    QList<ProseWord> words;
    for (qsizetype at = 0; at < line.size();) {
        if (!isWordChar(line.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < line.size() && isWordChar(line.at(end))) {
            ++end;
        }
        qsizetype from = at;
        qsizetype to = end;
        at = end;
        while (from < to && isApostrophe(line.at(from))) {
            ++from;
        }
        while (to > from && isApostrophe(line.at(to - 1))) {
            --to;
        }
        if (from < to && !(traits.value(from) & kNoProse) && isProse(line.mid(from, to - from)) &&
            !isGlued(line, from - 1, to)) {
            words.append({from, to - from});
        }
    }
    return words;
}

} // namespace afterword::editing
