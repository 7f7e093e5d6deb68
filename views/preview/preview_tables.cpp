// SPDX-License-Identifier: MIT
#include "views/preview/column_shares.h"
#include "views/preview/preview_document.h"
#include "views/style/metrics.h"

#include <QFontMetrics>
#include <QTextTable>

namespace afterword::views {

using editing::PreviewBlock;
using editing::PreviewStep;

namespace {

struct Place {
    qsizetype chunk = 0;
    qsizetype row = 0; ///< in the chunk
};

/// Where row `row` of a table stands; a row behind the last is the last chunk's next.
Place placeOf(const QList<int>& chunkRows, qsizetype row) {
    Place place{0, row};
    while (place.chunk + 1 < chunkRows.size() && place.row >= chunkRows.at(place.chunk)) {
        place.row -= chunkRows.at(place.chunk);
        ++place.chunk;
    }
    return place;
}

} // namespace

QList<int> PreviewDocument::widthsOf(const QString& rowHtml) {
    const QFontMetrics metrics(PreviewFormats::bodyFont());
    QList<int> widths;
    for (const QString& text : m_writer.cellTexts(rowHtml)) {
        widths.append(metrics.horizontalAdvance(text) + 2 * space::s);
    }
    return widths;
}

PreviewDocument::Extent PreviewDocument::writtenTable(int position, const PreviewBlock& block) {
    Extent extent;
    for (const QString& row : block.parts) {
        extent.cellWidths.append(widthsOf(row));
    }
    extent.shares = columnShares(extent.cellWidths);
    for (qsizetype row = 0; row < block.parts.size(); row += kRowsOfChunk) {
        const QStringList rows = block.parts.mid(row, kRowsOfChunk);
        extent.lengths.append(m_writer.writeRows(position, rows, row == 0, extent.shares));
        extent.chunkRows.append(static_cast<int>(rows.size()));
        position += extent.lengths.constLast();
        m_written += static_cast<int>(rows.size());
    }
    return extent;
}

QTextTable* PreviewDocument::tableAt(qsizetype at, qsizetype chunk) const {
    QTextCursor cursor(&m_document);
    cursor.setPosition(positionOf(at, chunk) + 1); // behind the empty paragraph before it
    return cursor.currentTable();
}

int PreviewDocument::rowAt(qsizetype at, qsizetype chunk, int position) const {
    const QTextTable* table = tableAt(at, chunk);
    const QTextTableCell cell = table != nullptr ? table->cellAt(position) : QTextTableCell();
    return cell.isValid() ? cell.row() : 0;
}

QTextCursor PreviewDocument::cursorOfRow(qsizetype at, qsizetype row) const {
    const Place place = placeOf(m_extents.at(at).chunkRows, row);
    const QTextTable* table = tableAt(at, place.chunk);
    const QTextTableCell cell =
        table != nullptr ? table->cellAt(static_cast<int>(place.row), 0) : QTextTableCell();
    QTextCursor cursor(&m_document);
    cursor.setPosition(cell.isValid() ? cell.firstPosition() : positionOf(at, place.chunk));
    return cursor;
}

void PreviewDocument::changeTable(qsizetype at, const PreviewBlock& after,
                                  const QList<PreviewStep>& steps) {
    for (const PreviewStep& step : steps) {
        switch (step.kind) {
        case PreviewStep::Kind::removed:
            removeRow(at, step.at);
            break;
        case PreviewStep::Kind::inserted:
            insertRow(at, step.at, after.parts.at(step.row));
            break;
        case PreviewStep::Kind::changed:
            changeRow(at, step.at, after.parts.at(step.row));
            break;
        }
    }
    splitLargeChunks(at, after.parts);
    refitColumns(at);
}

void PreviewDocument::changeRow(qsizetype at, qsizetype row, const QString& html) {
    const Place place = placeOf(m_extents.at(at).chunkRows, row);
    const int before = m_document.characterCount();
    if (QTextTable* table = tableAt(at, place.chunk)) {
        m_writer.rewriteRow(*table, static_cast<int>(place.row), html, row == 0);
    }
    m_extents[at].lengths[place.chunk] += m_document.characterCount() - before;
    m_extents[at].cellWidths[row] = widthsOf(html);
    ++m_written;
}

void PreviewDocument::insertRow(qsizetype at, qsizetype row, const QString& html) {
    Extent& extent = m_extents[at];
    const Place place = placeOf(extent.chunkRows, row);
    extent.cellWidths.insert(row, widthsOf(html));
    QTextTable* table = tableAt(at, place.chunk);
    if (table == nullptr) {
        return;
    }
    if (extent.chunkRows.at(place.chunk) >= kRowsOfChunk && place.row == kRowsOfChunk) {
        // Behind a full last chunk a new one begins.
        const int length =
            m_writer.writeRows(positionOf(at, place.chunk + 1), {html}, false, extent.shares);
        extent.lengths.append(length);
        extent.chunkRows.append(1);
        ++m_written;
        return;
    }
    const int before = m_document.characterCount();
    table->insertRows(static_cast<int>(place.row), 1);
    m_writer.rewriteRow(*table, static_cast<int>(place.row), html, row == 0);
    extent.lengths[place.chunk] += m_document.characterCount() - before;
    ++extent.chunkRows[place.chunk];
    ++m_written;
}

void PreviewDocument::removeRow(qsizetype at, qsizetype row) {
    Extent& extent = m_extents[at];
    const Place place = placeOf(extent.chunkRows, row);
    extent.cellWidths.removeAt(row);
    if (extent.chunkRows.at(place.chunk) == 1) {
        removeCharacters(positionOf(at, place.chunk), extent.lengths.at(place.chunk));
        extent.lengths.removeAt(place.chunk);
        extent.chunkRows.removeAt(place.chunk);
        return;
    }
    const int before = m_document.characterCount();
    if (QTextTable* table = tableAt(at, place.chunk)) {
        table->removeRows(static_cast<int>(place.row), 1);
    }
    extent.lengths[place.chunk] += m_document.characterCount() - before;
    --extent.chunkRows[place.chunk];
}

void PreviewDocument::splitLargeChunks(qsizetype at, const QStringList& rows) {
    Extent& extent = m_extents[at];
    qsizetype firstRow = 0;
    for (qsizetype chunk = 0; chunk < extent.chunkRows.size(); ++chunk) {
        const int count = extent.chunkRows.at(chunk);
        if (count > kRowsOfChunk) {
            const int position = positionOf(at, chunk);
            const int half = qMin(count / 2, kRowsOfChunk);
            removeCharacters(position, extent.lengths.at(chunk));
            const int upper = m_writer.writeRows(position, rows.mid(firstRow, half), firstRow == 0,
                                                 extent.shares);
            const int lower = m_writer.writeRows(
                position + upper, rows.mid(firstRow + half, count - half), false, extent.shares);
            extent.lengths[chunk] = upper;
            extent.lengths.insert(chunk + 1, lower);
            extent.chunkRows[chunk] = half;
            extent.chunkRows.insert(chunk + 1, count - half);
        }
        firstRow += extent.chunkRows.at(chunk);
    }
}

void PreviewDocument::refitColumns(qsizetype at) {
    Extent& extent = m_extents[at];
    const QList<int> wanted = columnShares(extent.cellWidths);
    if (!differsVisibly(extent.shares, wanted)) {
        return;
    }
    extent.shares = wanted;
    for (qsizetype chunk = 0; chunk < extent.chunkRows.size(); ++chunk) {
        if (QTextTable* table = tableAt(at, chunk)) {
            table->setFormat(m_formats->table(wanted));
        }
    }
}

} // namespace afterword::views
