// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace afterword::reading {

/// "+-----+-----+", "+=====+:===:+"
[[nodiscard]] bool isGridBorder(QStringView line);

/// A border or a line between bars.
[[nodiscard]] bool isOfGrid(QStringView line);

/// Adds a line of a cell to those above it: words go on, a list stands below a break.
void joinCell(QString& cell, const QString& line);

/// A table that is drawn with borders, as Pandoc and databases do.
class GridTable {
public:
    explicit GridTable(const QList<QStringView>& lines);

    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] const QList<QStringList>& rows() const { return m_rows; }

private:
    [[nodiscard]] QStringList cellsOf(QStringView line) const;
    void addBand(const QList<QStringView>& band, bool isNames);

    QList<qsizetype> m_bars; // where they stand in the widest border
    QStringList m_names;
    QList<QStringList> m_rows;
    bool m_rowsAreLines = false; // one row a line, as databases print them
};

} // namespace afterword::reading
