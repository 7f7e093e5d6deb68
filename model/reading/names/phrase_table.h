// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/names/names.h"

#include <QRegularExpression>
#include <QStringView>

#include <span>
#include <vector>

namespace afterword::reading {

/// A kind of section by the words of a heading that is a sentence or a question of its own.
struct Phrase {
    Kind kind;
    QStringView openers; // the words that it can begin with, with ' ' between; none: whatever word
    const char* pattern; // for the plain form: "we'll" is "well", "didn't" is "didnt"
};

/// Phrases by rank: the first that matches a heading decides.
class PhraseTable {
public:
    explicit PhraseTable(std::span<const Phrase> phrases);

    /// Of a name in plain form; unknown when no phrase matches it.
    [[nodiscard]] Kind find(QStringView plain) const;

private:
    /// A pattern is compiled when it is first matched, which takes as long as to read a document.
    struct Compiled {
        Kind kind;
        QStringView openers;
        QRegularExpression pattern;
    };
    std::vector<Compiled> m_phrases;
};

/// What a sentence begins with, by which most headings are known to be none.
[[nodiscard]] QStringView firstWord(QStringView plain);

} // namespace afterword::reading
