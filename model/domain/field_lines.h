// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace afterword {

/// Lines of a document, from 1, both included.
struct LineRange {
    int first = 0;
    int last = 0;
    bool operator==(const LineRange&) const = default;
};

/// The lines that each field of an incident was read from, in the order of the document. Keys are
/// anchors: of a part ("impact", "moments/started", "severity", "lessons/wentWell"), of a row
/// ("timeline/<id>"), of a field or section by its place ("fields/0", "sections/0").
using FieldLines = QMap<QString, QList<LineRange>>;

struct Incident;

/// `lines` of `from` for `to`, which has the same rows in the same order under other ids.
[[nodiscard]] FieldLines renamed(FieldLines lines, const Incident& from, const Incident& to);

} // namespace afterword
