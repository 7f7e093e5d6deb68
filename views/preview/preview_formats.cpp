// SPDX-License-Identifier: MIT
#include "views/preview/preview_formats.h"

#include "views/style/fonts.h"
#include "views/style/metrics.h"

#include <QTextList>

#include <array>

namespace afterword::views {

namespace {

struct Heading {
    int size;
    int above;
    int below;
};

constexpr std::array<Heading, 6> kHeadings{
    {{28, 8, 12}, {21, 30, 8}, {17, 24, 6}, {15, 20, 4}, {15, 16, 4}, {14, 16, 4}}};
constexpr double kHeadingLineHeight = 1.2;
constexpr double kCodeScale = 0.9;
constexpr double kCodeShare = 0.06; ///< of text in the ground of code

const Heading& heading(int level) {
    return kHeadings.at(static_cast<size_t>(level - 1));
}

/// As large as the window's zoom shows words.
int zoomed(double pixels) {
    return qRound(pixels * fontScale());
}

/// Qt's reader of HTML tells code by nothing but its font.
bool isCode(const QTextCharFormat& format) {
    return format.fontFamilies().toStringList().contains(QStringLiteral("monospace"));
}

void setCellPadding(QTextTableCellFormat& format, int horizontal, int vertical) {
    format.setLeftPadding(horizontal);
    format.setRightPadding(horizontal);
    format.setTopPadding(vertical);
    format.setBottomPadding(vertical);
}

} // namespace

int listDepth(const QTextBlock& block) {
    return block.textList() != nullptr ? block.textList()->format().indent()
                                       : block.blockFormat().indent();
}

QFont PreviewFormats::bodyFont() {
    QFont font = baseFont();
    font.setPixelSize(zoomed(kPreviewBody));
    return font;
}

QColor PreviewFormats::codeGround() const {
    return mixed(m_tokens.text, kCodeShare, m_tokens.surface);
}

QString PreviewFormats::styleSheet() const {
    // Qt knows <s>, but no <del>.
    return QStringLiteral("a { color: %1; text-decoration: none; }"
                          "del { text-decoration: line-through; }")
        .arg(m_tokens.accent.name());
}

QTextBlockFormat PreviewFormats::block(const QTextBlock& source) const {
    const QTextBlockFormat from = source.blockFormat();
    QTextBlockFormat format;
    format.setAlignment(from.alignment());
    format.setLineHeight(zoomed(kLineHeight * kPreviewBody), QTextBlockFormat::MinimumHeight);
    format.setLeftMargin(listDepth(source) * kListIndent);
    format.setTopMargin(listDepth(source) > 0 ? space::xs : space::m); // the larger of two counts
    format.setBottomMargin(format.topMargin());
    if (source.textList() != nullptr) {
        format.setTextIndent(-kListIndent);
        // A marker stands in front of a stop at the item's text.
        format.setTabPositions({QTextOption::Tab(kListIndent, QTextOption::LeftTab)});
    }
    if (from.headingLevel() > 0) {
        const Heading& look = heading(from.headingLevel());
        format.setHeadingLevel(from.headingLevel());
        format.setTopMargin(look.above);
        format.setBottomMargin(look.below);
        format.setLineHeight(zoomed(kHeadingLineHeight * look.size),
                             QTextBlockFormat::MinimumHeight);
    }
    if (from.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) {
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                           from.property(QTextFormat::BlockTrailingHorizontalRulerWidth));
        format.setBackground(m_tokens.hairline);
        format.setTopMargin(space::l);
        format.setBottomMargin(space::l);
    }
    return format;
}

QTextCharFormat PreviewFormats::text(const QTextBlock& source, const QTextCharFormat& from) const {
    QTextCharFormat format = from;
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    const int level = source.blockFormat().headingLevel();
    if (level > 0) {
        format.setProperty(QTextFormat::FontPixelSize, zoomed(heading(level).size));
        format.setFontWeight(QFont::DemiBold);
    }
    if (isCode(from)) {
        const bool inBlock = source.blockFormat().nonBreakableLines();
        format.setFontFamilies({codeFont().family()});
        format.setProperty(QTextFormat::FontPixelSize,
                           zoomed((level > 0 ? heading(level).size : kPreviewBody) * kCodeScale));
        if (!inBlock) {
            format.setBackground(codeGround());
        }
    }
    if (!format.hasProperty(QTextFormat::ForegroundBrush)) {
        format.setForeground(source.blockFormat().hasProperty(QTextFormat::BlockQuoteLevel)
                                 ? m_tokens.muted
                                 : m_tokens.text);
    }
    return format;
}

QTextCharFormat PreviewFormats::marker() const {
    QTextCharFormat format;
    format.setForeground(m_tokens.muted);
    return format;
}

QTextTableFormat PreviewFormats::table(const QList<int>& columnShares) const {
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const int share : columnShares) {
        widths.append(QTextLength(QTextLength::PercentageLength, share));
    }
    format.setColumnWidthConstraints(widths);
    return format;
}

QTextTableCellFormat PreviewFormats::cell(bool header) const {
    QTextTableCellFormat format;
    setCellPadding(format, space::s, space::xs + 2);
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(header ? m_tokens.faint : m_tokens.hairline);
    return format;
}

QTextTableFormat PreviewFormats::box(int indent) const {
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setLeftMargin(indent);
    format.setBottomMargin(space::m);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

QTextTableCellFormat PreviewFormats::codeCell() const {
    QTextTableCellFormat format;
    setCellPadding(format, space::m, space::s);
    format.setBackground(codeGround());
    return format;
}

QTextTableCellFormat PreviewFormats::quoteCell() const {
    QTextTableCellFormat format;
    setCellPadding(format, space::l, 0);
    format.setLeftBorder(3);
    format.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setLeftBorderBrush(m_tokens.hairline);
    return format;
}

} // namespace afterword::views
