// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/field.h"

#include <QList>
#include <QString>

namespace afterword::reading {

/// The block between "---" or "+++" lines that a document may begin with.
struct FrontMatter {
    QList<Field> fields; ///< in their order; a list is joined with ", ", "incident.severity" for
                         ///< what stands in a map, and once for the same name in a list of maps
    int lines = 0;       ///< of the document that it takes; 0 when there is none
};

/// Reads simple YAML and TOML: a name and a value a line, lists in brackets or as items below, maps
/// in braces, by their indentation or as tables. What else there may be is kept as its text.
[[nodiscard]] FrontMatter frontMatterOf(const QString& document);

} // namespace afterword::reading
