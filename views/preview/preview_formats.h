// SPDX-License-Identifier: MIT
#pragma once

#include "views/style/tokens.h"

#include <QFont>
#include <QTextBlock>
#include <QTextTableFormat>

namespace afterword::views {

inline constexpr int kPreviewBody = 15; ///< pixels
inline constexpr int kListIndent = 26;

/// How a rendered document looks in one set of tokens.
class PreviewFormats {
public:
    explicit PreviewFormats(const Tokens& tokens) : m_tokens(tokens) {}

    [[nodiscard]] static QFont bodyFont();
    /// What Qt's reader of HTML is told about inline elements.
    [[nodiscard]] QString styleSheet() const;

    /// The format of a paragraph, heading or list item that was read from HTML.
    [[nodiscard]] QTextBlockFormat block(const QTextBlock& source) const;
    /// The format of a piece of its text.
    [[nodiscard]] QTextCharFormat text(const QTextBlock& source, const QTextCharFormat& from) const;
    [[nodiscard]] QTextCharFormat marker() const;

    [[nodiscard]] QTextTableFormat table(const QList<int>& columnShares) const;
    [[nodiscard]] QTextTableCellFormat cell(bool header) const;
    [[nodiscard]] QTextTableFormat box(int indent) const;
    [[nodiscard]] QTextTableCellFormat codeCell() const;
    [[nodiscard]] QTextTableCellFormat quoteCell() const;

    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }

private:
    [[nodiscard]] QColor codeGround() const;
    const Tokens& m_tokens;
};

/// How deep in lists a block that was read from HTML stands; 0 outside.
[[nodiscard]] int listDepth(const QTextBlock& block);

} // namespace afterword::views
