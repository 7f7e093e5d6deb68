// SPDX-License-Identifier: MIT
#include "model/reading/markup/grid_table.h"

#include "model/base/scan.h"

#include <algorithm>

namespace afterword::reading {

bool isGridBorder(QStringView line) {
    constexpr qsizetype kShortest = 5;
    line = trimmed(line);
    return line.size() >= kShortest && line.front() == u'+' && line.back() == u'+' &&
           isOneOf(line.at(1), u"-=:") &&
           std::all_of(line.begin(), line.end(), [](QChar c) { return isOneOf(c, u"+-=:"); });
}

bool isOfGrid(QStringView line) {
    line = trimmed(line);
    return line.size() > 2 &&
           (isGridBorder(line) || (isOneOf(line.front(), u"|+") && isOneOf(line.back(), u"|+")));
}

void joinCell(QString& cell, const QString& line) {
    if (line.isEmpty()) {
        return;
    }
    const bool isItem = line.size() > 2 && isOneOf(line.front(), u"-*") && line.at(1) == u' ';
    cell += cell.isEmpty() ? line : isItem ? QString(u"<br>" + line) : QString(u' ' + line);
}

GridTable::GridTable(const QList<QStringView>& lines) {
    QList<QList<QStringView>> bands;
    QList<QStringView> band;
    bool hasNames = false;
    for (const QStringView line : lines) {
        const QStringView words = trimmed(line);
        if (!isGridBorder(words)) {
            if (words.contains(u"+--")) { // a cell goes on over the border of its neighbours
                bands.append(band);
                band.clear();
            }
            band.append(words);
            continue;
        }
        QList<qsizetype> bars;
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (words.at(at) == u'+') {
                bars.append(at);
            }
        }
        m_bars = bars.size() > m_bars.size() ? bars : m_bars;
        hasNames = hasNames || (words.contains(u'=') && bands.isEmpty() && !band.isEmpty());
        if (!band.isEmpty()) {
            bands.append(band);
            band.clear();
        }
    }
    if (!band.isEmpty() || m_bars.size() < 2) {
        return; // it is not closed
    }
    m_rowsAreLines =
        !hasNames && bands.size() == 2 && bands.first().size() == 1 &&
        std::all_of(bands.last().begin(), bands.last().end(),
                    [this](QStringView line) { return !cellsOf(line).constFirst().isEmpty(); });
    for (qsizetype i = 0; i < bands.size(); ++i) {
        addBand(bands.at(i), i == 0 && (hasNames || (m_rowsAreLines && bands.last().size() > 1)));
    }
}

/// By the bars of the border, so that one within the words is no border; by those of the line where
/// its letters are wider than they count.
QStringList GridTable::cellsOf(QStringView line) const {
    const bool fits = std::all_of(m_bars.begin(), m_bars.end(), [line](qsizetype bar) {
        return bar < line.size() && isOneOf(line.at(bar), u"|+");
    });
    QStringList cells;
    if (fits) {
        for (qsizetype i = 0; i + 1 < m_bars.size(); ++i) {
            const qsizetype from = m_bars.at(i) + 1;
            cells.append(line.mid(from, m_bars.at(i + 1) - from).trimmed().toString());
        }
        return cells;
    }
    eachPart(line.mid(1, line.size() - 2), u'|',
             [&cells](QStringView cell) { cells.append(cell.trimmed().toString()); });
    return cells;
}

void GridTable::addBand(const QList<QStringView>& band, bool isNames) {
    QStringList row;
    for (const QStringView line : band) {
        const QStringList cells = cellsOf(line);
        row.resize(std::max(row.size(), cells.size()));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool isBorder = cells.at(i).startsWith(u"--") || cells.at(i).startsWith(u"==");
            joinCell(row[i], isBorder ? QString() : cells.at(i));
        }
        if (m_rowsAreLines && !isNames) {
            m_rows.append(row);
            row.clear();
        }
    }
    if (isNames) {
        m_names = row;
    } else if (!row.isEmpty()) {
        m_rows.append(row);
    }
}

} // namespace afterword::reading
