// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace afterword::reading {

/// The lines of a document while they are rewritten. A table needs a line more than it had in
/// another markup; the next blank line that says nothing is left out for it, so that what follows
/// stays on the line where the reader of the document sees it.
class MarkupLines {
public:
    void add(const QString& line);

    /// All that one line of the source holds.
    void addAll(const QStringList& lines);

    /// A table of Markdown in place of `sourceLines` lines. Without names its head is empty.
    void addTable(const QStringList& names, const QList<QStringList>& rows, qsizetype sourceLines);

    [[nodiscard]] bool endsBlank() const {
        return m_lines.isEmpty() || m_lines.constLast().isEmpty();
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    void addBlank();

    QStringList m_lines;
    qsizetype m_surplus = 0; // lines that the source does not have
};

/// Text as it stands in a cell of a Markdown table.
[[nodiscard]] QString asCell(QStringView text);

} // namespace afterword::reading
