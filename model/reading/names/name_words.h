// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/names/names.h"

#include <QVarLengthArray>

namespace afterword::reading {

/// No name of a section is longer, in characters.
constexpr qsizetype kLongestSectionName = 80;

/// Whether a word leads from the name of a section to what it is about: "on".
[[nodiscard]] bool isConnector(QStringView word);

/// Whether the first word of a text in plain form may stand in the name of a section.
[[nodiscard]] bool mayBeginName(QStringView plain);

/// The words of a name in plain form, which outlives them. A run of them, from `begin` to before
/// `end`, is a part of that text.
class NameWords {
public:
    explicit NameWords(QStringView plain);

    [[nodiscard]] qsizetype size() const { return m_words.size(); }
    [[nodiscard]] QStringView at(qsizetype i) const { return m_words[i].text; }
    [[nodiscard]] QStringView run(qsizetype begin, qsizetype end) const {
        return begin < end ? QStringView(at(begin).begin(), at(end - 1).end()) : QStringView();
    }

    /// The section that a run names, also when it does so without its fillers ("the", "incident").
    [[nodiscard]] Kind kindOf(qsizetype begin, qsizetype end) const;
    [[nodiscard]] Kind kind() const { return kindOf(0, size()); }

    /// Whether any word is one that names of sections are made of: most headings have none.
    [[nodiscard]] bool mentionName() const;

private:
    struct Word {
        QStringView text;
        bool isFiller;
        bool isOfNames; ///< it may stand in the name of a section
    };

    [[nodiscard]] bool mayBeName(qsizetype begin, qsizetype end) const;
    [[nodiscard]] QString withoutFillers(qsizetype begin, qsizetype end) const;

    QVarLengthArray<Word, 16> m_words;
};

} // namespace afterword::reading
