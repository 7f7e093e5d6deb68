// SPDX-License-Identifier: MIT
#include "views/preview/piece_writer.h"

#include "views/preview/check_mark.h"
#include "views/preview/preview_images.h"

#include <QTextList>
#include <QTextTable>

namespace afterword::views {

namespace {

enum class Box { none, code, quote };

Box boxOf(const QTextBlock& block) {
    const QTextBlockFormat format = block.blockFormat();
    if (format.nonBreakableLines()) {
        return Box::code;
    }
    return format.hasProperty(QTextFormat::BlockQuoteLevel) ? Box::quote : Box::none;
}

QList<QTextBlock> paragraphsOf(const QTextTableCell& cell) {
    QList<QTextBlock> result;
    for (auto it = cell.begin(); !it.atEnd(); ++it) {
        if (it.currentBlock().isValid()) {
            result.append(it.currentBlock());
        }
    }
    return result;
}

/// Neither shown nor counted: what Qt's reader leaves before a table and at an end.
bool isFiller(const QTextBlock& block) {
    return block.length() == 1 && block.textList() == nullptr && boxOf(block) != Box::code &&
           !block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
}

QString asTable(const QStringList& rows) {
    return QStringLiteral("<table>") % rows.join(QString()) % QStringLiteral("</table>");
}

QTextTable* firstTable(QTextDocument& document) {
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (auto* table = qobject_cast<QTextTable*>(it.currentFrame())) {
            return table;
        }
    }
    return nullptr;
}

/// The paragraph at `at` loses its place to a new one before it, in which `at` stands afterwards.
void openParagraph(QTextCursor& at, const QTextBlockFormat& format) {
    at.insertBlock(at.blockFormat(), at.blockCharFormat());
    at.movePosition(QTextCursor::PreviousBlock);
    at.setBlockFormat(format);
    at.setBlockCharFormat({});
}

} // namespace

void PieceWriter::setFormats(const PreviewFormats* formats) {
    m_formats = formats;
    m_source.setDefaultFont(PreviewFormats::bodyFont());
    m_source.setDefaultStyleSheet(formats->styleSheet());
}

void PieceWriter::read(const QString& html) {
    m_source.setHtml(html);
}

int PieceWriter::write(int position, const QString& html) {
    read(html);
    return copyAll(position, 0);
}

int PieceWriter::writeItem(int position, const QString& listHtml, int number) {
    read(listHtml);
    return copyAll(position, number);
}

int PieceWriter::writeRows(int position, const QStringList& rows, bool headed,
                           const QList<int>& shares) {
    read(asTable(rows));
    const int before = m_target.characterCount();
    if (QTextTable* source = firstTable(m_source)) {
        QTextCursor at(&m_target);
        at.setPosition(position);
        copyTable(at, *source, shares, headed);
    }
    return m_target.characterCount() - before;
}

void PieceWriter::rewriteRow(QTextTable& table, int row, const QString& html, bool header) {
    read(asTable({html}));
    const QTextTable* source = firstTable(m_source);
    for (int column = 0; source != nullptr && column < table.columns(); ++column) {
        const QList<QTextBlock> paragraphs = column < source->columns()
                                                 ? paragraphsOf(source->cellAt(0, column))
                                                 : QList<QTextBlock>();
        fillCell(table.cellAt(row, column), paragraphs, header);
    }
}

QStringList PieceWriter::cellTexts(const QString& rowHtml) {
    read(asTable({rowHtml}));
    QStringList texts;
    const QTextTable* source = firstTable(m_source);
    for (int column = 0; source != nullptr && column < source->columns(); ++column) {
        const QTextTableCell cell = source->cellAt(0, column);
        QTextCursor whole = cell.firstCursorPosition();
        whole.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
        texts.append(whole.selectedText());
    }
    return texts;
}

int PieceWriter::copyAll(int position, int number) {
    const int before = m_target.characterCount();
    QTextCursor at(&m_target);
    at.setPosition(position);
    QList<QTextBlock> boxed;
    const auto closeBox = [&] {
        if (!boxed.isEmpty()) {
            copyBox(at, boxed);
            boxed.clear();
        }
    };
    for (auto it = m_source.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (auto* table = qobject_cast<QTextTable*>(it.currentFrame())) {
            closeBox();
            copyTable(at, *table, {}, true);
            continue;
        }
        const QTextBlock block = it.currentBlock();
        if (!block.isValid() || isFiller(block)) {
            continue;
        }
        if (!boxed.isEmpty() && boxOf(block) != boxOf(boxed.constLast())) {
            closeBox();
        }
        if (boxOf(block) != Box::none && block.textList() == nullptr) {
            boxed.append(block);
            continue;
        }
        closeBox();
        copyParagraph(at, block, std::exchange(number, 0));
    }
    closeBox();
    return m_target.characterCount() - before;
}

