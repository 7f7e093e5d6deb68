// SPDX-License-Identifier: MIT
#include "model/reading/names/phrase_table.h"

#include "model/base/text.h"

#include <algorithm>

namespace afterword::reading {

namespace {

/// Whether `word` is one of those, with ' ' between them.
bool isAmong(QStringView words, QStringView word) {
    bool is = false;
    eachPart(words, u' ', [&](QStringView one) { is = is || one == word; });
    return is;
}

} // namespace

PhraseTable::PhraseTable(std::span<const Phrase> phrases) {
    for (const Phrase& phrase : phrases) {
        m_phrases.push_back({phrase.kind, phrase.openers,
                             QRegularExpression(QString::fromUtf8(phrase.pattern),
                                                QRegularExpression::UseUnicodePropertiesOption)});
    }
}

Kind PhraseTable::find(QStringView plain) const {
    const QString text = plain.toString();
    const QStringView opener = firstWord(plain);
    const auto found = std::find_if(m_phrases.begin(), m_phrases.end(), [&](const Compiled& one) {
        return (one.openers.isEmpty() || isAmong(one.openers, opener)) &&
               one.pattern.match(text).hasMatch();
    });
    return found == m_phrases.end() ? Kind::unknown : found->kind;
}

QStringView firstWord(QStringView plain) {
    const qsizetype end = plain.indexOf(u' ');
    return end < 0 ? plain : plain.left(end);
}

} // namespace afterword::reading
