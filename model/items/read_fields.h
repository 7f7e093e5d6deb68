// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/import.h"

namespace afterword::items {

/// One thing that a document became, or that reading it was unsure of, and the lines it is from.
struct ReadField {
    enum class Kind {
        finding,
        field,
        kept, ///< text that no field took; it stays word for word
    };

    QString anchor; ///< as in `FieldLines`; "findings/0" for a finding
    Kind kind = Kind::field;
    QString label; ///< of the first of several rows that belong together
    QString text;
    LineRanges lines;
    bool isWarning = false;
    QString heading; ///< of a kept text that has one
    bool operator==(const ReadField&) const = default;
};

/// Findings first, then the fields in the document's order, then what was kept.
[[nodiscard]] QList<ReadField> readFields(const editing::ImportedDocument& document);

/// The lines of a field: its own, those of its rows, or those of the word that it was read from.
[[nodiscard]] LineRanges linesOf(const QString& anchor, const FieldLines& lines);

} // namespace afterword::items
