// SPDX-License-Identifier: MIT
#include "views/preview/preview_document.h"

#include <numeric>

namespace afterword::views {

using editing::PreviewBlock;
using editing::PreviewStep;

PreviewDocument::PreviewDocument(QTextDocument& document, PreviewImages* images)
    : m_document(document)
    , m_writer(document) {
    m_document.setUndoRedoEnabled(false);
    m_writer.setImages(images);
    m_document.setDefaultFont(PreviewFormats::bodyFont());
}

void PreviewDocument::setTokens(const Tokens& tokens) {
    m_document.setDefaultFont(PreviewFormats::bodyFont()); // another one after a zoom
    m_formats.emplace(tokens);
    m_writer.setFormats(&*m_formats);
    writeAll(QList<PreviewBlock>(m_blocks));
}

void PreviewDocument::show(const QList<PreviewBlock>& blocks) {
    m_written = 0;
    if (m_blocks.isEmpty() || blocks.isEmpty()) {
        writeAll(blocks);
        return;
    }
    QTextCursor edit(&m_document);
    edit.beginEditBlock();
    const QList<PreviewBlock> before = m_blocks;
    for (const PreviewStep& step : editing::previewDiff(before, blocks)) {
        switch (step.kind) {
        case PreviewStep::Kind::removed:
            removeBlock(step.at);
            break;
        case PreviewStep::Kind::inserted:
            insertBlock(step.at, blocks.at(step.row));
            break;
        case PreviewStep::Kind::changed:
            changeBlock(step.at, blocks.at(step.row), step.parts);
            break;
        }
    }
    edit.endEditBlock();
}

void PreviewDocument::writeAll(const QList<PreviewBlock>& blocks) {
    m_blocks.clear();
    m_extents.clear();
    QTextCursor edit(&m_document);
    edit.beginEditBlock();
    edit.select(QTextCursor::Document);
    edit.removeSelectedText();
    edit.setBlockFormat({});
    edit.setBlockCharFormat({});
    for (const PreviewBlock& block : blocks) {
        insertBlock(m_blocks.size(), block);
    }
    edit.endEditBlock();
}

int PreviewDocument::positionOf(qsizetype block, qsizetype piece) const {
    int position = 0;
    for (qsizetype i = 0; i < block; ++i) {
        const QList<int>& lengths = m_extents.at(i).lengths;
        position = std::accumulate(lengths.cbegin(), lengths.cend(), position);
    }
    for (qsizetype i = 0; i < piece; ++i) {
        position += m_extents.at(block).lengths.at(i);
    }
    return position;
}

std::optional<PreviewDocument::Piece> PreviewDocument::pieceAt(int position) const {
    int from = 0;
    for (qsizetype block = 0; block < m_extents.size(); ++block) {
        const Extent& extent = m_extents.at(block);
        qsizetype row = 0; // of the table, on which the chunk begins
        for (qsizetype piece = 0; piece < extent.lengths.size(); ++piece) {
            from += extent.lengths.at(piece);
            if (position < from) {
                return Piece{block, m_blocks.at(block).parts.isEmpty() ? -1
                                    : extent.chunkRows.isEmpty()
                                        ? piece
                                        : row + rowAt(block, piece, position)};
            }
            row += extent.chunkRows.value(piece);
        }
    }
    return std::nullopt;
}

QTextCursor PreviewDocument::cursorOf(Piece piece) const {
    QTextCursor cursor(&m_document);
    const Extent extent = m_extents.value(piece.block);
    if (!extent.chunkRows.isEmpty() && piece.part >= 0) {
        return cursorOfRow(piece.block, piece.part);
    }
    const bool isItem = piece.part > 0 && piece.part < extent.lengths.size();
    cursor.setPosition(
        qMin(positionOf(qMin(piece.block, m_extents.size()), isItem ? piece.part : 0),
             m_document.characterCount() - 1));
    return cursor;
}

void PreviewDocument::removeCharacters(int position, int length) {
    QTextCursor cursor(&m_document);
    cursor.setPosition(position + length);
    const QTextBlockFormat follower = cursor.blockFormat();
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setBlockFormat(follower); // else it takes that of what was removed
}

void PreviewDocument::insertBlock(qsizetype at, const PreviewBlock& block) {
    const int position = positionOf(at);
    Extent extent;
    if (block.kind == PreviewBlock::Kind::list && !block.parts.isEmpty()) {
        extent = writtenList(position, block);
    } else if (block.kind == PreviewBlock::Kind::table && !block.parts.isEmpty()) {
        extent = writtenTable(position, block);
    } else {
        extent.lengths = {m_writer.write(position, block.html)};
        ++m_written;
    }
    m_extents.insert(at, extent);
    m_blocks.insert(at, block);
}

void PreviewDocument::removeBlock(qsizetype at) {
    const QList<int>& lengths = m_extents.at(at).lengths;
    removeCharacters(positionOf(at), std::accumulate(lengths.cbegin(), lengths.cend(), 0));
    m_extents.removeAt(at);
    m_blocks.removeAt(at);
}

void PreviewDocument::changeBlock(qsizetype at, const PreviewBlock& after,
                                  const QList<PreviewStep>& steps) {
    if (steps.isEmpty()) {
        removeBlock(at);
        insertBlock(at, after);
        return;
    }
    after.kind == PreviewBlock::Kind::list ? changeList(at, after, steps)
                                           : changeTable(at, after, steps);
    m_blocks[at] = after;
}

} // namespace afterword::views
