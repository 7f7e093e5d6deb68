// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QVarLengthArray>

namespace afterword {

/// Lines of a document, from 1, both included.
struct LineRange {
    int first = 0;
    int last = 0;
    bool operator==(const LineRange&) const = default;
};

/// In the order of the document. Most fields have one.
using LineRanges = QVarLengthArray<LineRange, 1>;

/// The lines that each field of an incident was read from. Keys are anchors: of a part ("impact",
/// "moments/started", "severity", "lessons/wentWell"), of a row ("timeline/<id>"), of a field or
/// section by its place ("fields/0", "sections/0").
using FieldLines = QMap<QString, LineRanges>;

struct Incident;

/// `lines` of `from` for `to`, which has the same rows in the same order under other ids.
[[nodiscard]] FieldLines renamed(FieldLines lines, const Incident& from, const Incident& to);

} // namespace afterword
