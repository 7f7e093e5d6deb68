// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/prose/markdown_spans.h"
#include "views/style/tokens.h"

#include <QHash>
#include <QSyntaxHighlighter>

#include <functional>

namespace afterword::views {

/// Shows what Markdown means while it is typed, and words that are misspelt. Sizes stay, so that
/// no line moves. A keystroke costs its own paragraph.
class MarkdownHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    enum class Scope { blocks, oneLine };
    using Check = std::function<bool(const QString& word)>;

    MarkdownHighlighter(QTextDocument& document, Scope scope, const Tokens& tokens);

    void setTokens(const Tokens& tokens);
    /// Says which words are misspelt.
    void setCheck(Check isMisspelt);
    /// The word that ends here is still being typed: not a mistake yet. -1 for none.
    void setOpenWord(int position);

protected:
    void highlightBlock(const QString& text) override;

private:
    [[nodiscard]] const QTextCharFormat& formatFor(MarkdownTraits traits);
    void underline(const QString& text, const QList<MarkdownTraits>& traits);

    Scope m_scope;
    const Tokens* m_tokens;
    Check m_isMisspelt;
    int m_openWord = -1;
    QHash<int, QTextCharFormat> m_formats; ///< made as they are met
};

} // namespace afterword::views
