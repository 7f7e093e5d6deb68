// SPDX-License-Identifier: MIT
#include "model/reading/markup/pandoc_tables.h"

#include "model/base/lined_text.h"
#include "model/base/scan.h"
#include "model/reading/markup/grid_table.h"
#include "model/reading/markup/markup_lines.h"
#include "model/reading/pieces.h"

#include <algorithm>
#include <utility>

namespace afterword::reading {

namespace {

constexpr qsizetype kDeepest = 3;     // spaces in front: what has more is code
constexpr qsizetype kLongestHead = 6; // lines of the names above their dashes

bool isBlankLine(QStringView line) {
    return trimmed(line).isEmpty();
}

/// "-----", whatever stands in front: the edge of a table of rows of several lines.
bool isEdge(QStringView line) {
    constexpr qsizetype kShortest = 5;
    line = trimmed(line);
    return line.size() >= kShortest &&
           std::all_of(line.begin(), line.end(), [](QChar c) { return c == u'-'; });
}

/// Where the groups of "-----  ----" begin; fewer than two where it is another line.
QList<qsizetype> dashGroups(QStringView line) {
    constexpr qsizetype kShortest = 3;
    QList<qsizetype> starts;
    for (qsizetype at = 0; at < line.size();) {
        if (line.at(at) == u' ') {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < line.size() && line.at(end) == u'-') {
            ++end;
        }
        if (end - at < kShortest || (starts.isEmpty() && at > kDeepest)) {
            return {};
        }
        starts.append(at);
        at = end;
    }
    return starts;
}

/// The cells of a line in such columns; none where words run across their borders.
std::optional<QStringList> cellsAt(QStringView line, const QList<qsizetype>& starts) {
    QStringList cells;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype from = i == 0 ? 0 : starts.at(i);
        const qsizetype to = i + 1 < starts.size() ? starts.at(i + 1) : line.size();
        if (i > 0 && from < line.size() && !line.at(from - 1).isSpace()) {
            return std::nullopt;
        }
        cells.append(line.mid(std::min(from, line.size()), to - from).trimmed().toString());
    }
    return cells;
}

/// A table that was found, up to the line behind it.
struct Dashed {
    QStringList names;
    QList<QStringList> rows;
    qsizetype end = 0;
};

class DashedTable {
public:
    DashedTable(const QList<QStringView>& lines, qsizetype at) : m_lines(lines), m_at(at) {}

    /// The table whose first line this is.
    std::optional<Dashed> read() {
        const qsizetype dashes = dashesBelow();
        m_starts = dashes < 0 ? QList<qsizetype>() : dashGroups(m_lines.at(dashes));
        if (m_starts.size() < 2) {
            return std::nullopt;
        }
        const bool hasEdge = isEdge(m_lines.at(m_at));
        m_isClosed = hasEdge || dashes == m_at;
        for (qsizetype line = m_at + (hasEdge ? 1 : 0); line < dashes; ++line) {
            if (!addTo(m_table.names, m_lines.at(line))) {
                return std::nullopt;
            }
        }
        return readRows(dashes + 1) ? std::optional(m_table) : std::nullopt;
    }

private:
    /// The line of dashes that the columns begin under: this one, or below the names.
    [[nodiscard]] qsizetype dashesBelow() const {
        const QStringView first = m_lines.at(m_at);
        const qsizetype last =
            std::min(m_lines.size() - 1, m_at + (isEdge(first) ? kLongestHead : 1));
        for (qsizetype line = m_at; line <= last; ++line) {
            if (dashGroups(m_lines.at(line)).size() > 1) {
                return line;
            }
            if (isBlankLine(m_lines.at(line)) || (line > m_at && isEdge(m_lines.at(line)))) {
                return -1;
            }
        }
        return -1;
    }

    bool addTo(QStringList& row, QStringView line) {
        const auto cells = cellsAt(line, m_starts);
        if (!cells) {
            return false;
        }
        row.resize(m_starts.size());
        for (qsizetype i = 0; i < row.size(); ++i) {
            joinCell(row[i], cells->at(i));
        }
        return true;
    }