void PieceWriter::copyParagraph(QTextCursor& at, const QTextBlock& source, int number) {
    openParagraph(at, m_formats->block(source));
    if (source.textList() != nullptr) {
        copyMarker(at, source, number);
    }
    copyText(at, source, false);
    at.movePosition(QTextCursor::NextBlock);
}

void PieceWriter::copyMarker(QTextCursor& at, const QTextBlock& source, int number) {
    const auto task = source.blockFormat().marker();
    QTextCharFormat format = m_formats->marker();
    if (task != QTextBlockFormat::MarkerType::NoMarker) {
        format.setObjectType(CheckMark::kType);
        format.setProperty(CheckMark::kChecked, task == QTextBlockFormat::MarkerType::Checked);
        at.insertText(QString(QChar::ObjectReplacementCharacter), format);
    } else if (source.textList()->format().style() > QTextListFormat::ListDecimal) {
        at.insertText(QStringLiteral("•"), format);
    } else {
        at.insertText(number > 0 ? QString::number(number) % QLatin1Char('.')
                                 : source.textList()->itemText(source),
                      format);
    }
    at.insertText(QStringLiteral("\t"), m_formats->marker());
}

void PieceWriter::copyText(QTextCursor& at, const QTextBlock& source, bool strong) {
    for (auto it = source.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat format = m_formats->text(source, fragment.charFormat());
        QString text = fragment.text();
        if (format.isImageFormat()) {
            const auto image = m_images != nullptr
                                   ? m_images->formatFor(format.toImageFormat().name())
                                   : std::nullopt;
            if (image) {
                at.insertText(QString(QChar::ObjectReplacementCharacter), *image);
                continue;
            }
            // Nothing is fetched: an image that is not the incident's is named, not shown.
            text = format.stringProperty(QTextFormat::ImageAltText);
            format = m_formats->marker();
        }
        if (strong) {
            format.setFontWeight(QFont::DemiBold);
        }
        at.insertText(text, format);
    }
}

QTextTable* PieceWriter::insertTable(QTextCursor& at, int rows, int columns,
                                     const QTextTableFormat& format) {
    const int position = at.position();
    QTextTable* table = at.insertTable(rows, columns, format);
    // The empty paragraph that every table has before it: it takes no height without a format.
    QTextCursor before(&m_target);
    before.setPosition(position);
    before.setBlockFormat({});
    at.setPosition(table->lastPosition() + 1);
    return table;
}

void PieceWriter::copyBox(QTextCursor& at, const QList<QTextBlock>& lines) {
    const bool code = boxOf(lines.first()) == Box::code;
    const int indent = listDepth(lines.first()) * kListIndent;
    QTextTable* table = insertTable(at, 1, 1, m_formats->box(code ? indent : 0));
    table->cellAt(0, 0).setFormat(code ? m_formats->codeCell() : m_formats->quoteCell());
    QTextCursor inside = table->cellAt(0, 0).firstCursorPosition();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QTextBlockFormat format = m_formats->block(lines.at(i));
        if (code) {
            format.setLeftMargin(0);
            format.setNonBreakableLines(false); // long lines fold rather than widen the page
        }
        if (code || i == 0) {
            format.setTopMargin(0);
        }
        if (code || i + 1 == lines.size()) {
            format.setBottomMargin(0);
        }
        i > 0 ? inside.insertBlock(format) : inside.setBlockFormat(format);
        copyText(inside, lines.at(i), false);
    }
}

void PieceWriter::copyTable(QTextCursor& at, QTextTable& source, const QList<int>& shares,
                            bool headed) {
    QTextTable* table = insertTable(at, source.rows(), source.columns(), m_formats->table(shares));
    for (int row = 0; row < source.rows(); ++row) {
        for (int column = 0; column < source.columns(); ++column) {
            fillCell(table->cellAt(row, column), paragraphsOf(source.cellAt(row, column)),
                     headed && row == 0);
        }
    }
}

void PieceWriter::fillCell(const QTextTableCell& cell, const QList<QTextBlock>& paragraphs,
                           bool header) {
    QTextTableCell target = cell;
    target.setFormat(m_formats->cell(header));
    QTextCursor at = cell.firstCursorPosition();
    at.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    at.removeSelectedText();
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        QTextBlockFormat format = m_formats->block(paragraphs.at(i));
        format.setTopMargin(0);
        format.setBottomMargin(i + 1 < paragraphs.size() ? format.bottomMargin() : 0);
        i > 0 ? at.insertBlock(format) : at.setBlockFormat(format);
        copyText(at, paragraphs.at(i), header);
    }
}

} // namespace afterword::views
