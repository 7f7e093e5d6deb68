// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

#include <functional>

namespace afterword {

/// Where a text stands that a person has written.
struct TextAt {
    QString anchor;         ///< of the part or row (see FieldLines): "impact", "actions/<id>"
    const char* field = ""; ///< which text of the row: "title", "details"; empty where it is one
};

/// Puts another text in the place of the one that is visited.
using PutText = std::function<void(const QString& text)>;
using TextVisit = std::function<void(const TextAt& at, const QString& text, const PutText& put)>;

/// Every text that a person writes, in the order of the editor's form. Where nothing is put nothing
/// is copied.
void visitTexts(Incident& incident, const TextVisit& visit);

/// "timeline/<id>" for the id of a row, as comments and findings name it; else the anchor itself.
[[nodiscard]] QString fieldAnchor(const Incident& incident, const QString& anchor);
/// The other way.
[[nodiscard]] QString rowOrPart(const QString& fieldAnchor);

} // namespace afterword
