// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/prose/markdown_spans.h"

#include <QList>
#include <QString>

#include <initializer_list>

namespace afterword {

struct ProseToken {
    enum class Kind {
        word,
        thing, ///< code, an address, an identifier, something in quotation marks
        pause, ///< a comma, a bracket, a dash
        end,   ///< of a sentence, a cell, an item, a paragraph
    };
    Kind kind = Kind::word;
    qsizetype from = 0;
    qsizetype length = 0;
    QStringView word{}; ///< in lower case, with plain apostrophes; empty for all other kinds
};

/// What of a Markdown text its writer says: its words and where they stand. Code, addresses,
/// comments, quoted lines and what stands in quotation marks is somebody else's, or no prose.
class Prose {
public:
    explicit Prose(const QString& markdown);

    [[nodiscard]] const QList<ProseToken>& tokens() const { return m_tokens; }
    /// The text with everything that is no prose as U+FFFC, and its breaks as line ends; as long as
    /// the Markdown, so that places in it hold in both.
    [[nodiscard]] const QString& visible() const { return m_visible; }

    /// Empty where there is no word.
    [[nodiscard]] QStringView wordAt(qsizetype token) const;
    /// Whether these words stand there, with nothing between them.
    [[nodiscard]] bool says(qsizetype token, std::initializer_list<QStringView> words) const;
    /// The word begins with a capital letter in the text.
    [[nodiscard]] bool isCapital(qsizetype token) const;
    /// Nothing of its sentence stands before it.
    [[nodiscard]] bool beginsSentence(qsizetype token) const;

private:
    void hideLines(const QString& markdown);
    /// `code`: so many of its characters are of a code block.
    void hideLine(qsizetype begin, qsizetype code, const QList<MarkdownTraits>& traits,
                  qsizetype prefix);
    void hideComments();
    void hideQuotations();
    void hide(qsizetype from, qsizetype to);
    void findTokens();
    [[nodiscard]] qsizetype wordEnd(qsizetype from, bool& isThing) const;

    QString m_visible;
    QString m_lower;
    QList<ProseToken> m_tokens;
};

} // namespace afterword
