// SPDX-License-Identifier: MIT
#pragma once

#include "views/preview/preview_formats.h"

#include <QTextCursor>
#include <QTextDocument>

class QTextTable;
class QTextTableCell;

namespace afterword::views {

class PreviewImages;

/// Writes small pieces of HTML into a large document, each as whole paragraphs and tables in front
/// of what stands at a position. Qt's own insertion of HTML joins the first paragraph with the one
/// that it meets, and lays out a table or list as one.
class PieceWriter {
public:
    explicit PieceWriter(QTextDocument& target) : m_target(target) {
        m_source.setUndoRedoEnabled(false);
    }

    void setFormats(const PreviewFormats* formats);
    /// Shows the images that it knows; others are named. Must outlive the writer.
    void setImages(PreviewImages* images) { m_images = images; }

    /// Each gives the number of characters that the piece takes in the document.
    int write(int position, const QString& html);
    /// A list item within the tags of its list; `number` is shown in an ordered list.
    int writeItem(int position, const QString& listHtml, int number);
    /// Rows as HTML; the first is the header if `headed`.
    int writeRows(int position, const QStringList& rows, bool headed, const QList<int>& shares);

    /// Replaces what a row's cells hold.
    void rewriteRow(QTextTable& table, int row, const QString& html, bool header);

    /// The plain text of each cell of a row.
    [[nodiscard]] QStringList cellTexts(const QString& rowHtml);

private:
    void read(const QString& html);
    [[nodiscard]] int copyAll(int position, int number);
    void copyParagraph(QTextCursor& at, const QTextBlock& source, int number);
    void copyBox(QTextCursor& at, const QList<QTextBlock>& lines);
    void copyTable(QTextCursor& at, QTextTable& source, const QList<int>& shares, bool headed);
    void fillCell(const QTextTableCell& cell, const QList<QTextBlock>& paragraphs, bool header);
    void copyText(QTextCursor& at, const QTextBlock& source, bool strong);
    void copyMarker(QTextCursor& at, const QTextBlock& source, int number);
    [[nodiscard]] QTextTable* insertTable(QTextCursor& at, int rows, int columns,
                                          const QTextTableFormat& format);

    QTextDocument& m_target;
    QTextDocument m_source;
    const PreviewFormats* m_formats = nullptr;
    PreviewImages* m_images = nullptr;
};

} // namespace afterword::views
