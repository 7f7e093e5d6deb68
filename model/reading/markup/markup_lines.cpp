// SPDX-License-Identifier: MIT
#include "model/reading/markup/markup_lines.h"

#include "model/base/scan.h"

#include <algorithm>

namespace afterword::reading {

namespace {

QString tableRow(const QStringList& cells, qsizetype width) {
    QString line = QStringLiteral("|");
    for (qsizetype i = 0; i < width; ++i) {
        line += u' ' + (i < cells.size() ? asCell(cells.at(i)) : QString()) + QStringLiteral(" |");
    }
    return line;
}

} // namespace

QString asCell(QStringView text) {
    QString cell = text.toString().simplified();
    for (qsizetype at = 0; (at = cell.indexOf(u'|', at)) >= 0; at += 2) {
        if (at > 0 && cell.at(at - 1) == u'\\') {
            --at; // escaped already
            continue;
        }
        cell.insert(at, u'\\');
    }
    return cell;
}

void MarkupLines::add(const QString& line) {
    if (line.trimmed().isEmpty()) {
        addBlank();
    } else {
        m_lines.append(line);
    }
}

void MarkupLines::addAll(const QStringList& lines) {
    if (lines.isEmpty()) {
        addBlank();
        return;
    }
    m_lines.append(lines);
    m_surplus += lines.size() - 1;
}

void MarkupLines::addBlank() {
    const bool behindHeading = !m_lines.isEmpty() && m_lines.constLast().startsWith(u'#');
    const bool doubled = !m_lines.isEmpty() && m_lines.constLast().isEmpty();
    if (m_surplus > 0 && (behindHeading || doubled)) {
        --m_surplus;
    } else {
        m_lines.append(QString());
    }
}

void MarkupLines::addTable(const QStringList& names, const QList<QStringList>& rows,
                           qsizetype sourceLines) {
    qsizetype width = names.size();
    for (const QStringList& row : rows) {
        width = std::max(width, row.size());
    }
    if (!m_lines.isEmpty() && !m_lines.constLast().isEmpty()) { // else it were part of a paragraph
        m_lines.append(QString());
        ++m_surplus;
    }
    m_lines.append(tableRow(names, width));
    m_lines.append(QStringLiteral("|") + QStringLiteral(" --- |").repeated(width));
    for (const QStringList& row : rows) {
        m_lines.append(tableRow(row, width));
    }
    const qsizetype written = rows.size() + 2;
    m_surplus += written - std::min(written, sourceLines);
    for (qsizetype i = written; i < sourceLines; ++i) {
        m_lines.append(QString());
    }
}

} // namespace afterword::reading