    /// The rows up to a blank line, or to the dashes that close them, where blank lines divide rows
    /// of several lines.
    bool readRows(qsizetype from) {
        QList<QList<QStringView>> groups(1);
        qsizetype line = from;
        for (; line < m_lines.size(); ++line) {
            const QStringView words = m_lines.at(line);
            if (isBlankLine(words)) {
                if (!m_isClosed || groups.last().isEmpty()) {
                    break;
                }
                groups.append(QList<QStringView>());
            } else if (isEdge(words) || dashGroups(words).size() > 1) {
                m_isEnded = true;
                ++line;
                break;
            } else {
                groups.last().append(words);
            }
        }
        m_table.end = line;
        return m_isEnded == m_isClosed || !m_isClosed ? addRows(groups) : false;
    }

    bool addRows(const QList<QList<QStringView>>& groups) {
        const bool areLong = groups.size() > 1; // a blank line stands between rows
        for (const QList<QStringView>& group : groups) {
            for (qsizetype i = 0; i < group.size(); ++i) {
                if (i == 0 || !areLong) {
                    m_table.rows.append(QStringList());
                }
                if (!addTo(m_table.rows.last(), group.at(i))) {
                    return false;
                }
            }
        }
        return !m_table.rows.isEmpty();
    }

    const QList<QStringView>& m_lines;
    qsizetype m_at;
    QList<qsizetype> m_starts;
    Dashed m_table;
    bool m_isClosed = false; // has to end in dashes
    bool m_isEnded = false;
};

class PandocTables {
public:
    explicit PandocTables(const LinedText& source) : m_source(source.lines) {}

    QString markdown() {
        bool isCode = false;
        for (m_at = 0; m_at < m_source.size(); ++m_at) {
            const QStringView line = m_source.at(m_at);
            isCode = isCode != isFence(line);
            if (isCode || !(addGrid() || addDashed())) {
                m_out.add(line.toString());
            }
        }
        return m_any ? m_out.text() : QString();
    }

private:
    bool addGrid() {
        if (m_at < m_behindGrid || !isGridBorder(m_source.at(m_at))) {
            return false;
        }
        qsizetype end = m_at + 1;
        while (end < m_source.size() && isOfGrid(m_source.at(end))) {
            ++end;
        }
        m_behindGrid = end; // one that is not closed is looked at once
        const GridTable grid(m_source.mid(m_at, end - m_at));
        return grid.rows().isEmpty() ? false : add(grid.names(), grid.rows(), end);
    }

    bool addDashed() {
        const QStringView line = m_source.at(m_at);
        const bool isFirst = m_at == 0 || isBlankLine(m_source.at(m_at - 1)) ||
                             m_source.at(m_at - 1).startsWith(u'#');
        const bool isAbove =
            m_at + 1 < m_source.size() && dashGroups(m_source.at(m_at + 1)).size() > 1;
        if (!isFirst || !(isAbove || isEdge(line) || dashGroups(line).size() > 1)) {
            return false;
        }
        const auto table = DashedTable(m_source, m_at).read();
        return table && add(table->names, table->rows, table->end);
    }

    bool add(const QStringList& names, const QList<QStringList>& rows, qsizetype end) {
        m_out.addTable(names, rows, end - m_at);
        m_at = end - 1;
        m_any = true;
        return true;
    }

    QList<QStringView> m_source;
    MarkupLines m_out;
    qsizetype m_at = 0;
    qsizetype m_behindGrid = 0;
    bool m_any = false;
};

} // namespace

QString pandocTablesAsMarkdown(const LinedText& source) {
    const bool may = source.anyLine([](QStringView line) {
        qsizetype at = 0;
        while (at < line.size() && at < kDeepest && line.at(at) == u' ') {
            ++at;
        }
        const QChar first = at < line.size() ? line.at(at) : QChar();
        return (first == u'+' && isGridBorder(line)) ||
               (first == u'-' && dashGroups(line).size() > 1);
    });
    return may ? PandocTables(source).markdown() : QString();
}

} // namespace afterword::reading
