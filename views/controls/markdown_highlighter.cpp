// SPDX-License-Identifier: MIT
#include "views/controls/markdown_highlighter.h"

#include "model/editing/prose_words.h"
#include "views/style/fonts.h"

#include <QTextDocument>

namespace afterword::views {

namespace {

QColor inkFor(MarkdownTraits traits, const QColor& ground, const Tokens& tokens) {
    if (traits & MarkdownTrait::mark) {
        return legible(tokens.faint, ground, tokens);
    }
    if (traits & MarkdownTrait::link) {
        return legible(tokens.accent, ground, tokens);
    }
    const MarkdownTraits quiet =
        MarkdownTrait::address | MarkdownTrait::quote | MarkdownTrait::strike;
    return traits & quiet ? legible(tokens.muted, ground, tokens) : tokens.text;
}

QTextCharFormat formatOf(MarkdownTraits traits, const Tokens& tokens) {
    QTextCharFormat format;
    QColor ground = tokens.surface;
    // A line of nothing but the other font would be lower: fences stay as they are.
    if ((traits & MarkdownTrait::code) ||
        (traits.testFlag(MarkdownTrait::fence) && !traits.testFlag(MarkdownTrait::mark))) {
        format.setFontFamilies({codeFont().family()});
    }
    if (traits & MarkdownTrait::code) {
        ground = hoverOn(tokens.surface, tokens);
        format.setBackground(ground);
    }
    if (traits & (MarkdownTrait::heading | MarkdownTrait::strong)) {
        format.setFontWeight(QFont::DemiBold);
    }
    if (traits & MarkdownTrait::emphasis) {
        format.setFontItalic(true);
    }
    if (traits.testFlag(MarkdownTrait::strike) && !traits.testFlag(MarkdownTrait::mark)) {
        format.setFontStrikeOut(true);
    }
    const QColor colour = inkFor(traits, ground, tokens);
    if (colour != tokens.text) {
        format.setForeground(colour);
    }
    return format;
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument& document, Scope scope, const Tokens& tokens)
    : QSyntaxHighlighter(&document)
    , m_scope(scope)
    , m_tokens(&tokens) {}

void MarkdownHighlighter::setTokens(const Tokens& tokens) {
    if (&tokens != m_tokens) {
        m_tokens = &tokens;
        m_formats.clear();
        rehighlight();
    }
}

void MarkdownHighlighter::setCheck(Check isMisspelt) {
    m_isMisspelt = std::move(isMisspelt);
    rehighlight();
}

void MarkdownHighlighter::setOpenWord(int position) {
    const int before = std::exchange(m_openWord, position);
    if (before == position || !m_isMisspelt) {
        return;
    }
    const QTextBlock old = document()->findBlock(before);
    const QTextBlock now = document()->findBlock(position);
    for (const QTextBlock& block : {now, old == now ? QTextBlock() : old}) {
        if (block.isValid()) {
            rehighlightBlock(block);
        }
    }
}

void MarkdownHighlighter::highlightBlock(const QString& text) {
    MarkdownLine line;
    if (m_scope == Scope::blocks) {
        line = markdownLine(text, std::max(previousBlockState(), kOutsideFence));
    } else {
        line.traits = inlineTraits(text);
    }
    setCurrentBlockState(line.state);
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        while (to < text.size() && line.traits.at(to) == line.traits.at(from)) {
            ++to;
        }
        if (line.traits.at(from)) {
            setFormat(int(from), int(to - from), formatFor(line.traits.at(from)));
        }
        from = to;
    }
    if (m_isMisspelt) {
        underline(text, line.traits);
    }
}

const QTextCharFormat& MarkdownHighlighter::formatFor(MarkdownTraits traits) {
    const auto known = m_formats.constFind(traits.toInt());
    return known != m_formats.constEnd()
               ? *known
               : *m_formats.insert(traits.toInt(), formatOf(traits, *m_tokens));
}

void MarkdownHighlighter::underline(const QString& text, const QList<MarkdownTraits>& traits) {
    for (const editing::ProseWord& word : editing::proseWords(text, traits)) {
        const qsizetype end = currentBlock().position() + word.from + word.length;
        if (end == m_openWord || !m_isMisspelt(text.mid(word.from, word.length))) {
            continue;
        }
        QTextCharFormat format = formatFor(traits.at(word.from));
        format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        format.setUnderlineColor(m_tokens->danger);
        setFormat(int(word.from), int(word.length), format);
    }
}

} // namespace afterword::views
