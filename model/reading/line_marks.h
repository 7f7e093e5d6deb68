// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/field_lines.h"
#include "model/domain/incident.h"
#include "model/markdown/tree.h"

#include <vector>

namespace afterword::reading {

/// Where in the document fields and rows begin: each goes on until the next one begins.
class LineMarks {
public:
    /// A part that holds what no field within it takes for itself.
    void part(const QString& anchor, int line);
    void field(const QString& anchor, int line);
    /// A row of a list ("timeline"), by its index.
    void row(const QString& list, qsizetype index, int line);
    /// The rows from `first` to before `end` have been turned round.
    void reverseRows(const QString& list, qsizetype first, qsizetype end);
    /// A row is one no longer: its line, 0 when it has none. The rows behind it move up.
    int removeRow(const QString& list, qsizetype index);
    /// Text that no field took.
    void section(int line) { field(QStringLiteral("sections"), line); }

    /// By anchor, once the incident has all its ids.
    [[nodiscard]] FieldLines lines(const markdown::Tree& tree, const Incident& incident) const;

private:
    struct Mark {
        int line = 0;
        qsizetype row = -1;
        QString anchor; ///< of a field, or the list of a row

        bool operator==(const Mark&) const = default;
    };

    [[nodiscard]] std::vector<const Mark*> inOrder() const;
    template <class Sections>
    [[nodiscard]] static QString anchorOf(const Mark& mark, QStringView line,
                                          const Incident& incident, Sections& sections);

    std::vector<Mark> m_parts;
    std::vector<Mark> m_fields;
};

} // namespace afterword::reading
