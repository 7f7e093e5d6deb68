// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/preview_diff.h"
#include "views/preview/piece_writer.h"

#include <optional>

namespace afterword::views {

/// A text document that shows the blocks of a preview, and of which only what changed is written
/// again: paragraphs, items of lists, rows of tables. Tables are cut into chunks of few rows, since
/// Qt lays out a whole table for a change in one cell.
class PreviewDocument {
public:
    static constexpr int kRowsOfChunk = 20;

    explicit PreviewDocument(QTextDocument& document, PreviewImages* images = nullptr);

    /// Shows `blocks`, whatever stood there before.
    void show(const QList<editing::PreviewBlock>& blocks);
    /// Writes everything again in other colours.
    void setTokens(const Tokens& tokens);

    [[nodiscard]] const QList<editing::PreviewBlock>& blocks() const { return m_blocks; }

    /// A block, or the part of a list or table that one item or row shows.
    struct Piece {
        qsizetype block = 0;
        qsizetype part = -1;
    };
    /// The piece at a position of the document.
    [[nodiscard]] std::optional<Piece> pieceAt(int position) const;
    /// Where a piece begins; behind the last one when there is none such.
    [[nodiscard]] QTextCursor cursorOf(Piece piece) const;

    /// How many paragraphs, items and rows were written by the last `show`.
    [[nodiscard]] int written() const { return m_written; }

private:
    /// What one block takes in the document.
    struct Extent {
        QList<int> lengths;           ///< characters of its items or chunks, or of all of it
        QList<int> chunkRows;         ///< rows of each chunk of a table
        QList<QList<int>> cellWidths; ///< pixels that each row would like, of a table
        QList<int> shares;            ///< per cent of each column of a table
    };

    void writeAll(const QList<editing::PreviewBlock>& blocks);
    void insertBlock(qsizetype at, const editing::PreviewBlock& block);
    void removeBlock(qsizetype at);
    void changeBlock(qsizetype at, const editing::PreviewBlock& after,
                     const QList<editing::PreviewStep>& steps);

    void changeList(qsizetype at, const editing::PreviewBlock& after,
                    const QList<editing::PreviewStep>& steps);
    void renumber(qsizetype at, const editing::PreviewBlock& after);
    [[nodiscard]] Extent writtenList(int position, const editing::PreviewBlock& block);
    [[nodiscard]] int writeItem(int position, const editing::PreviewBlock& block, qsizetype item);

    void changeTable(qsizetype at, const editing::PreviewBlock& after,
                     const QList<editing::PreviewStep>& steps);
    void changeRow(qsizetype at, qsizetype row, const QString& html);
    void insertRow(qsizetype at, qsizetype row, const QString& html);
    void removeRow(qsizetype at, qsizetype row);
    void splitLargeChunks(qsizetype at, const QStringList& rows);
    void refitColumns(qsizetype at);
    [[nodiscard]] Extent writtenTable(int position, const editing::PreviewBlock& block);
    [[nodiscard]] QList<int> widthsOf(const QString& rowHtml);
    [[nodiscard]] QTextTable* tableAt(qsizetype at, qsizetype chunk) const;
    [[nodiscard]] int rowAt(qsizetype at, qsizetype chunk, int position) const;
    [[nodiscard]] QTextCursor cursorOfRow(qsizetype at, qsizetype row) const;

    [[nodiscard]] int positionOf(qsizetype block, qsizetype piece = 0) const;
    void removeCharacters(int position, int length);

    QTextDocument& m_document;
    PieceWriter m_writer;
    std::optional<PreviewFormats> m_formats;
    QList<editing::PreviewBlock> m_blocks;
    QList<Extent> m_extents;
    int m_written = 0;
};

} // namespace afterword::views
